// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { writePrivateFile } from '@yulian/network';

/** `demo-issuer.json` in the demo's folder: the key that signs its ID tokens. Only its owner reads it. */
export interface KeptIssuer {
  readonly format: 1;
  /** On this machine; the same after a restart when it is free. 0: any. */
  readonly port: number;
  readonly clientSecret: string;
  /** P-256, with its private part. */
  readonly key: JWK;
}

const BYTES = 32;
const KID_BYTES = 8;

const pathOf = (dataDirectory: string): string => join(dataDirectory, 'demo-issuer.json');

/** What the issuer of this folder had, or a new key and secret. */
export async function keptIssuer(dataDirectory: string): Promise<KeptIssuer> {
  const text = await readFile(pathOf(dataDirectory), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  if (text !== undefined) return JSON.parse(text) as KeptIssuer;
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = randomBytes(KID_BYTES).toString('hex');
  const key = { ...(await exportJWK(privateKey)), kid, use: 'sig', alg: 'ES256' };
  return { format: 1, port: 0, clientSecret: randomBytes(BYTES).toString('base64url'), key };
}

export async function keepIssuer(dataDirectory: string, kept: KeptIssuer): Promise<void> {
  await writePrivateFile(pathOf(dataDirectory), `${JSON.stringify(kept, undefined, 2)}\n`);
}
