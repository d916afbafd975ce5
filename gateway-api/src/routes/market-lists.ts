// SPDX-License-Identifier: Apache-2.0
import type { PageQuery } from '../http/pagination.js';
import type { ListQuery } from '../index/index.js';
import type { Services } from '../services.js';
import { listStored, type ListAnswer } from './listing.js';
import { withoutKind } from './write-market.js';

/**
 * A page of records of the market as the chain holds them.
 *
 * @throws RequestError `CURSOR_INVALID`, `INDEX_BEHIND`
 */
export async function listMarket<T>(
  services: Services,
  query: PageQuery,
  list: Pick<ListQuery, 'kind' | 'where' | 'order'>,
  signal: AbortSignal,
): Promise<ListAnswer<T>> {
  const page = await listStored<T>(services, query, list, signal);
  return { ...page, data: page.data.map((one) => withoutKind(one)) };
}
