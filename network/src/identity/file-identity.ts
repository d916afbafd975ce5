// SPDX-License-Identifier: Apache-2.0
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { LedgerError } from '../errors.js';
import type { Identity, PublicIdentity } from '../ledger.js';
import { openDeviceIdentity, type DeviceKey } from './device-identity.js';
import { createIdentity, type IdentityMaterial } from './key-identity.js';
import { readKeyFile, writePrivateFile } from './private-file.js';

const KEY = 'key.pem';
const DEVICE = 'device.json';
const CERTIFICATE = 'certificate.pem';
const MSP_ID = 'msp-id';

const deviceKey: z.ZodType<DeviceKey> = z.strictObject({
  library: z.string().startsWith('/'),
  token: z.string().min(1),
  id: z.string().regex(/^([0-9a-f]{2})+$/i),
  pinFile: z.string().startsWith('/'),
});

/**
 * Writes an identity into a folder of its own: `msp-id`, `certificate.pem` and `key.pem`, all
 * readable by the owner alone. Replaces what was there, file by file, each at once.
 */
export async function saveIdentity(folder: string, material: IdentityMaterial): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writePrivateFile(join(folder, KEY), material.privateKey);
  await saveCertificate(folder, material);
}

/** Writes what is public of an identity, whose key is there or in a device. */
export async function saveCertificate(folder: string, identity: PublicIdentity): Promise<void> {
  await writePrivateFile(join(folder, CERTIFICATE), identity.certificate);
  await writePrivateFile(join(folder, MSP_ID), identity.mspId);
}

/**
 * Reads what {@link saveIdentity} wrote.
 *
 * @throws Error when a file is missing, or when others may read the key
 */
export async function readIdentity(folder: string): Promise<IdentityMaterial> {
  const [privateKey, identity] = await Promise.all([
    readKeyFile(join(folder, KEY)),
    readPublicIdentity(folder),
  ]);
  return { ...identity, privateKey };
}

/** PEM of the identity saved in a folder. @throws Error when there is none */
export function readCertificate(folder: string): Promise<string> {
  return readFile(join(folder, CERTIFICATE), 'utf8');
}

async function readPublicIdentity(folder: string): Promise<PublicIdentity> {
  const [certificate, mspId] = await Promise.all([
    readCertificate(folder),
    readFile(join(folder, MSP_ID), 'utf8'),
  ]);
  return { mspId: mspId.trim(), certificate };
}

/**
 * The identity saved in a folder, ready to sign: with the key in `key.pem`, or with the one that
 * `device.json` tells of.
 *
 * @throws as {@link readIdentity}
 * @throws LedgerError `LEDGER_CONFIG_INVALID` when `device.json` is not what it should be, or
 *   `key.pem` is beside it; `KEY_DEVICE_FAILED`
 */
export async function loadIdentity(folder: string): Promise<Identity> {
  const device = await readDeviceKey(folder);
  if (device === undefined) return createIdentity(await readIdentity(folder));
  return openDeviceIdentity(await readPublicIdentity(folder), device);
}

/** Whether the key of the identity in a folder is in a device. @throws as {@link loadIdentity} */
export async function isInDevice(folder: string): Promise<boolean> {
  return (await readDeviceKey(folder)) !== undefined;
}

async function readDeviceKey(folder: string): Promise<DeviceKey | undefined> {
  const path = join(folder, DEVICE);
  const text = await textIfThere(path);
  if (text === undefined) return undefined;
  if ((await textIfThere(join(folder, KEY))) !== undefined) {
    const message = `${folder} has both ${DEVICE} and ${KEY}: delete the key's copy, or the other`;
    throw new LedgerError('LEDGER_CONFIG_INVALID', message);
  }
  try {
    return deviceKey.parse(JSON.parse(text));
  } catch (cause) {
    const message = `${path} takes library, token, id (hex) and pinFile, paths from /`;
    throw new LedgerError('LEDGER_CONFIG_INVALID', message, { cause });
  }
}

async function textIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
