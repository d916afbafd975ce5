// SPDX-License-Identifier: Apache-2.0
import { certificateSerial, utf8Decode } from '@yulian/proofs';
import type { YulianContext } from './context.js';
import { ContractError } from './errors.js';
import type { Recorded } from './facts.js';
import { defineTable, type Stored } from './table.js';

/** A certificate: its organisation, and its serial number in lower-case hex. */
export interface CertificateId {
  readonly mspId: string;
  readonly serial: string;
}

/** That a certificate was taken back, for ever. */
export interface Revocation extends Stored, CertificateId, Recorded {}

/** Written by the registry alone; every transaction reads its caller's row. */
export const revocations = defineTable<Revocation>('revocation');

export const revocationId = ({ mspId, serial }: CertificateId): string => `${mspId}/${serial}`;

const CACHE_SIZE = 4096;

/** Serial numbers by PEM: a pure function of it, and parsing takes long. */
const serials = new Map<string, string>();

/**
 * Refuses a caller whose certificate was taken back. The row is in the read set: what was endorsed
 * before a revocation and ordered after it is not valid.
 *
 * @throws ContractError `CERTIFICATE_REVOKED`
 */
export async function requireNotRevoked(ctx: YulianContext): Promise<void> {
  const certificate = { mspId: ctx.caller.mspId, serial: serialOf(ctx) };
  const found = await revocations.get(ctx, revocationId(certificate));
  if (found === undefined) return;
  throw new ContractError('CERTIFICATE_REVOKED', 'the certificate was taken back', {
    params: { ...certificate, recordedAt: found.recordedAt },
  });
}

function serialOf(ctx: YulianContext): string {
  const pem = utf8Decode(ctx.stub.getCreator().idBytes);
  const known = serials.get(pem);
  if (known !== undefined) return known;
  const serial = certificateSerial(pem);
  if (serials.size === CACHE_SIZE) serials.clear();
  serials.set(pem, serial);
  return serial;
}
