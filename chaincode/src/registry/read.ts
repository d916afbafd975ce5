// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of the registry.
import { defined, factAsOf } from '@yulian/proofs';
import { requireRole, type Role } from '../kernel/caller.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import type { OwnerPolicy, TableReader } from '../kernel/table.js';
import type { Committee, PauseSubject } from './schemas.js';
import {
  calendars,
  CONSORTIUM_ID,
  consortiums,
  pauseId,
  pauses,
  regions,
  units,
  type Calendar,
  type Consortium,
  type Pause,
  type Unit,
  type UnitFact,
} from './tables.js';

export type { Calendar, Consortium, Pause, Unit, UnitFact } from './tables.js';

export const unitReader: TableReader<Unit> = units;
export const calendarReader: TableReader<Calendar> = calendars;

/** Every owned key that a transaction writes asks for it; it reads the same all through the transaction. */
const known = new WeakMap<YulianContext, Consortium>();

/** @throws ContractError `CONSORTIUM_NOT_FOUNDED` */
export async function requireConsortium(ctx: YulianContext): Promise<Consortium> {
  const consortium = known.get(ctx) ?? (await consortiums.get(ctx, CONSORTIUM_ID));
  if (consortium === undefined) {
    throw new ContractError('CONSORTIUM_NOT_FOUNDED', 'the founding transaction comes first');
  }
  known.set(ctx, consortium);
  return consortium;
}

/** Key-level policy of a record that belongs to `owner`. */
export async function ownerPolicy(ctx: YulianContext, owner: string): Promise<OwnerPolicy> {
  const { organisations } = await requireConsortium(ctx);
  return { owner, organisations };
}

/**
 * The unit that the caller's certificate names, whatever state it is in: admitted, and of the
 * caller's organisation.
 *
 * @throws ContractError `UNIT_NOT_FOUND`, `UNIT_NOT_CALLERS`
 */
export async function requireOwnUnit(ctx: YulianContext): Promise<Unit> {
  const { caller } = ctx;
  const unit = await units.get(ctx, caller.unit);
  if (unit === undefined) {
    throw new ContractError('UNIT_NOT_FOUND', 'the unit in the certificate is not admitted', {
      params: { unit: caller.unit },
    });
  }
  if (unit.facts[0]?.mspId === caller.mspId) return unit;
  throw new ContractError(
    'UNIT_NOT_CALLERS',
    "the unit does not belong to the caller's organisation",
    {
      params: { unit: unit.uscc, mspId: caller.mspId },
    },
  );
}

/**
 * A seat is an organisation's. Pausing or ending the unit that votes for it does not take its
 * vote, or one member could silence the others who must lift a pause.
 *
 * @throws ContractError `ROLE_REQUIRED`, `NOT_A_COMMITTEE_MEMBER`, and those of `requireOwnUnit`
 */
export async function requireCommitteeMember(ctx: YulianContext): Promise<Committee> {
  requireRole(ctx.caller, 'committee');
  const { committee } = await requireConsortium(ctx);
  await requireOwnUnit(ctx);
  if (!committee.members.includes(ctx.caller.mspId)) {
    throw new ContractError(
      'NOT_A_COMMITTEE_MEMBER',
      'the organisation has no seat on the committee',
      {
        params: { mspId: ctx.caller.mspId },
      },
    );
  }
  return committee;
}

/**
 * The unit that the caller acts for, in one of `roles`: admitted, of the caller's organisation,
 * active now, not paused.
 *
 * @throws ContractError `ROLE_REQUIRED`, `UNIT_NOT_FOUND`, `UNIT_NOT_CALLERS`,
 *   `UNIT_NOT_ACTIVE`, `UNIT_PAUSED`
 */
export async function requireActingUnit(
  ctx: YulianContext,
  ...roles: readonly Role[]
): Promise<Unit> {
  requireRole(ctx.caller, ...roles);
  const unit = await requireOwnUnit(ctx);
  requireActive(unit, ctx.now);
  await requireNotPaused(ctx, { kind: 'unit', id: unit.uscc });
  return unit;
}

/**
 * What holds of a unit at an instant at which it must be active.
 *
 * @param pointer where the argument names the instant
 * @throws ContractError `UNIT_NOT_ACTIVE` not yet admitted then, merged or closed
 */
export function requireActive(unit: Unit, at: string, pointer?: string): UnitFact {
  const fact = unitAsOf(unit, at);
  if (fact?.state === 'ACTIVE') return fact;
  throw new ContractError('UNIT_NOT_ACTIVE', 'the unit is not active at that time', {
    ...defined({ pointer }),
    params: { unit: unit.uscc, state: fact?.state ?? 'NOT_YET_ADMITTED', at },
  });
}

/** The names of a unit: those it had, has, and is registered to have. @throws ContractError `UNIT_NOT_FOUND` */
export async function namesOf(ctx: YulianContext, uscc: string): Promise<readonly string[]> {
  const unit = await units.get(ctx, uscc);
  if (unit === undefined) {
    throw new ContractError('UNIT_NOT_FOUND', 'no such unit', { params: { unit: uscc } });
  }
  return unit.facts.map(({ name }) => name);
}

/** MSP id of the organisation that a unit belongs to: that never changes. */
export async function organisationOf(ctx: YulianContext, uscc: string): Promise<string> {
  const mspId = (await units.get(ctx, uscc))?.facts[0]?.mspId;
  if (mspId !== undefined) return mspId;
  throw new ContractError('UNIT_NOT_FOUND', 'no such unit', { params: { unit: uscc } });
}

/** The 主管部门 of a unit now, if one is named. */
export async function supervisorOf(ctx: YulianContext, uscc: string): Promise<string | undefined> {
  const unit = await units.get(ctx, uscc);
  return unit && unitAsOf(unit, ctx.now)?.supervisor;
}

/** That a unit or region has ended, and what came after it. */
export interface End {
  readonly successor?: string;
}

/** The end of a unit, if it has ended at an instant. */
export async function endOfUnit(
  ctx: YulianContext,
  uscc: string,
  at: string,
): Promise<End | undefined> {
  const unit = await units.get(ctx, uscc);
  const fact = unit && unitAsOf(unit, at);
  if (fact === undefined || fact.state === 'ACTIVE') return undefined;
  return defined({ successor: fact.successor });
}

/** The end of a region code, if it is retired at an instant; one that nobody defined is not. */
export async function endOfRegion(
  ctx: YulianContext,
  code: string,
  at: string,
): Promise<End | undefined> {
  const region = await regions.get(ctx, code);
  const fact = region && factAsOf(region.facts, { at });
  if (fact?.until === undefined || at < fact.until) return undefined;
  return defined({ successor: fact.successor });
}

/**
 * A region code that is in use at an instant.
 *
 * @throws ContractError `REGION_NOT_FOUND`, `REGION_NOT_VALID` with the successor, if there is one
 */
export async function requireRegion(
  ctx: YulianContext,
  code: string,
  at: string,
  pointer: string,
): Promise<void> {
  const region = await regions.get(ctx, code);
  if (region === undefined) {
    throw new ContractError('REGION_NOT_FOUND', 'no such region', { pointer });
  }
  const fact = factAsOf(region.facts, { at });
  if (fact === undefined || (fact.until !== undefined && at >= fact.until)) {
    throw new ContractError('REGION_NOT_VALID', 'the region code is not valid at that time', {
      pointer,
      params: { code, at, ...defined({ successor: fact?.successor }) },
    });
  }
}

/** What holds of a unit at an instant. */
function unitAsOf(unit: Unit, at: string): UnitFact | undefined {
  return factAsOf(unit.facts, { at });
}

/** @throws ContractError `UNIT_PAUSED` or `TYPE_PAUSED` */
export async function requireNotPaused(ctx: YulianContext, subject: PauseSubject): Promise<void> {
  const pause = await pauses.get(ctx, pauseId(subject));
  // What was recorded last, not what held at the transaction's time: that is its proposer's clock.
  if (pause?.facts.at(-1)?.state !== 'PAUSED') return;
  throw new ContractError(
    subject.kind === 'unit' ? 'UNIT_PAUSED' : 'TYPE_PAUSED',
    'an emergency pause is in force; the committee lifts it',
    { params: { [subject.kind]: subject.id } },
  );
}

/** The pause record of a unit or a type, if it ever was paused. */
export function getPause(ctx: YulianContext, subject: PauseSubject): Promise<Pause | undefined> {
  return pauses.get(ctx, pauseId(subject));
}

/**
 * Whether `heir` stands in for `unit` at an instant: it is the unit, or the successor, directly or
 * through others, of a unit that has ended.
 */
export async function isUnitOrSuccessor(
  ctx: YulianContext,
  unit: string,
  heir: string,
  at: string,
): Promise<boolean> {
  const seen = new Set<string>();
  for (let id: string | undefined = unit; id !== undefined && !seen.has(id);) {
    if (id === heir) return true;
    seen.add(id);
    const record: Unit | undefined = await units.get(ctx, id);
    // Only units that have ended have one: see `CHANGE_UNIT`.
    id = record && unitAsOf(record, at)?.successor;
  }
  return false;
}
