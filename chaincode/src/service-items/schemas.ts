// SPDX-License-Identifier: Apache-2.0
import { CASE_CHANNELS, SERVICE_ITEM_CLASSES } from '@yulian/proofs';
import { z } from 'zod';
import { catalogueItemId } from '../catalogue/schemas.js';
import { basisCode, instant, publicName, typeCode, uscc } from '../schema-types.js';
import { serviceItemCode } from '../scope/schemas.js';
import { travelShares } from '../travel-shares.js';

const MOST_MATERIALS = 100;
const MOST_DAYS = 365;

/** A list without repetitions. */
function each<T extends z.ZodType>(one: T, max: number) {
  return z
    .array(one)
    .max(max)
    .refine((all) => new Set(all).size === all.length, { message: 'must name each once' });
}

/** A list of things with codes, no code twice. */
function coded<T extends z.ZodType<{ readonly code: string }>>(one: T, max: number) {
  return z
    .array(one)
    .max(max)
    .refine((all) => new Set(all.map(({ code }) => code)).size === all.length, {
      message: 'must use each code once',
    });
}

/** Code of a material that an item asks for; never free text. */
export const materialCode = basisCode;
/** Code of a special procedure 特别程序. */
export const procedureCode = basisCode;

/** A public title, without room for a telephone or citizen number. */
const publicTitle = publicName.refine((text) => !/[0-9]{9}/.test(text), {
  message: 'must not hold nine digits in a row',
});

const CLASSES = Object.keys(SERVICE_ITEM_CLASSES) as (keyof typeof SERVICE_ITEM_CLASSES)[];

export const askedMaterial = z.strictObject({
  code: materialCode,
  title: publicTitle,
  /** Code of the provision that asks for it: nobody is asked for what no law asks. */
  basis: basisCode,
  required: z.boolean(),
  from: z.strictObject({ items: each(catalogueItemId, 20), types: each(typeCode, 20) }),
});

/** A material as an item of any version has it: those of 0.1.0 name no provision. */
export const storedMaterial = askedMaterial.partial({ basis: true });

export const specialProcedure = z.strictObject({
  code: procedureCode,
  title: publicTitle,
  basis: basisCode,
  maxDays: z.int().min(1).max(MOST_DAYS),
});

function contentOf<T extends z.ZodType<{ readonly code: string }>>(material: T) {
  return z.strictObject({
    title: publicTitle,
    class: z.enum(CLASSES),
    kind: z.enum(['INSTANT', 'PROMISED']),
    channels: each(z.enum(CASE_CHANNELS), CASE_CHANNELS.length).refine((all) => all.length > 0, {
      message: 'must name one at least',
    }),
    limits: z
      .strictObject({
        statutory: z.int().min(0).max(MOST_DAYS),
        promised: z.int().min(0).max(MOST_DAYS),
      })
      .refine(({ statutory, promised }) => promised <= statutory, {
        message: 'must not promise more time than the law gives',
        path: ['promised'],
      }),
    materials: coded(material, MOST_MATERIALS),
    procedures: coded(specialProcedure, 20),
    coSigners: each(uscc, 20),
    results: each(typeCode, 20),
    bundle: each(serviceItemCode, 20),
  });
}

/** Content of a version of a service item, as it is written: each material names its law. */
export const serviceItemContent = contentOf(askedMaterial).meta({ id: 'ServiceItemContent' });

/** Content of a version as it is stored: materials of 0.1.0 name no law. */
export const storedServiceItemContent = contentOf(storedMaterial).meta({
  id: 'StoredServiceItemContent',
});

const sourced = z.strictObject({
  count: z.int().min(0).max(9999),
  /** Code of the document that the figure is from. */
  source: basisCode,
});

/** Visits and sheets before, each with its source. */
export const baseline = z
  .strictObject({
    visits: sourced,
    sheets: sourced,
    travel: z.strictObject({
      shares: travelShares,
      source: basisCode,
    }),
  })
  .meta({
    id: 'Baseline',
    description: 'What one case took before it could be done on-line, each figure with its source',
  });

/** With effect from when, and on what basis. */
const acting = {
  id: serviceItemCode,
  /** Legal effect; left out: now. */
  from: instant.optional(),
  basis: basisCode,
};

export const serviceItemInput = z.strictObject({
  ...acting,
  content: serviceItemContent,
  baseline,
});
export const serviceItemRevisionInput = z.strictObject({ ...acting, content: serviceItemContent });
export const baselineInput = z.strictObject({ ...acting, baseline });
export const serviceItemRetirementInput = z.strictObject(acting);

export type ServiceItemInput = z.output<typeof serviceItemInput>;
export type ServiceItemRevisionInput = z.output<typeof serviceItemRevisionInput>;
export type BaselineInput = z.output<typeof baselineInput>;
export type ServiceItemRetirementInput = z.output<typeof serviceItemRetirementInput>;
