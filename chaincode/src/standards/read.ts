// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of standards.
import { factAsOf } from '@yulian/proofs';
import { patternOfPath } from '@yulian/proofs/collection-standard';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import type { OnChainRules, StandardKind } from './schemas.js';
import { standardId, standards, type Standard, type VersionFact } from './table.js';

export type { Standard, VersionFact } from './table.js';

/** The head of a type's standard, if one was ever published. */
export function getStandard(
  ctx: YulianContext,
  kind: StandardKind,
  typeCode: string,
): Promise<Standard | undefined> {
  return standards.get(ctx, standardId(kind, typeCode));
}

/**
 * The version of a type's standard in force at an instant.
 *
 * @throws ContractError `STANDARD_NOT_FOUND`, `STANDARD_NOT_IN_FORCE`
 */
async function requireInForce(
  ctx: YulianContext,
  kind: StandardKind,
  typeCode: string,
  at: string,
): Promise<VersionFact> {
  const standard = await getStandard(ctx, kind, typeCode);
  if (standard === undefined) {
    throw new ContractError(
      'STANDARD_NOT_FOUND',
      'no standard of this kind is published for the type',
      {
        params: { id: standardId(kind, typeCode) },
      },
    );
  }
  const fact = factAsOf(standard.facts, { at });
  if (fact === undefined) {
    throw new ContractError(
      'STANDARD_NOT_IN_FORCE',
      'no version of the standard was in force at that time',
      {
        params: { id: standard.id, at },
      },
    );
  }
  return fact;
}

/** A record's own word on the standard it was collected under. */
export interface StandardReference {
  readonly id: string;
  readonly version: number;
}

/**
 * Holds a record to the standards in force at its time; answers the on-chain rules.
 *
 * @throws ContractError `STANDARD_NOT_FOUND`, `STANDARD_NOT_IN_FORCE`, `FIELDS_NOT_IN_STANDARD`
 */
export async function holdToStandards(
  ctx: YulianContext,
  record: {
    readonly typeCode: string;
    readonly at: string;
    readonly standard: StandardReference;
    readonly fields: readonly CommittedField[];
  },
): Promise<OnChainRules> {
  const { typeCode, at, standard, fields } = record;
  const collection = await requireInForce(ctx, 'collection', typeCode, at);
  const id = standardId('collection', typeCode);
  if (standard.id !== id || standard.version !== collection.version) {
    throw new ContractError(
      'STANDARD_NOT_IN_FORCE',
      'the record names another version than the one in force',
      {
        pointer: '/standard',
        params: { inForce: `${id}/${String(collection.version)}`, at },
      },
    );
  }
  checkFields(fields, collection);
  const { rules } = await requireInForce(ctx, 'on-chain', typeCode, at);
  if (rules === undefined) throw new Error('an on-chain standard without rules was stored');
  return rules;
}

/** One committed leaf, without its value. */
export interface CommittedField {
  /** JSON Pointer. */
  readonly path: string;
  readonly type: string;
}

function checkFields(
  fields: readonly CommittedField[],
  { fields: declared = [] }: VersionFact,
): void {
  const patterns = new Map(declared.map((field) => [field.pattern, field]));
  const found = new Set<string>();
  fields.forEach(({ path, type }, i) => {
    const field = patterns.get(patternOfPath(path));
    found.add(field?.pattern ?? path);
    if (field?.committed === true && (field.type === type || type.startsWith('empty'))) return;
    throw new ContractError('FIELDS_NOT_IN_STANDARD', 'the standard does not commit such a field', {
      pointer: `/fields/${String(i)}`,
      params: { path, type },
    });
  });
  const missing = declared.find(
    ({ pattern, required, committed, type }) =>
      required &&
      committed &&
      type !== 'object' &&
      type !== 'array' &&
      !pattern.includes('*') &&
      !found.has(pattern),
  );
  if (missing !== undefined) {
    throw new ContractError('FIELDS_NOT_IN_STANDARD', 'a required field is missing', {
      pointer: '/fields',
      params: { path: missing.pattern },
    });
  }
}
