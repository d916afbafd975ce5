// SPDX-License-Identifier: Apache-2.0
import { defineMember } from '@yulian/proofs';
import type { Identity, Ledger } from '@yulian/network';
import type { GrantRecord, SourceFact, SourceRecord } from '@yulian/proofs';
import { RequestError } from '../http/request-error.js';
import { ask } from '../ledger-queries/ask.js';
import type { ComparedValues } from './checking.js';

/** One value and where it is compared. */
export interface AskedComparison {
  readonly element?: string | undefined;
  readonly value: string | number | boolean;
  readonly at: readonly { readonly grant: string; readonly field?: string | undefined }[];
}

/** All comparisons under one grant: one access. */
export interface PlannedCheck {
  readonly grant: GrantRecord;
  readonly values: ComparedValues;
  /** By field: which element it is, where one was named. */
  readonly elements: Readonly<Record<string, string>>;
}

interface Building {
  readonly grant: GrantRecord;
  readonly values: Record<string, string | number | boolean>;
  readonly elements: Record<string, string>;
}

/**
 * Which fields are compared under which grants. A field that is not named is the one in which the
 * element's source keeps it.
 *
 * @throws RequestError `CHECK_FIELD_MISSING`, `CHECK_FIELD_TWICE`
 * @throws ContractRefusedError `GRANT_NOT_FOUND`, `SOURCE_NOT_FOUND`
 */
export async function planChecks(
  ledger: Ledger,
  reader: Identity,
  comparisons: readonly AskedComparison[],
): Promise<readonly PlannedCheck[]> {
  const checks = new Map<string, Building>();
  for (const { element, value, at } of comparisons) {
    for (const { grant: id, field: named } of at) {
      const check = checks.get(id) ?? (await begun(ledger, reader, id));
      checks.set(id, check);
      const field = named ?? (await sourceField(ledger, reader, check.grant, element));
      if (Object.hasOwn(check.values, field)) throw new RequestError('CHECK_FIELD_TWICE');
      defineMember(check.values, field, value);
      if (element !== undefined) defineMember(check.elements, field, element);
    }
  }
  return [...checks.values()];
}

async function begun(ledger: Ledger, reader: Identity, id: string): Promise<Building> {
  const grant = await ask<GrantRecord>(ledger, reader, 'grant', 'get', id);
  return { grant, values: {}, elements: {} };
}

/** Where the one source of an element keeps it, if the grant is of its item. */
async function sourceField(
  ledger: Ledger,
  reader: Identity,
  { item }: GrantRecord,
  element: string | undefined,
): Promise<string> {
  if (element === undefined) throw new RequestError('CHECK_FIELD_MISSING');
  const { facts } = await ask<SourceRecord>(ledger, reader, 'catalogue', 'getSource', element);
  const { state, source } = facts.at(-1) as SourceFact;
  if (state === 'RELEASED' || source.item !== item) throw new RequestError('CHECK_FIELD_MISSING');
  return source.field;
}
