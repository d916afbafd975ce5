// SPDX-License-Identifier: Apache-2.0
import type { Identity, Ledger } from '@yulian/network';
import type { AccessRecord } from '@yulian/proofs';
import type { z } from 'zod';
import { RequestError } from '../http/request-error.js';
import type { Caller } from '../identity/caller.js';
import { attest } from '../ledger-queries/attest.js';
import type { accessEvidence } from '../routes/schemas/accesses.js';
import type { AccessDesks } from './accesses.js';

type Evidence = z.input<typeof accessEvidence>;

/**
 * What one end can show: the access as endorsers attest it, the record, and what was delivered.
 *
 * @throws RequestError `ACCESS_NOT_PARTY` unless the caller's unit is requester or provider
 */
export async function evidenceOf(
  { ledger, reader, desks }: { ledger: Ledger; reader: Identity; desks: AccessDesks },
  { unit }: Caller,
  { id, requester, provider }: AccessRecord,
): Promise<Evidence> {
  if (unit !== requester && unit !== provider) throw new RequestError('ACCESS_NOT_PARTY');
  const end = unit === requester ? 'requester' : 'provider';
  const answer =
    end === 'requester'
      ? (await desks.requester.find(id))?.answer
      : await desks.provider.answered(id);
  const record = answer?.record;
  return {
    ...{ format: 'yulian/access-evidence/1', end },
    access: { attestation: mutable(await attest(ledger, reader, 'get', id, 'access')) },
    ...(record === undefined
      ? {}
      : { record: { attestation: mutable(await attest(ledger, reader, 'get', record)) } }),
    ...(answer === undefined ? {} : { answer }),
  };
}

type Shown = Evidence['access']['attestation'];

function mutable({ payload, endorsements }: Awaited<ReturnType<typeof attest>>): Shown {
  return { payload, endorsements: [...endorsements] };
}
