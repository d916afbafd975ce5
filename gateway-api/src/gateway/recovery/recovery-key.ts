// SPDX-License-Identifier: Apache-2.0
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { DataFolder } from '@yulian/network/operator';
import { writeFileDurably } from '../../durable/files.js';
import { OperatorError } from '../maintenance/operator-error.js';

/** The public half: backups of a folder are sealed to it. */
export interface RecoveryRecipient {
  readonly key: KeyObject;
  /** SHA-256 of its SubjectPublicKeyInfo, the first 16 hex digits: which key opens a backup. */
  readonly fingerprint: string;
}

/**
 * The key to which a folder's backups are sealed; made when there is none. Its private half is kept
 * in `recovery.key` until the operator moves it away: nothing but a restore needs it.
 */
export async function ensureRecoveryKey(folder: DataFolder): Promise<RecoveryRecipient> {
  const present = await textOf(folder.recoveryRecipient);
  if (present !== undefined) return recipientOf(createPublicKey(present));
  const kept = await textOf(folder.recoveryKey);
  const privateKey =
    kept === undefined
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
      : createPrivateKey(kept);
  // The private half first: a recipient whose key was lost to a crash would seal for nobody.
  if (kept === undefined)
    await writeFileDurably(folder.recoveryKey, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const publicKey = createPublicKey(privateKey);
  await writeFileDurably(
    folder.recoveryRecipient,
    publicKey.export({ type: 'spki', format: 'pem' }),
  );
  return recipientOf(publicKey);
}

/**
 * Reads the private half, wherever it is kept.
 *
 * @throws OperatorError `RECOVERY_KEY_UNREADABLE`
 */
export async function readRecoveryKey(file: string): Promise<KeyObject> {
  try {
    const key = createPrivateKey(await readFile(file));
    if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return key;
  } catch {
    // Said below; what OpenSSL says of a file that is no key helps nobody.
  }
  throw new OperatorError(
    'RECOVERY_KEY_UNREADABLE',
    `${file} holds no recovery key: give the recovery.key of the folder that was backed up`,
  );
}

/** The public half of a private key. */
export function recipientOf(key: KeyObject): RecoveryRecipient {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const fingerprint = createHash('sha256').update(spki).digest('hex').slice(0, 16);
  return { key: publicKey, fingerprint };
}

async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
}
