// SPDX-License-Identifier: Apache-2.0
import { parseLicenceIdentifier } from '@yulian/proofs';
import type { Caller } from '../identity/caller.js';
import type { ChainEvent } from './block-events.js';

const HEARS_ALL: readonly string[] = ['auditor', 'committee', 'operator'];

/** Events that concern the units whose licences they name, whoever did it. */
const OF_NAMED_LICENCES: readonly string[] = ['seal.review-wanted.v1', 'seal.dispute-decided.v1'];

/** Events that concern both who gives and who asks. */
const OF_SHARING =
  /^(grant|request|access|correction|correction-notice|deferral|objection|showing)\./;

/** Events that are everybody's: of credits, the market and projects. */
const OF_MARKET = /^(credit-batch|retirement|listing|trade|venue|project|milestone)\./;

/** Events that concern both who offers units and to whom. */
const OF_TRANSFERS = 'transfer.';

/** Events that concern units whose signature a case needs, whoever handles it. */
const OF_CASES = 'case.';

/**
 * Whether a caller may hear of an event: of all that its own organisation did, and of what others say
 * of licences that its unit has issued, of what is shared, objected to and corrected with it as a
 * party, or of cases that it is asked to sign.
 */
export function mayHear(
  { mspId, unit, roles }: Pick<Caller, 'mspId' | 'unit' | 'roles'>,
  event: Pick<ChainEvent, 'mspId' | 'type' | 'data'>,
): boolean {
  if (event.mspId === mspId || roles.some((role) => HEARS_ALL.includes(role))) return true;
  if (OF_MARKET.test(event.type)) return true;
  if (event.type.startsWith(OF_TRANSFERS))
    return [event.data['unit'], event.data['to']].includes(unit);
  if (OF_SHARING.test(event.type)) return sharersIn(event.data).includes(unit);
  if (event.type.startsWith(OF_CASES)) return signersIn(event.data).includes(unit);
  return OF_NAMED_LICENCES.includes(event.type) && issuersIn(event.data).includes(unit);
}

/** Units that are parties to a grant, a request, an access or a correction. */
function sharersIn(data: ChainEvent['data']): readonly unknown[] {
  const { provider, holder, requester, raiser, source } = data;
  return [provider, holder, requester, raiser, source];
}

/** Units that are asked to sign a case. */
function signersIn({ coSigners }: ChainEvent['data']): readonly unknown[] {
  return Array.isArray(coSigners) ? coSigners : [];
}

/** Units that issued the licences which an event names. */
function issuersIn({ records }: ChainEvent['data']): readonly string[] {
  if (!Array.isArray(records)) return [];
  return records.flatMap((record) => {
    const parsed = parseLicenceIdentifier(String(record));
    return parsed.ok ? [parsed.issuerCode] : [];
  });
}
