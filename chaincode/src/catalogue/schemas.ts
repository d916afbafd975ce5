// SPDX-License-Identifier: Apache-2.0
import { SUBJECT_KINDS, UPDATE_CYCLES } from '@yulian/proofs';
import { z } from 'zod';
import { basisCode, impersonal, instant, publicName, typeCode } from '../schema-types.js';
import { PLAIN_SOURCE_ACTS } from './acts.js';

const MOST_FIELDS = 200;
const MOST_ELEMENTS = 50;
const MOST_DRAFTS = 9999;

/**
 * Resource code 信息资源代码: class code (类 1 digit, 项 2, 目 3, 细目 up to 2) and a sequence. On
 * chain a hyphen stands between them, and there is no room for a telephone or citizen number.
 */
export const catalogueItemId = z
  .string()
  .regex(/^[1-9][0-9]{5,7}-[0-9]{1,8}$/, {
    message: 'must be a class code of six to eight digits, a hyphen and a sequence number',
  })
  .meta({ examples: ['307001-000012'] });

/**
 * Who answers for an item: the code of a section or its public title, which ends as titles of
 * sections do. A person's name or number is neither.
 */
export const sectionContact = impersonal(
  z
    .string()
    .regex(
      /^(?!.*[0-9]{5})(?:[A-Z][A-Z0-9.-]{1,63}|[\u4e00-\u9fff0-9（）·-]{1,39}(?:科|处|室|股|局|厅|司|部|组|队|所|站|中心|窗口|办公室))$/u,
      {
        message:
          'must be a code, or the public title of a section such as 数据管理科; never a person',
      },
    ),
).meta({ examples: ['数据管理科'] });

/** Pattern of a field, as the standard declares it: `/address`, `/items/*`. */
export const fieldPattern = impersonal(
  z.string().regex(/^(?:\/[!-.0-~\u00a1-\ud7ff\uf900-\uffef]{1,100}){1,8}$/, {
    message: 'must be the pattern of a field',
  }),
);

const fields = z
  .array(fieldPattern)
  .min(1)
  .max(MOST_FIELDS)
  .refine((all) => new Set(all).size === all.length, { message: 'must name each once' });

/** 共享类型: each class with the code that it must state, and no other. */
export const sharing = z.discriminatedUnion('class', [
  z.strictObject({ class: z.literal('UNCONDITIONAL') }),
  z.strictObject({ class: z.literal('CONDITIONAL'), condition: basisCode }),
  z.strictObject({ class: z.literal('NOT_SHARED'), legalBasis: basisCode }),
]);

/** A public title, without room for a telephone or citizen number. */
const itemTitle = publicName.refine((text) => !/[0-9]{9}/.test(text), {
  message: 'must not hold nine digits in a row',
});

/** What a version of an item says. */
export const catalogueContent = z.strictObject({
  title: itemTitle,
  standard: z.strictObject({ typeCode, version: z.int().min(1).max(999) }),
  fields,
  sharing,
  cycle: z.enum(UPDATE_CYCLES),
  contact: sectionContact,
});

/** A first draft, or one of the next version. */
export const catalogueDraftInput = z.strictObject({
  id: catalogueItemId,
  content: catalogueContent,
  basis: basisCode,
});

/** The draft that an approver has looked at: another one is not meant. */
const draft = z.int().min(1).max(MOST_DRAFTS);

export const cataloguePublishInput = z.strictObject({
  id: catalogueItemId,
  draft,
  /** Legal effect; left out: now. */
  from: instant.optional(),
  basis: basisCode,
});

export const catalogueGiveBackInput = z.strictObject({
  id: catalogueItemId,
  draft,
  basis: basisCode,
});

export const catalogueRetireInput = z.strictObject({
  id: catalogueItemId,
  /** Legal effect; left out: now. */
  from: instant.optional(),
  basis: basisCode,
});

export const subjectKind = z.enum(SUBJECT_KINDS);

/** Code of a data element 数据元, the same in all items that hold it. */
export const elementCode = z
  .string()
  .regex(/^(?!.*[0-9]{5})[a-z][A-Za-z0-9]{1,63}$/, {
    message: 'must be a code in letters and digits that begins with a small letter',
  })
  .meta({ examples: ['registeredAddress'] });

/** `<subject>.<element>`. */
export const sourceId = z
  .string()
  .regex(new RegExp(`^(?:${SUBJECT_KINDS.join('|')})\\.(?!.*[0-9]{5})[a-z][A-Za-z0-9]{1,63}$`), {
    message: 'must be a kind of subject, a dot and the code of an element',
  })
  .meta({ examples: ['LEGAL_PERSON.registeredAddress'] });

export const catalogueUpdateInput = z.strictObject({
  id: catalogueItemId,
  /** When the data were updated. */
  updatedAt: instant,
  /** Of which elements it wrote data: each must have its one source in this item. */
  elements: z
    .array(sourceId)
    .max(MOST_ELEMENTS)
    .refine((all) => new Set(all).size === all.length, { message: 'must name each once' })
    .optional(),
});

/** Makes a published item the one source of an element. */
export const sourceClaimInput = z.strictObject({
  subject: subjectKind,
  element: elementCode,
  item: catalogueItemId,
  field: fieldPattern,
  basis: basisCode,
});

/** Offers a source to another provider's item. */
export const sourceOfferInput = z.strictObject({
  id: sourceId,
  item: catalogueItemId,
  field: fieldPattern,
  basis: basisCode,
});

/** An act that says no more than that it was done. */
export const sourceActInput = z.strictObject({
  id: sourceId,
  act: z.enum(PLAIN_SOURCE_ACTS),
  basis: basisCode,
});

export type CatalogueDraftInput = z.output<typeof catalogueDraftInput>;
export type CataloguePublishInput = z.output<typeof cataloguePublishInput>;
export type CatalogueGiveBackInput = z.output<typeof catalogueGiveBackInput>;
export type CatalogueRetireInput = z.output<typeof catalogueRetireInput>;
export type CatalogueUpdateInput = z.output<typeof catalogueUpdateInput>;
export type SourceClaimInput = z.output<typeof sourceClaimInput>;
export type SourceOfferInput = z.output<typeof sourceOfferInput>;
export type SourceActInput = z.output<typeof sourceActInput>;
