// SPDX-License-Identifier: Apache-2.0
import { defined } from '@yulian/proofs';
import { prepareAppointment, prepareAppointmentEnd } from '../appointments/read.js';
import { prepareFactorSet } from '../factor-sets/read.js';
import { prepareGrantRevocation } from '../grants/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { AHEAD_DAYS, appendFact, recorded } from '../kernel/facts.js';
import type { CertificateId } from '../kernel/revocations.js';
import { prepareVenueRules } from '../venues/read.js';
import { checkCommittee } from './founding.js';
import { requireConsortium, requireRegion } from './read.js';
import { prepareRevocation } from './revocations.js';
import type {
  CalendarInput,
  Committee,
  Decision,
  PauseSubject,
  RegionInput,
  UnitChange,
  UnitInput,
} from './schemas.js';
import {
  calendars,
  CONSORTIUM_ID,
  consortiums,
  organisations,
  pauseId,
  pauses,
  regions,
  units,
  type UnitFact,
} from './tables.js';

/**
 * Carries out what the committee decided. Run once for a check when proposed (nothing is written
 * then) and once for real with the last approval, since the world may have changed in between.
 */
export async function prepareDecision(
  ctx: YulianContext,
  decision: Decision,
  basis: string,
): Promise<() => Promise<void>> {
  switch (decision.kind) {
    case 'ADMIT_ORGANISATION':
      return admitOrganisation(ctx, decision.organisation);
    case 'ADMIT_UNIT':
      return admitUnit(ctx, decision.unit, basis);
    case 'CHANGE_UNIT':
      return changeUnit(ctx, decision.change, basis);
    case 'DEFINE_REGION':
      return defineRegion(ctx, decision.region, basis);
    case 'CHANGE_COMMITTEE':
      return changeCommittee(ctx, decision.committee);
    case 'LIFT_PAUSE':
      return liftPause(ctx, decision.subject, basis);
    case 'REVOKE_CERTIFICATE':
      return revokeByDecision(ctx, decision.certificate, basis);
    case 'REVOKE_GRANT':
      return prepareGrantRevocation(ctx, decision.grant.id, basis);
    case 'SET_CALENDAR':
      return setCalendar(ctx, decision.calendar, basis);
    default:
      return prepareEcoDecision(ctx, decision, basis);
  }
}

/** What the committee decides of the eco-chain. */
type EcoDecision = Extract<
  Decision,
  { kind: 'APPOINT_BODY' | 'END_APPOINTMENT' | 'SET_VENUE_RULES' | 'SET_FACTOR_SET' }
>;

function prepareEcoDecision(
  ctx: YulianContext,
  decision: EcoDecision,
  basis: string,
): Promise<() => Promise<void>> {
  switch (decision.kind) {
    case 'APPOINT_BODY':
      return prepareAppointment(ctx, decision.appointment, basis);
    case 'END_APPOINTMENT':
      return prepareAppointmentEnd(ctx, decision.appointment, basis);
    case 'SET_VENUE_RULES':
      return prepareVenueRules(ctx, decision.rules, basis);
    case 'SET_FACTOR_SET':
      return prepareFactorSet(ctx, decision.factorSet, basis);
  }
}

async function admitOrganisation(
  ctx: YulianContext,
  organisation: { readonly mspId: string; readonly name: string },
): Promise<() => Promise<void>> {
  const consortium = await requireConsortium(ctx);
  if (await organisations.has(ctx, organisation.mspId)) {
    throw new ContractError(
      'ORGANISATION_ALREADY_EXISTS',
      'an organisation with this MSP id was admitted before',
      {
        pointer: '/decision/organisation/mspId',
      },
    );
  }
  return async () => {
    await organisations.put(ctx, organisation.mspId, {
      format: 1,
      ...organisation,
      admittedAt: ctx.now,
    });
    await consortiums.put(ctx, CONSORTIUM_ID, {
      ...consortium,
      organisations: [...consortium.organisations, organisation.mspId].sort(),
    });
    ctx.events.add('organisation.admitted.v1', organisation.mspId, {});
  };
}

async function admitUnit(
  ctx: YulianContext,
  { uscc, from, ...unit }: UnitInput,
  basis: string,
): Promise<() => Promise<void>> {
  if (await units.has(ctx, uscc)) {
    throw new ContractError('UNIT_ALREADY_EXISTS', 'a unit with this USCC was admitted before', {
      pointer: '/decision/unit/uscc',
    });
  }
  await requireOrganisation(ctx, unit.mspId, '/decision/unit/mspId');
  await requireRegion(ctx, unit.region, from, '/decision/unit/region');
  await checkSupervisor(ctx, uscc, unit.supervisor, '/decision/unit/supervisor');
  const facts = appendFact<UnitFact>(
    [],
    { ...recorded(ctx, from, basis), ...unit, state: 'ACTIVE' },
    { pointer: '/decision/unit/from' },
  );
  return async () => {
    await units.put(ctx, uscc, { format: 1, uscc, facts });
    ctx.events.add('unit.admitted.v1', uscc, { mspId: unit.mspId });
  };
}

async function changeUnit(
  ctx: YulianContext,
  { uscc, from, ...change }: UnitChange,
  basis: string,
): Promise<() => Promise<void>> {
  const unit = await units.get(ctx, uscc);
  const last = unit?.facts.at(-1);
  if (unit === undefined || last === undefined) {
    throw new ContractError('UNIT_NOT_FOUND', 'no such unit', { pointer: '/decision/change/uscc' });
  }
  if (change.region !== undefined) {
    await requireRegion(ctx, change.region, from, '/decision/change/region');
  }
  await checkSupervisor(ctx, uscc, change.supervisor, '/decision/change/supervisor');
  await checkSuccessor(ctx, uscc, change, last.state);
  const { successor: _, ...before } = last;
  const fact = {
    ...(change.state === 'ACTIVE' ? before : last),
    ...defined(change),
    ...recorded(ctx, from, basis),
  };
  const facts = appendFact(unit.facts, fact, { pointer: '/decision/change/from' });
  return async () => {
    await units.put(ctx, uscc, { ...unit, facts });
    ctx.events.add('unit.changed.v1', uscc, { from, state: change.state ?? last.state });
  };
}

/** @throws ContractError `UNIT_NOT_FOUND` */
async function checkSupervisor(
  ctx: YulianContext,
  uscc: string,
  supervisor: string | undefined,
  pointer: string,
): Promise<void> {
  if (supervisor === undefined) return;
  if (supervisor !== uscc && (await units.has(ctx, supervisor))) return;
  throw new ContractError('UNIT_NOT_FOUND', 'the supervisor must be another admitted unit', {
    pointer,
  });
}

/** A unit that has ended can have a successor, and a merged one has. */
async function checkSuccessor(
  ctx: YulianContext,
  uscc: string,
  { state, successor }: Pick<UnitChange, 'state' | 'successor'>,
  before: UnitFact['state'],
): Promise<void> {
  const pointer = '/decision/change/successor';
  if (successor === undefined) {
    if (state !== 'MERGED') return;
    throw new ContractError('ARGUMENT_INVALID', 'say into which unit it is merged', { pointer });
  }
  if ((state ?? before) === 'ACTIVE') {
    throw new ContractError('ARGUMENT_INVALID', 'an active unit has no successor', { pointer });
  }
  if (successor === uscc || !(await units.has(ctx, successor))) {
    throw new ContractError('UNIT_NOT_FOUND', 'the successor must be another admitted unit', {
      pointer,
    });
  }
}

async function defineRegion(
  ctx: YulianContext,
  { code, name, validFrom, validTo, successor }: RegionInput,
  basis: string,
): Promise<() => Promise<void>> {
  const region = await regions.get(ctx, code);
  if (successor !== undefined && (successor === code || !(await regions.has(ctx, successor)))) {
    throw new ContractError(
      'REGION_NOT_FOUND',
      'the successor must be another region, defined before',
      {
        pointer: '/decision/region/successor',
      },
    );
  }
  const fact = {
    ...recorded(ctx, validFrom, basis),
    name,
    ...defined({ until: validTo, successor }),
  };
  const facts = appendFact(region?.facts ?? [], fact, {
    pointer: '/decision/region/validFrom',
    aheadDays: AHEAD_DAYS.regulation,
  });
  return async () => {
    await regions.put(ctx, code, { format: 1, code, facts });
    ctx.events.add('region.defined.v1', code, { from: validFrom });
  };
}

async function changeCommittee(
  ctx: YulianContext,
  committee: Committee,
): Promise<() => Promise<void>> {
  const consortium = await requireConsortium(ctx);
  checkCommittee(committee, consortium.organisations, '/decision/committee');
  return async () => {
    await consortiums.put(ctx, CONSORTIUM_ID, { ...consortium, committee });
    ctx.events.add('committee.changed.v1', CONSORTIUM_ID, {
      members: committee.members,
      threshold: committee.threshold,
    });
  };
}

async function liftPause(
  ctx: YulianContext,
  subject: PauseSubject,
  basis: string,
): Promise<() => Promise<void>> {
  const pause = await pauses.get(ctx, pauseId(subject));
  if (pause?.facts.at(-1)?.state !== 'PAUSED') {
    throw new ContractError('PAUSE_NOT_FOUND', 'no pause of this subject is in force', {
      pointer: '/decision/subject',
    });
  }
  const facts = appendFact(pause.facts, {
    ...recorded(ctx, ctx.now, basis),
    state: 'LIFTED' as const,
  });
  return async () => {
    await pauses.put(ctx, pauseId(subject), { ...pause, facts });
    ctx.events.add('pause.lifted.v1', subject.id, { kind: subject.kind });
  };
}

async function revokeByDecision(
  ctx: YulianContext,
  certificate: CertificateId,
  basis: string,
): Promise<() => Promise<void>> {
  const revoke = await prepareRevocation(ctx, certificate, {
    ...{ basis, pointer: '/decision/certificate' },
  });
  return async () => {
    await revoke();
  };
}

async function setCalendar(
  ctx: YulianContext,
  { year, daysOff, workdays }: CalendarInput,
  basis: string,
): Promise<() => Promise<void>> {
  const id = String(year);
  const earlier = await calendars.get(ctx, id);
  const fact = {
    ...recorded(ctx, ctx.now, basis),
    ...{ daysOff: [...daysOff].sort(), workdays: [...workdays].sort() },
  };
  const facts = appendFact(earlier?.facts ?? [], fact);
  return async () => {
    await calendars.put(ctx, id, { format: 1, year, facts });
    ctx.events.add('calendar.set.v1', id, {});
  };
}

async function requireOrganisation(
  ctx: YulianContext,
  mspId: string,
  pointer: string,
): Promise<void> {
  if (await organisations.has(ctx, mspId)) return;
  throw new ContractError('ORGANISATION_NOT_FOUND', 'no such organisation', { pointer });
}
