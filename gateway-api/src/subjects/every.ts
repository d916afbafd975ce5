// SPDX-License-Identifier: Apache-2.0
import type { FoundRecord, ListQuery, ReadIndex } from '../index/index.js';

const PAGE = 500;
/** Values of one property that are asked for at once. */
const VALUES = 100;

/** All records of a list, page by page, oldest first. */
export async function everyRecord(
  index: ReadIndex,
  query: Pick<ListQuery, 'kind' | 'where'>,
): Promise<readonly FoundRecord[]> {
  const records: FoundRecord[] = [];
  let position: ListQuery['position'];
  for (let hasMore = true; hasMore; hasMore = position !== undefined) {
    const page = await index.list({ ...query, order: 'oldest', limit: PAGE, position });
    records.push(...page.items);
    position = page.hasMore ? page.next : undefined;
  }
  return records;
}

/** All records of a kind that have one of these values of a property. */
export async function everyWith(
  index: ReadIndex,
  kind: string,
  name: string,
  values: readonly string[],
): Promise<readonly FoundRecord[]> {
  const found: FoundRecord[] = [];
  for (let at = 0; at < values.length; at += VALUES) {
    const anyOf = values.slice(at, at + VALUES);
    found.push(...(await everyRecord(index, { kind, where: [{ name, anyOf }] })));
  }
  return found;
}
