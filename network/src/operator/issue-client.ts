// SPDX-License-Identifier: Apache-2.0
import { X509Certificate } from 'node:crypto';
import { LedgerError } from '../errors.js';
import { issueCertificate } from '../identity/index.js';
import type { ConsortiumFile, DataFolder } from './data-folder.js';
import { authorityOf } from './renew.js';

/** For which system a certificate shall stand. */
export interface ClientWish {
  /** A code of the system, never a person's name. */
  readonly name: string;
  /** USCC. */
  readonly unit: string;
  readonly role: string;
  /** PEM of the public key that the system made for itself. */
  readonly publicKey: string;
  readonly days: number;
}

/** A certificate that was issued. */
export interface IssuedClient {
  readonly mspId: string;
  /** PEM. */
  readonly certificate: string;
  /** ISO 8601. */
  readonly validTo: string;
}

const DAY_MS = 86_400_000;
const HOUR_MS = DAY_MS / 24;

/**
 * Issues a certificate by which a system of a unit is known to the gateway, for a key that stays
 * where it was made. It says no more than the identity that the unit has on the ledger in that role.
 *
 * @throws LedgerError `LEDGER_CONFIG_INVALID` when the unit has no such identity in this folder, the
 *   key is no P-256 key, or the organisation's authority is not in the folder
 */
export async function issueClientCertificate(
  folder: DataFolder,
  { organisations }: ConsortiumFile,
  { name, unit, role, publicKey, days }: ClientWish,
): Promise<IssuedClient> {
  const found = organisations
    .flatMap(({ mspId, identities }) => identities.map((entry) => ({ mspId, ...entry })))
    .find((one) => one.unit === unit && one.role === role);
  if (found === undefined) {
    throw new LedgerError('LEDGER_CONFIG_INVALID', `${unit} has no identity as ${role} here`);
  }
  const { mspId, level } = found;
  const authority = await authorityOf(folder, mspId);
  const now = Date.now();
  const { certificate } = await issueCertificate(authority, {
    commonName: name,
    use: 'client',
    attributes: { unit, role, level },
    publicKey,
    validity: { notBefore: new Date(now - HOUR_MS), notAfter: new Date(now + days * DAY_MS) },
  }).catch((cause: unknown) => {
    throw new LedgerError('LEDGER_CONFIG_INVALID', 'the public key is no P-256 key in PEM', {
      cause,
    });
  });
  return {
    mspId,
    certificate,
    validTo: new Date(new X509Certificate(certificate).validTo).toISOString(),
  };
}
