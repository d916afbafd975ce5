// SPDX-License-Identifier: Apache-2.0
import { isDate, LEVELS } from '@yulian/proofs';
import { z } from 'zod';
import { appointmentEndInput, appointmentInput } from '../appointments/schemas.js';
import { factorSetInput } from '../factor-sets/schemas.js';
import { grantId } from '../grants/schemas.js';
import {
  basisCode,
  certificateSerial,
  digest,
  instant,
  mspId,
  publicName,
  regionCode,
  typeCode,
  uscc,
} from '../schema-types.js';
import { venueRulesInput } from '../venues/schemas.js';

/** Administrative level 行政层级. */
export const level = z.enum(LEVELS);

/** What kind of body a unit is 单位类别. */
export const unitKind = z.enum([
  'organ',
  'public-institution',
  'social-group',
  'foundation',
  'enterprise',
  'other',
]);

/** A Fabric MSP that one or more units belong to. */
export const organisationInput = z.strictObject({ mspId, name: publicName });

/** A region of GB/T 2260 with its life: retired codes stay valid inside old codes. */
export const regionInput = z
  .strictObject({
    code: regionCode,
    name: publicName,
    validFrom: instant,
    validTo: instant.optional(),
    successor: regionCode.optional(),
  })
  .refine(({ validFrom, validTo }) => validTo === undefined || validTo > validFrom, {
    message: 'must be after `validFrom`',
    path: ['validTo'],
  });

/** A department or body, named by its USCC. */
export const unitInput = z.strictObject({
  uscc,
  name: publicName,
  kind: unitKind,
  level,
  region: regionCode,
  mspId,
  /** USCC of its 主管部门, to which disputes over what it shares climb. */
  supervisor: uscc.optional(),
  from: instant,
});

/** A change of a unit from a date on: what is left out stays. */
export const unitChangeInput = z.strictObject({
  uscc,
  from: instant,
  name: publicName.optional(),
  kind: unitKind.optional(),
  level: level.optional(),
  region: regionCode.optional(),
  supervisor: uscc.optional(),
  /** `MERGED` and `CLOSED` end the unit; its successor may act on what it issued. */
  state: z.enum(['ACTIVE', 'MERGED', 'CLOSED']).optional(),
  successor: uscc.optional(),
});

export const committeeInput = z.strictObject({
  members: z.array(mspId).min(1).max(50),
  /** How many members must approve. */
  threshold: z.int().min(1).max(50),
});

/** The founding transaction's argument. */
export const foundingInput = z.strictObject({
  name: publicName,
  organisations: z.array(organisationInput).min(3).max(50),
  committee: committeeInput,
  regions: z.array(regionInput).min(1).max(100),
  units: z.array(unitInput).min(1).max(100),
});

/** Whom a pause stops: a unit, or all work on a record type. */
export const pauseSubject = z
  .strictObject({ kind: z.enum(['unit', 'type']), id: z.string() })
  .refine(({ kind, id }) => (kind === 'unit' ? uscc : typeCode).safeParse(id).success, {
    message: 'must be the USCC of a unit, or a type code, as `kind` says',
    path: ['id'],
  });

/** A certificate of an organisation. */
export const certificateId = z.strictObject({ mspId, serial: certificateSerial });

/** A calendar date in China. */
const date = z
  .string()
  .refine(isDate, { message: 'must be a real date such as 2026-10-01' })
  .meta({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', examples: ['2026-10-01'] });

/** Which days of a year are worked, where that is not what the weekday says. */
export const calendarInput = z
  .strictObject({
    year: z.int().min(2000).max(2100),
    /** 放假: Mondays to Fridays on which nobody works. */
    daysOff: z.array(date).max(100),
    /** 调休上班: Saturdays and Sundays that are worked. */
    workdays: z.array(date).max(100),
  })
  .refine(
    ({ year, daysOff, workdays }) =>
      [...daysOff, ...workdays].every((day) => day.startsWith(String(year))),
    { message: 'must be days of the year', path: ['daysOff'] },
  )
  .refine(
    ({ daysOff, workdays }) =>
      new Set([...daysOff, ...workdays]).size === daysOff.length + workdays.length,
    { message: 'must name each day once', path: ['workdays'] },
  );

/** What the committee can decide. */
export const decision = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ADMIT_ORGANISATION'), organisation: organisationInput }),
    z.strictObject({ kind: z.literal('ADMIT_UNIT'), unit: unitInput }),
    z.strictObject({ kind: z.literal('CHANGE_UNIT'), change: unitChangeInput }),
    z.strictObject({ kind: z.literal('DEFINE_REGION'), region: regionInput }),
    z.strictObject({ kind: z.literal('CHANGE_COMMITTEE'), committee: committeeInput }),
    z.strictObject({ kind: z.literal('LIFT_PAUSE'), subject: pauseSubject }),
    z.strictObject({ kind: z.literal('REVOKE_CERTIFICATE'), certificate: certificateId }),
    /** Of a grant that the committee gave, or of what was delegated from one. */
    z.strictObject({ kind: z.literal('REVOKE_GRANT'), grant: z.strictObject({ id: grantId }) }),
    z.strictObject({ kind: z.literal('SET_CALENDAR'), calendar: calendarInput }),
    z.strictObject({ kind: z.literal('APPOINT_BODY'), appointment: appointmentInput }),
    z.strictObject({ kind: z.literal('END_APPOINTMENT'), appointment: appointmentEndInput }),
    z.strictObject({ kind: z.literal('SET_VENUE_RULES'), rules: venueRulesInput }),
    z.strictObject({ kind: z.literal('SET_FACTOR_SET'), factorSet: factorSetInput }),
  ])
  .meta({ id: 'Decision' });

/** A proposal to the committee. `id` is chosen by the proposer's gateway: 32 random bytes. */
export const proposalInput = z.strictObject({ id: digest, basis: basisCode, decision });

export const voteInput = z.strictObject({ id: digest, vote: z.enum(['approve', 'reject']) });

export const pauseInput = z.strictObject({ subject: pauseSubject, basis: basisCode });

export const revocationInput = z.strictObject({ certificate: certificateId, basis: basisCode });

export type Founding = z.output<typeof foundingInput>;
export type UnitInput = z.output<typeof unitInput>;
export type UnitChange = z.output<typeof unitChangeInput>;
export type RegionInput = z.output<typeof regionInput>;
export type Committee = z.output<typeof committeeInput>;
export type CalendarInput = z.output<typeof calendarInput>;
export type Decision = z.output<typeof decision>;
export type PauseSubject = z.output<typeof pauseSubject>;
export type RevocationInput = z.output<typeof revocationInput>;
