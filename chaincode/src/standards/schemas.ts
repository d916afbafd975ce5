// SPDX-License-Identifier: Apache-2.0
import { holdsPersonalNumber, isJsonObject, type JsonValue } from '@yulian/proofs';
import { z } from 'zod';
import {
  basisCode,
  impersonal,
  instant,
  PERSONAL_NUMBER,
  publicName,
  typeCode,
} from '../schema-types.js';

const versioned = {
  typeCode,
  version: z.int().min(1).max(999),
  /** Instant from which records are held to this version. */
  effectiveFrom: instant,
  title: publicName,
  /** What is new in this version, for people; the field-level differences are computed. */
  summary: impersonal(z.string().min(1).max(500)),
  basis: basisCode,
};

/** Keywords whose numbers are bounds, not values that somebody could have. */
const BOUNDS = ['minimum', 'maximum'];

/** Every name and value in a schema, as text. */
function textsOf(value: JsonValue): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  if (!isJsonObject(value)) return value.flatMap(textsOf);
  return Object.entries(value).flatMap(([name, member]) =>
    BOUNDS.includes(name) && typeof member === 'number' ? [] : [name, ...textsOf(member)],
  );
}

/** Collection standard 数据采集标准: the fields of a record type, as a restricted JSON Schema. */
export const collectionStandardInput = z.strictObject({
  kind: z.literal('collection'),
  ...versioned,
  schema: z
    .record(z.string(), z.json())
    .refine((schema) => !textsOf(schema).some(holdsPersonalNumber), PERSONAL_NUMBER),
});

/** On-chain standard 上链标准: what the chain asks of records of a type. */
export const onChainStandardInput = z.strictObject({
  kind: z.literal('on-chain'),
  ...versioned,
  rules: z.strictObject({
    recordKind: z.enum(['licence']),
    /** Longest validity; left out: no end needed. */
    maxValidityMonths: z.int().min(1).max(1200).optional(),
    /** Types of which a record in force must be relied on. */
    reliesOn: z.array(typeCode).max(10),
    /** Most records in one batch; 0 forbids batches. */
    maxBatch: z.int().min(0).max(50_000),
    /**
     * How many days after its recording an act on the state may begin to have effect; left out: as many
     * as the act allows. It narrows only.
     */
    maxAheadDays: z.int().min(0).max(366).optional(),
  }),
});

export const standardInput = z.discriminatedUnion('kind', [
  collectionStandardInput,
  onChainStandardInput,
]);

export type StandardInput = z.output<typeof standardInput>;
export type StandardKind = StandardInput['kind'];
export type OnChainRules = z.output<typeof onChainStandardInput>['rules'];
