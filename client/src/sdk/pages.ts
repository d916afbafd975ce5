// SPDX-License-Identifier: Apache-2.0

/** A page of a list, as the gateway answers it. */
export interface Page<T> {
  readonly data: readonly T[];
  readonly has_more: boolean;
  /** Cursor of the next page; null on the last. */
  readonly next: string | null;
  /** Number of blocks that the page is true for. */
  readonly height?: number;
}

/**
 * Pages of a list, one after the other, each asked for when it is wanted.
 *
 * @param fetchPage asks for the page after a cursor; undefined is the first
 * @example pagesOf((starting_after) => dataOf(yulian.api.GET('/v1/keys', { params: { query: { starting_after } } })))
 */
export async function* pagesOf<T>(
  fetchPage: (cursor: string | undefined) => Promise<Page<T>>,
): AsyncGenerator<Page<T>> {
  let cursor: string | undefined;
  do {
    const page: Page<T> = await fetchPage(cursor);
    yield page;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}

/** The items of pages. */
export async function* itemsOf<T>(pages: AsyncIterable<Page<T>>): AsyncGenerator<T> {
  for await (const { data } of pages) yield* data;
}
