// SPDX-License-Identifier: Apache-2.0
import {
  catalogueContent,
  catalogueItemId,
  fieldPattern,
  sourceId,
  subjectKind,
  uscc,
} from '@yulian/chaincode/schemas';
import { UPDATE_CYCLES } from '@yulian/proofs';
import { z } from 'zod';
import { actor, instant, recorded, transactionPlace } from './records.js';

export const CATALOGUE_STATES = [
  'PUBLISHED',
  'RETIRED',
  'NOT_YET_PUBLISHED',
  'UNKNOWN_THEN',
] as const;

export const SOURCE_STATES = ['CLAIMED', 'OFFERED', 'RELEASED'] as const;

const content = catalogueContent.meta({
  id: 'CatalogueContent',
  description: 'What a version of an item says',
});

const draft = z
  .strictObject({
    ...recorded,
    number: z.int(),
    content,
    state: z.enum(['PENDING', 'REPLACED', 'RETURNED', 'PUBLISHED']),
    decided: z.strictObject(recorded).optional(),
  })
  .meta({ id: 'CatalogueDraft', description: 'A draft of a version, and what became of it' });

const fact = z
  .strictObject({
    ...recorded,
    act: z.enum(['publish', 'retire']),
    state: z.enum(['PUBLISHED', 'RETIRED']),
    version: z.int(),
    draft: z.int(),
  })
  .meta({ id: 'CatalogueFact', description: 'A version that was published, or the retirement' });

/** An item of the sharing catalogue at a moment. */
export const catalogueItem = z
  .strictObject({
    id: catalogueItemId,
    /** 信息资源代码: class code, slash, sequence. */
    resourceCode: z.string(),
    provider: uscc,
    owner: z.string(),
    /** At the moment asked about. */
    state: z.enum(CATALOGUE_STATES),
    /** The version in force then; left out when there is none. */
    version: z.int().optional(),
    content: content.optional(),
    drafts: z.array(draft),
    facts: z.array(fact),
    /** Of what it is the one source. */
    sources: z.array(sourceId),
    updates: z.int(),
    lastUpdate: z.strictObject({ updatedAt: instant, recordedAt: instant }).optional(),
    /** From when on it is overdue, as of now, whatever moment was asked about. */
    dueAt: instant.optional(),
    isOverdue: z.boolean(),
  })
  .meta({ id: 'CatalogueItem' });

export const catalogueUpdate = z
  .strictObject({
    id: z.string(),
    item: catalogueItemId,
    updatedAt: instant,
    recordedAt: instant,
    elements: z.array(sourceId),
    actor,
    txId: z.string(),
  })
  .meta({ id: 'CatalogueUpdate', description: "That an item's data were updated" });

const place = z
  .strictObject({ item: catalogueItemId, provider: uscc, field: fieldPattern })
  .meta({ id: 'SourcePlace', description: 'An item, its provider, and the field in question' });

/** The one source of an element. */
export const catalogueSource = z
  .strictObject({
    id: sourceId,
    subject: subjectKind,
    element: z.string(),
    owner: z.string(),
    state: z.enum(SOURCE_STATES),
    /** The present source; left out once it is released. */
    source: place.optional(),
    /** To whom it is offered. */
    offeredTo: place.optional(),
    facts: z.array(
      z
        .strictObject({
          ...recorded,
          act: z.string(),
          state: z.enum(SOURCE_STATES),
          source: place,
          offeredTo: place.optional(),
        })
        .meta({ id: 'SourceFact', description: 'An act on a source and what it came to' }),
    ),
  })
  .meta({ id: 'CatalogueSource', description: 'Which item is the one source of an element' });

const duty = z
  .union([
    z.strictObject({ duty: z.literal('PROVIDE'), basis: z.string() }),
    z.strictObject({
      duty: z.literal('KEEP_CURRENT'),
      basis: z.string(),
      cycle: z.enum(UPDATE_CYCLES),
    }),
    z.strictObject({ duty: z.literal('ONE_SOURCE'), basis: z.string(), source: sourceId }),
  ])
  .meta({ id: 'Duty', description: 'One thing that a provider owes, and on what basis' });

/** What the provider of an item must do now. */
export const dutyEntry = z
  .strictObject({
    item: catalogueItemId,
    provider: uscc,
    title: z.string(),
    contact: z.string(),
    duties: z.array(duty),
    dueAt: instant.optional(),
    isOverdue: z.boolean(),
  })
  .meta({ id: 'DutyEntry', description: 'What the provider of an item must do' });

export const writtenItem = z
  .strictObject({ item: catalogueItem, transaction: transactionPlace })
  .meta({ id: 'WrittenCatalogueItem' });

export const writtenSource = z
  .strictObject({ source: catalogueSource, transaction: transactionPlace })
  .meta({ id: 'WrittenCatalogueSource' });
