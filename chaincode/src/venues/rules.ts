// SPDX-License-Identifier: Apache-2.0
import { requireAppointed } from '../appointments/read.js';
import type { YulianContext } from '../kernel/context.js';
import { appendFact, recorded } from '../kernel/facts.js';
import type { VenueRulesInput } from './schemas.js';
import { venues } from './table.js';

/**
 * Makes ready what the committee decides: the rules of a venue.
 *
 * @throws ContractError `BODY_NOT_APPOINTED` for the venue or its bank, `FACT_OUT_OF_ORDER`
 */
export async function prepareVenueRules(
  ctx: YulianContext,
  { venue, from, ...rules }: VenueRulesInput,
  basis: string,
): Promise<() => Promise<void>> {
  await requireAppointed(ctx, venue, 'VENUE');
  await requireAppointed(ctx, rules.bank, 'SETTLEMENT_BANK');
  const earlier = await venues.get(ctx, venue);
  const fact = { ...recorded(ctx, from, basis), ...rules };
  const facts = appendFact(earlier?.facts ?? [], fact, { pointer: '/decision/rules/from' });
  return async () => {
    await venues.put(ctx, venue, { format: 1, kind: 'venue', unit: venue, facts });
    ctx.events.add('venue.rules-decided.v1', venue, { venue, from, modes: rules.modes });
  };
}
