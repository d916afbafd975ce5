// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { integerText } from './query-types.js';

const DEFAULT_LIMIT = 20;
const MOST_LIMIT = 100;

const cursorText = z.string().min(1).max(2048);

/** The query of a paged list: its filters, `limit`, and at most one of the two cursors. */
export function pageQuery<const F extends z.ZodRawShape>(filters: F) {
  return z.strictObject({
    ...filters,
    limit: integerText(1, MOST_LIMIT).optional(),
    starting_after: cursorText.optional(),
    ending_before: cursorText.optional(),
  });
}

/** What {@link pageQuery} adds to a query. */
export interface PageQuery {
  readonly limit?: number | undefined;
  readonly starting_after?: string | undefined;
  readonly ending_before?: string | undefined;
}

/** One page of a list. */
export interface PageRequest {
  readonly limit: number;
  readonly direction: 'after' | 'before';
  /** Undefined is the first page, or before nothing the last. */
  readonly cursor: string | undefined;
}

/** Which page a query asks for. `starting_after` wins where both cursors are given. */
export function pageOf(query: PageQuery): PageRequest {
  const { limit = DEFAULT_LIMIT, starting_after: after, ending_before: before } = query;
  return after === undefined && before !== undefined
    ? { limit, direction: 'before', cursor: before }
    : { limit, direction: 'after', cursor: after };
}

/** The body of a paged list. `height` is the number of blocks that it is true for. */
export function pageSchema<I extends z.ZodType>(item: I) {
  return z.strictObject({
    data: z.array(item),
    has_more: z.boolean(),
    /** For `starting_after`; null on the last page. */
    next: z.string().nullable(),
    height: z.int().min(0),
  });
}
