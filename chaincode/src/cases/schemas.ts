// SPDX-License-Identifier: Apache-2.0
import { APPLICANT_RELATIONS, CASE_CHANNELS, CASE_STEPS, TRAVEL_MODES } from '@yulian/proofs';
import { z } from 'zod';
import { archiveId } from '../archives/schemas.js';
import { batchEvidence } from '../licences/schemas.js';
import { materialId } from '../materials/schemas.js';
import {
  accessId,
  basisCode,
  digest,
  holderReference,
  licenceIdentifier,
  uscc,
} from '../schema-types.js';
import { serviceItemCode } from '../scope/schemas.js';
import { sealId } from '../seals/schemas.js';
import { materialCode, procedureCode } from '../service-items/schemas.js';
import { APPROVER_CASE_ACTS, CLERK_CASE_ACTS } from './acts.js';

/** `cas_` and 32 bytes in hex, chosen by whoever receives the case. */
export const caseId = z.string().regex(/^cas_[0-9a-f]{64}$/, {
  message: 'must be cas_ and 32 bytes in lower-case hex',
});

const ONLINE: readonly string[] = ['PC', 'MOBILE'];

/** One step, with what it really took. */
export const caseStep = z
  .strictObject({
    step: z.enum(CASE_STEPS),
    channel: z.enum(CASE_CHANNELS),
    visits: z.int().min(0).max(99),
    sheets: z.int().min(0).max(9999),
    modes: z
      .array(z.strictObject({ mode: z.enum(TRAVEL_MODES), count: z.int().min(1).max(99) }))
      .min(1)
      .max(TRAVEL_MODES.length)
      .refine((all) => new Set(all.map(({ mode }) => mode)).size === all.length, {
        message: 'must name each once',
      })
      .optional(),
  })
  .refine(({ channel, visits }) => visits === 0 || !ONLINE.includes(channel), {
    message: 'a step done on-line takes no visit',
    path: ['visits'],
  })
  .refine(({ visits, modes = [] }) => modes.reduce((sum, { count }) => sum + count, 0) <= visits, {
    message: 'must not be more than the visits',
    path: ['modes'],
  });

/** By what a material is held already. */
export const heldBy = z.union([
  z.strictObject({ access: accessId, relation: z.enum(APPLICANT_RELATIONS).optional() }),
  z.strictObject({ licence: licenceIdentifier }),
  z.strictObject({ material: materialId }),
  z.strictObject({ case: caseId }),
]);

/** How one material is answered. */
export const materialAnswer = z.discriminatedUnion('how', [
  z.strictObject({
    code: materialCode,
    how: z.literal('SUBMITTED'),
    /** As the unit registered it, if it did. */
    material: materialId.optional(),
  }),
  z.strictObject({ code: materialCode, how: z.literal('HELD'), by: heldBy }),
  z.strictObject({ code: materialCode, how: z.literal('WAIVED') }),
]);

const MOST_MATERIALS = 100;

/** Shows of licences that are only entries of a batch so far that they are in it; not stored. */
const entries = z.array(batchEvidence).max(MOST_MATERIALS).optional();

export const receiveInput = z.strictObject({
  id: caseId,
  serviceItem: serviceItemCode,
  applicant: holderReference,
  /** Commitment to the case number. */
  number: digest,
  parent: caseId.optional(),
  step: caseStep,
  basis: basisCode,
});

export const caseAnswerInput = z.strictObject({
  id: caseId,
  materials: z
    .array(materialAnswer)
    .min(1)
    .max(MOST_MATERIALS)
    .refine((all) => new Set(all.map(({ code }) => code)).size === all.length, {
      message: 'must answer each once',
    }),
  entries,
  basis: basisCode,
});

export const caseStepInput = z.strictObject({ id: caseId, step: caseStep, basis: basisCode });

/** 一次性告知: everything that is missing, told at once, and once. */
export const caseCompletionInput = z.strictObject({
  id: caseId,
  missing: z
    .array(materialCode)
    .min(1)
    .max(MOST_MATERIALS)
    .refine((codes) => new Set(codes).size === codes.length, { message: 'must name each once' }),
  basis: basisCode,
});

export const caseActInput = z.strictObject({
  act: z.enum([...CLERK_CASE_ACTS, ...APPROVER_CASE_ACTS]),
  id: caseId,
  basis: basisCode,
});

/** 联审: all who are to sign, told together. */
export const coSignInput = z.strictObject({
  id: caseId,
  units: z
    .array(uscc)
    .min(1)
    .max(20)
    .refine((units) => new Set(units).size === units.length, { message: 'must name each once' }),
  basis: basisCode,
});

/** 特别程序: one that the item lists. */
export const stopClockInput = z.strictObject({ id: caseId, procedure: procedureCode });

export const deliverInput = z.strictObject({
  id: caseId,
  licences: z
    .array(licenceIdentifier)
    .max(20)
    .refine((ids) => new Set(ids).size === ids.length, { message: 'must name each once' }),
  files: z
    .array(z.strictObject({ seal: sealId, number: z.int().min(1), sha256: digest }))
    .min(1)
    .max(20)
    .refine((all) => new Set(all.map(({ sha256 }) => sha256)).size === all.length, {
      message: 'must name each file once',
    }),
  entries,
  step: caseStep,
  basis: basisCode,
});

export const caseArchiveInput = z.strictObject({
  id: caseId,
  archive: archiveId,
  basis: basisCode,
});

export type ReceiveInput = z.output<typeof receiveInput>;
export type CaseAnswerInput = z.output<typeof caseAnswerInput>;
export type CaseStepInput = z.output<typeof caseStepInput>;
export type CaseCompletionInput = z.output<typeof caseCompletionInput>;
export type CaseActInput = z.output<typeof caseActInput>;
export type CoSignInput = z.output<typeof coSignInput>;
export type StopClockInput = z.output<typeof stopClockInput>;
export type DeliverInput = z.output<typeof deliverInput>;
export type CaseArchiveInput = z.output<typeof caseArchiveInput>;
