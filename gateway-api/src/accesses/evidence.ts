// SPDX-License-Identifier: Apache-2.0
import type { Identity, Ledger } from '@yulian/network';
import { ACCESS_EVIDENCE_FORMAT, canonicalJson, defined, type AccessRecord } from '@yulian/proofs';
import type { z } from 'zod';
import { RequestError } from '../http/request-error.js';
import type { Caller } from '../identity/caller.js';
import { attest } from '../ledger-queries/attest.js';
import type { accessEvidence } from '../routes/schemas/accesses.js';
import type { AccessDesks } from './accesses.js';

type Evidence = z.input<typeof accessEvidence>;

/**
 * What one end can show: the access and the record as endorsers attest them, and what was delivered.
 *
 * @throws RequestError `ACCESS_NOT_PARTY` unless the caller's unit is requester or provider
 */
export async function evidenceOf(
  { ledger, reader, desks }: { ledger: Ledger; reader: Identity; desks: AccessDesks },
  { unit }: Caller,
  { id, requester, provider }: AccessRecord,
): Promise<Evidence> {
  if (unit !== requester && unit !== provider) throw new RequestError('ACCESS_NOT_PARTY');
  const answer =
    unit === requester
      ? (await desks.requester.find(id))?.answer
      : await desks.provider.answered(id);
  const { record } = answer ?? {};
  const of = record?.startsWith('mat_') === true ? { material: record } : { licence: record };
  const question = canonicalJson({ id, ...defined(of) });
  const { payload, endorsements } = await attest(ledger, reader, 'assess', question, 'access');
  return {
    format: ACCESS_EVIDENCE_FORMAT,
    attestation: { payload, endorsements: [...endorsements] },
    ...(answer === undefined ? {} : { answer }),
  };
}
