// SPDX-License-Identifier: Apache-2.0
import { coversPath, type AccessRecord } from '@yulian/proofs';
import type { SubjectCode } from '../accesses/intent.js';
import { ACCESS_KIND, type ListQuery, type ReadIndex } from '../index/index.js';
import type { Vault } from '../vault/index.js';

/** Whose value was corrected, and when. */
export interface Corrected {
  readonly provider: string;
  readonly item: string;
  readonly field: string;
  readonly subject: SubjectCode;
  /** RFC 3339 UTC: what was delivered after this is the new value. */
  readonly at: string;
}

const PAGE = 200;
const REFERENCES_AT_ONCE = 100;

/**
 * Accesses by which the old value, or a comparison with it, was received: by any unit, under any
 * reference that the provider's vault ever had for the subject. Only that vault can find them.
 */
export async function affectedAccesses(
  index: ReadIndex,
  vault: Vault,
  corrected: Corrected,
): Promise<readonly AccessRecord[]> {
  const references: string[] = [];
  for await (const { id: requester } of every(index, { kind: 'unit' })) {
    const pair = { provider: corrected.provider, requester };
    references.push(...(await vault.subjects.references(pair, corrected.subject)));
  }
  const found: AccessRecord[] = [];
  for (let i = 0; i < references.length; i += REFERENCES_AT_ONCE) {
    const some = references.slice(i, i + REFERENCES_AT_ONCE);
    const where = [{ name: 'subject', anyOf: some }];
    for await (const { body } of every(index, { kind: ACCESS_KIND, where })) {
      const access = body as unknown as AccessRecord;
      if (hasReceived(access, corrected)) found.push(access);
    }
  }
  return found;
}

function hasReceived(access: AccessRecord, { provider, item, field, at }: Corrected): boolean {
  const isOf = access.provider === provider && access.item === item;
  if (!isOf || !access.fields.some((one) => coversPath(one, field))) return false;
  return access.facts.some(({ state, recordedAt }) => state === 'DELIVERED' && recordedAt < at);
}

/** Every record of a list, oldest first. */
async function* every(index: ReadIndex, list: Pick<ListQuery, 'kind' | 'where'>) {
  const query = { ...list, order: 'oldest', limit: PAGE } as const;
  let page = await index.list(query);
  for (;;) {
    yield* page.items;
    if (!page.hasMore || page.next === undefined) return;
    page = await index.list({ ...query, direction: 'after', position: page.next });
  }
}
