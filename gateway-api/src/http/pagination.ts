// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { integerText } from './query-types.js';

const DEFAULT_LIMIT = 20;
const MOST_LIMIT = 100;

/** Base64url, as `cursor.ts` writes it. */
const cursorText = z
  .string()
  .max(2048)
  .regex(/^[A-Za-z0-9_-]+$/);

const pageFields = {
  limit: integerText(1, MOST_LIMIT).optional(),
  starting_after: cursorText.optional(),
  ending_before: cursorText.optional(),
};

/** The query of a paged list: its filters, `limit`, and at most one of the two cursors. */
export function pageQuery<const F extends z.ZodRawShape>(
  filters: F,
): z.ZodObject<F & typeof pageFields, z.core.$strict> {
  return z
    .strictObject({ ...filters, ...pageFields })
    .refine((query) => !('starting_after' in query && 'ending_before' in query), {
      path: ['ending_before'],
      message: 'it excludes starting_after',
      params: { code: 'CURSORS_BOTH', zh: '不能与 starting_after 同用' },
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

/** Which page a query asks for. */
export function pageOf(query: PageQuery): PageRequest {
  const { limit = DEFAULT_LIMIT, starting_after: after, ending_before: before } = query;
  return after === undefined && before !== undefined
    ? { limit, direction: 'before', cursor: before }
    : { limit, direction: 'after', cursor: after };
}

const links = {
  /** Whether there is more in the direction that was asked for. */
  has_more: z.boolean(),
  /** For `starting_after`; null when nothing comes after this page. */
  next: z.string().nullable(),
  /** For `ending_before`; null when nothing comes before this page. */
  previous: z.string().nullable(),
};

const height = { height: z.int().min(0) };

/** The body of a list that no block changes. */
export function listSchema<I extends z.ZodType>(
  item: I,
): z.ZodObject<{ data: z.ZodArray<I> } & typeof links, z.core.$strict> {
  return z.strictObject({ data: z.array(item), ...links });
}

/** The body of a paged list. `height` is the number of blocks that it is true for. */
export function pageSchema<I extends z.ZodType>(
  item: I,
): z.ZodObject<{ data: z.ZodArray<I> } & typeof links & typeof height, z.core.$strict> {
  return z.strictObject({ data: z.array(item), ...links, ...height });
}

/** What a page says of its neighbours. */
export interface PageLinks {
  has_more: boolean;
  next: string | null;
  previous: string | null;
}

/**
 * Cuts a page out of what was found, in the list's own order, when one more than the limit was
 * asked for: that one tells whether there is more.
 *
 * @param cursorOf the cursor of an item
 */
export function cutPage<I>(
  page: PageRequest,
  found: readonly I[],
  cursorOf: (item: I) => string,
): { readonly items: readonly I[]; readonly links: PageLinks } {
  const more = found.length > page.limit;
  const before = page.direction === 'before';
  const items = before ? found.slice(-page.limit) : found.slice(0, page.limit);
  const [first, last] = [items[0], items.at(-1)];
  // Where a cursor was given, its item lies on the other side of the page.
  const next = before || more ? last : undefined;
  const previous = (before ? more : page.cursor !== undefined) ? first : undefined;
  return {
    items,
    links: {
      has_more: more,
      next: next === undefined ? null : cursorOf(next),
      previous: previous === undefined ? null : cursorOf(previous),
    },
  };
}
