// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of standards.
import { factAsOf, type FieldType } from '@yulian/proofs';
import {
  patternOfPath,
  type DeclaredType,
  type FieldDeclaration,
} from '@yulian/proofs/collection-standard';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import type { OnChainRules, StandardKind } from './schemas.js';
import { standardId, standards, type Standard, type VersionFact } from './table.js';

export { rectifiableStandard } from './rectify.js';

export type { Standard } from './table.js';

/**
 * Types of licences whose collection standard in force at an instant has one of the titles.
 *
 * @param nameOf how titles are compared
 * @returns type codes by the name of their title
 */
export async function typesTitled(
  ctx: YulianContext,
  nameOf: (title: string) => string,
  at: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const [from, to] = [standardId('collection', ''), `${standardId('collection', '')}~`];
  const types = new Map<string, string[]>();
  for (const id of await standards.idsBetween(ctx, { from, to, wanted: () => true })) {
    const standard = await standards.get(ctx, id);
    const fact = standard && factAsOf(standard.facts, { at });
    if (standard === undefined || fact === undefined) continue;
    const name = nameOf(fact.title);
    types.set(name, [...(types.get(name) ?? []), standard.typeCode]);
  }
  return types;
}

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

/** How many days ahead the on-chain standard in force now lets an act on the state begin. */
export async function aheadDaysOf(
  ctx: YulianContext,
  typeCode: string,
): Promise<number | undefined> {
  const standard = await getStandard(ctx, 'on-chain', typeCode);
  return factAsOf(standard?.facts ?? [], { at: ctx.now })?.rules?.maxAheadDays;
}

/**
 * The fields that one version of a type's collection standard declares.
 *
 * @param pointer where the argument names the standard
 * @throws ContractError `STANDARD_NOT_FOUND`
 */
export async function declaredFields(
  ctx: YulianContext,
  { typeCode, version }: { readonly typeCode: string; readonly version: number },
  pointer: string,
): Promise<readonly FieldDeclaration[]> {
  const standard = await getStandard(ctx, 'collection', typeCode);
  const published = standard?.facts.find((fact) => fact.version === version);
  if (published?.fields !== undefined) return published.fields;
  throw new ContractError('STANDARD_NOT_FOUND', 'no such version of the collection standard', {
    pointer,
    params: { id: `${standardId('collection', typeCode)}/${String(version)}` },
  });
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
  readonly type: FieldType;
}

function checkFields(
  fields: readonly CommittedField[],
  { fields: declared = [] }: VersionFact,
): void {
  const declarations = new Map(declared.map((field) => [field.pattern, field]));
  fields.forEach(({ path, type }, i) => {
    const field = declarations.get(patternOfPath(path));
    if (field?.committed === true && leafTypeOf(field.type) === type) return;
    throw new ContractError('FIELDS_NOT_IN_STANDARD', 'the standard does not commit such a field', {
      pointer: `/fields/${String(i)}`,
      params: { type },
    });
  });
  const present = withParents(fields.map(({ path }) => patternOfPath(path)));
  const missing = declared.find(
    ({ pattern, type, committed }) =>
      committed && isScalar(type) && isMissing(pattern, declarations, present),
  );
  if (missing !== undefined) {
    throw new ContractError('FIELDS_NOT_IN_STANDARD', 'a required field is missing', {
      pointer: '/fields',
      params: { path: missing.pattern },
    });
  }
}

/** A container is a leaf only when it is empty. */
function leafTypeOf(type: DeclaredType): FieldType {
  if (type === 'array') return 'emptyArray';
  return type === 'object' ? 'emptyObject' : type;
}

function isScalar(type: DeclaredType): boolean {
  return type !== 'array' && type !== 'object';
}

/** The patterns and everything around them, the whole record included. */
function withParents(patterns: readonly string[]): ReadonlySet<string> {
  const all = new Set(['']);
  for (const pattern of patterns) {
    for (let at = pattern; !all.has(at);) {
      all.add(at);
      at = parentOf(at);
    }
  }
  return all;
}

function parentOf(pattern: string): string {
  return pattern.slice(0, Math.max(0, pattern.lastIndexOf('/')));
}

/** Absent, and required there: what is around it is there, or is itself required and absent. */
function isMissing(
  pattern: string,
  declarations: ReadonlyMap<string, FieldDeclaration>,
  present: ReadonlySet<string>,
): boolean {
  if (present.has(pattern) || declarations.get(pattern)?.required !== true) return false;
  const parent = parentOf(pattern);
  return present.has(parent) || isMissing(parent, declarations, present);
}
