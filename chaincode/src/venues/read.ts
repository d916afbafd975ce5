// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of venues.
import { factAsOf, type TradingMode, type VenueFact, type VenueRecord } from '@yulian/proofs';
import { requireAppointed } from '../appointments/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { present } from '../kernel/present.js';
import { requireNotPaused } from '../registry/read.js';
import { venues } from './table.js';

export { prepareVenueRules } from './rules.js';

/** @throws ContractError `VENUE_NOT_FOUND` */
export async function requireVenue(ctx: YulianContext, unit: string): Promise<VenueRecord> {
  return present(
    await venues.get(ctx, unit),
    'VENUE_NOT_FOUND',
    'the committee set no rules for it',
  );
}

/**
 * The rules of a venue at which this may be done now.
 *
 * @throws ContractError `VENUE_NOT_FOUND`, `BODY_NOT_APPOINTED`, `UNIT_PAUSED`, `VENUE_MODE_NOT_ALLOWED`,
 *   `VENUE_CLOSED`
 */
export async function requireOpenVenue(
  ctx: YulianContext,
  unit: string,
  mode: TradingMode,
): Promise<VenueFact> {
  const venue = await requireVenue(ctx, unit);
  await requireAppointed(ctx, unit, 'VENUE');
  await requireNotPaused(ctx, { kind: 'unit', id: unit });
  const { now } = ctx;
  const rules = factAsOf(venue.facts, { at: now });
  if (rules?.modes.includes(mode) !== true) {
    throw new ContractError('VENUE_MODE_NOT_ALLOWED', 'the venue may not trade that way', {
      params: { mode, allowed: rules?.modes ?? [] },
    });
  }
  const closure = rules.closures.find(({ from, to }) => from <= now && now < to);
  if (closure === undefined) return rules;
  throw new ContractError('VENUE_CLOSED', 'nothing is traded there now', {
    params: { from: closure.from, to: closure.to },
  });
}
