// SPDX-License-Identifier: Apache-2.0
import { materialState, type MaterialRecord, type MaterialState } from '@yulian/proofs';
import type { PageWish } from './licence-list.js';
import { MATERIAL_KIND } from './projections/material.js';
import type { FoundRecord, ListQuery, Page, ReadRecord } from './query.js';
import type { ReadIndex } from './read-index.js';

/** By what materials are found; all that is given must hold. */
export interface MaterialFilter {
  /** USCC of the holding unit. */
  readonly unit?: string | undefined;
  readonly typeCode?: string | undefined;
  /** References of one holder, of all epochs. */
  readonly holders?: readonly string[] | undefined;
  /** HMACs of a number, see `numberMac`. */
  readonly numbers?: readonly string[] | undefined;
  /** The material whose copies are asked for. */
  readonly parent?: string | undefined;
  /** USCC of the unit for which copies were made. */
  readonly requester?: string | undefined;
  readonly state?: MaterialState | undefined;
  /** The moment for which `state` is meant, and the state of each material found. */
  readonly at: string;
}

/** A material found; of a copy, with what it was copied from. */
export interface FoundMaterial {
  readonly material: MaterialRecord;
  readonly parent: MaterialRecord | undefined;
}

/** Materials, newest first. */
export async function listMaterials(
  index: ReadIndex,
  filter: MaterialFilter,
  wish: PageWish,
): Promise<Page<FoundMaterial>> {
  const { state, at } = filter;
  const matches = async (record: FoundRecord, read: ReadRecord): Promise<boolean> => {
    const { material, parent } = await assemble(record, read);
    return materialState(material, { at }, parent) === state;
  };
  const query: ListQuery = {
    ...wish,
    kind: MATERIAL_KIND,
    where: termsOf(filter),
    ...(state === undefined ? {} : { matches }),
  };
  return index.listAs(query, assemble);
}

function termsOf(filter: MaterialFilter): NonNullable<ListQuery['where']> {
  const { unit, typeCode, holders, numbers, parent, requester } = filter;
  const one = (value: string | undefined): readonly string[] | undefined =>
    value === undefined ? undefined : [value];
  const terms: [name: string, values: readonly string[] | undefined][] = [
    ['holder', holders],
    ['number', numbers],
    ['parent', one(parent)],
    ['requester', one(requester)],
    ['unit', one(unit)],
    ['type', one(typeCode)],
  ];
  return terms.flatMap(([name, anyOf]) => (anyOf === undefined ? [] : [{ name, anyOf }]));
}

async function assemble({ body }: FoundRecord, read: ReadRecord): Promise<FoundMaterial> {
  const material = body as unknown as MaterialRecord;
  const parent =
    material.parent === undefined ? undefined : await read(MATERIAL_KIND, material.parent);
  return { material, parent: parent?.body as unknown as MaterialRecord | undefined };
}
