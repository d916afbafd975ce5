// SPDX-License-Identifier: Apache-2.0
import { parseLicenceIdentifier } from '@yulian/proofs';
import type { Caller } from '../identity/caller.js';
import type { ChainEvent } from './block-events.js';

const HEARS_ALL: readonly string[] = ['auditor', 'committee', 'operator'];

/** Events that concern the units whose licences they name, whoever did it. */
const OF_NAMED_LICENCES: readonly string[] = ['seal.review-wanted.v1'];

/** Events that concern both who gives and who asks. */
const OF_SHARING = /^(grant|request|access|deferral|objection|showing)\./;

/**
 * Whether a caller may hear of an event: of all that its own organisation did, and of what others say
 * of licences that its unit has issued, or of grants, requests, accesses and objections to which it is a party.
 */
export function mayHear(
  { mspId, unit, roles }: Pick<Caller, 'mspId' | 'unit' | 'roles'>,
  event: Pick<ChainEvent, 'mspId' | 'type' | 'data'>,
): boolean {
  if (event.mspId === mspId || roles.some((role) => HEARS_ALL.includes(role))) return true;
  if (OF_SHARING.test(event.type)) return sharersIn(event.data).includes(unit);
  return OF_NAMED_LICENCES.includes(event.type) && issuersIn(event.data).includes(unit);
}

/** Units that are parties to a grant, request or access. */
function sharersIn({ provider, holder, requester }: ChainEvent['data']): readonly unknown[] {
  return [provider, holder, requester];
}

/** Units that issued the licences which an event names. */
function issuersIn({ records }: ChainEvent['data']): readonly string[] {
  if (!Array.isArray(records)) return [];
  return records.flatMap((record) => {
    const parsed = parseLicenceIdentifier(String(record));
    return parsed.ok ? [parsed.issuerCode] : [];
  });
}
