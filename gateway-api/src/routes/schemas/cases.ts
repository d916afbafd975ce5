// SPDX-License-Identifier: Apache-2.0
import {
  baseline,
  caseId,
  caseStep,
  digest,
  materialAnswer,
  serviceItemCode,
  specialProcedure,
  storedMaterial as askedMaterial,
  storedServiceItemContent,
  uscc,
} from '@yulian/chaincode/schemas';
import { CASE_STATES, TRAVEL_MODES } from '@yulian/proofs';
import { z } from 'zod';
import { recorded, transactionPlace } from './records.js';

const step = caseStep.meta({ id: 'CaseStep' });

const storedMaterial = askedMaterial.meta({ id: 'AskedMaterial' });

/** A service item at a moment. */
export const serviceItem = z
  .strictObject({
    id: serviceItemCode,
    unit: uscc,
    owner: z.string(),
    state: z.enum(['PUBLISHED', 'RETIRED', 'NOT_YET']),
    version: z.int().optional(),
    content: storedServiceItemContent.optional(),
    baselineVersion: z.int().optional(),
    baseline: baseline.optional(),
    facts: z.array(
      z
        .strictObject({
          ...recorded,
          act: z.string(),
          state: z.string(),
          version: z.int(),
          baselineVersion: z.int(),
          content: storedServiceItemContent.optional(),
          baseline: baseline.optional(),
        })
        .meta({ id: 'ServiceItemFact', description: 'An act on an item, and what it said anew' }),
    ),
  })
  .meta({ id: 'ServiceItem' });

export const writtenServiceItem = z
  .strictObject({ item: serviceItem, transaction: transactionPlace })
  .meta({ id: 'WrittenServiceItem' });

const caseFact = z
  .strictObject({
    ...recorded,
    act: z.string(),
    state: z.enum(CASE_STATES),
    step: step.optional(),
    materials: z.array(materialAnswer).optional(),
    missing: z.array(z.string()).optional(),
    coSigners: z.array(uscc).optional(),
    coSigner: uscc.optional(),
    procedure: z.strictObject({ code: z.string(), maxDays: z.int() }).optional(),
    licences: z.array(z.string()).optional(),
    files: z
      .array(z.strictObject({ seal: z.string(), number: z.int(), sha256: digest }))
      .optional(),
    archive: z.string().optional(),
  })
  .meta({ id: 'CaseFact', description: 'An act and the state it put the case into' });

/** A case, with what is counted from its facts. */
export const caseRecord = z
  .strictObject({
    id: caseId,
    unit: uscc,
    owner: z.string(),
    serviceItem: serviceItemCode,
    title: z.string(),
    version: z.int(),
    baselineVersion: z.int(),
    baseline,
    applicant: z.string(),
    /** Commitment to the case number under the unit's secret. */
    number: digest,
    parent: caseId.optional(),
    parts: z.array(z.strictObject({ serviceItem: serviceItemCode, case: caseId })),
    state: z.enum(CASE_STATES),
    materials: z
      .strictObject({
        asked: z.int(),
        submitted: z.int(),
        /** Already held: the applicant was spared them. */
        spared: z.int(),
        waived: z.int(),
      })
      .meta({ id: 'MaterialCounts' }),
    checklist: z
      .strictObject({
        needed: z.array(storedMaterial),
        /** Already held: the applicant is spared them. */
        held: z.array(storedMaterial),
        /** Unanswered, and to be taken from where the item says. */
        toFetch: z.array(storedMaterial),
        /** Required, unanswered, and to be had from the applicant alone. */
        toAsk: z.array(storedMaterial),
      })
      .meta({
        id: 'MaterialChecklist',
        description: 'Needed, held already, to be taken from the chain, still to ask',
      }),
    used: z
      .strictObject({
        visits: z.int(),
        sheets: z.int(),
        modes: z.partialRecord(z.enum(TRAVEL_MODES), z.int()),
      })
      .meta({ id: 'UsedByCase', description: 'What the case really took, over all its steps' }),
    /** 特别程序 that have stopped its clock, as its version of the item names them. */
    procedures: z.array(specialProcedure),
    facts: z.array(caseFact),
  })
  .meta({ id: 'Case' });

/** How the clock of a case stands. */
const caseClock = z
  .strictObject({
    state: z.enum([
      'NOT_RUNNING',
      'CANNOT_TELL',
      'RUNNING',
      'STOPPED',
      'OVERDUE',
      'DECIDED_IN_TIME',
      'DECIDED_LATE',
    ]),
    missingYear: z.int().optional(),
    /** Days in China. */
    accepted: z.string().optional(),
    used: z.int().optional(),
    stopped: z.int().optional(),
    days: z.int().optional(),
    due: z.string().optional(),
    statutory: z.strictObject({ days: z.int(), due: z.string(), isOver: z.boolean() }).optional(),
  })
  .meta({
    id: 'CaseClock',
    description: 'In working days; those of a special procedure stand still',
  });

export const caseWithClock = z
  .strictObject({ case: caseRecord, clock: caseClock })
  .meta({ id: 'CaseWithClock' });

export const writtenCase = z
  .strictObject({ case: caseRecord, transaction: transactionPlace })
  .meta({ id: 'WrittenCase' });
