// SPDX-License-Identifier: Apache-2.0
import type { Cursors } from '../http/cursor.js';
import { LEDGER_READ_ERRORS, type ProblemCode } from '../http/problem-catalogue/index.js';
import { pageOf, type PageLinks, type PageQuery } from '../http/pagination.js';
import type { Caller } from '../identity/caller.js';
import type { ListQuery, PageWish, Position } from '../index/index.js';
import type { Services } from '../services.js';
import { caughtUp } from './caught-up.js';
import { withoutFormat } from './reading.js';

/** A page as the API answers it. */
export interface ListAnswer<T> extends PageLinks {
  data: T[];
  height: number;
}

/** What an index page says of its neighbours. */
interface Neighbours {
  readonly hasMore: boolean;
  readonly next: Position | undefined;
  readonly previous: Position | undefined;
  readonly height: number;
}

/** What every list can be refused for. */
export const LIST_ERRORS = [
  'CURSOR_INVALID',
  'INDEX_BEHIND',
  ...LEDGER_READ_ERRORS,
] as const satisfies readonly ProblemCode[];

/** Turns API pages into index pages and back. A cursor is good for one list only. */
export class Listing {
  readonly #cursors: Cursors;
  readonly #context: string;

  /** @param context names the list with its filters: a cursor of another one is refused */
  constructor({ cursors }: Services, context: string) {
    this.#cursors = cursors;
    this.#context = context;
  }

  /** @throws RequestError `CURSOR_INVALID` */
  wish(query: PageQuery): PageWish {
    const { limit, direction, cursor } = pageOf(query);
    if (cursor === undefined) return { limit, direction };
    const [time = '', id = ''] = this.#cursors.decode(cursor, this.#context).split('\n');
    return { limit, direction, position: { time, id } };
  }

  answer<T>(page: Neighbours, data: T[]): ListAnswer<T> {
    return {
      data,
      has_more: page.hasMore,
      next: this.#cursorOf(page.next),
      previous: this.#cursorOf(page.previous),
      height: page.height,
    };
  }

  #cursorOf(position: Position | undefined): string | null {
    if (position === undefined) return null;
    return this.#cursors.encode(`${position.time}\n${position.id}`, this.#context);
  }
}

/**
 * A page of records that the index keeps as the chain holds them, without the format's version.
 *
 * @throws RequestError `CURSOR_INVALID`, `INDEX_BEHIND`
 */
export async function listStored<T>(
  services: Services,
  query: PageQuery,
  list: Pick<ListQuery, 'kind' | 'where' | 'order' | 'matches'>,
  signal: AbortSignal,
): Promise<ListAnswer<T>> {
  await caughtUp(services, signal);
  const listing = new Listing(services, JSON.stringify(list));
  const page = await services.index.list({ ...list, ...listing.wish(query) });
  const data = page.items.map(({ body }) => withoutFormat(body as unknown as T));
  return listing.answer(page, data);
}

/** The filters that are given: the index takes no empty ones. */
export function filters(
  given: Readonly<Record<string, string | undefined>>,
): NonNullable<ListQuery['where']> {
  return Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, anyOf: [value] }],
  );
}

/** Roles that see the records of all units; the others see those of their own. */
const SEES_ALL = ['auditor', 'committee'] as const;

/** No unit has this code. */
const NOBODY = '-';

/** Of whose records a caller may have a list; another unit than its own gives an empty one. */
export function visibleUnit(caller: Caller, asked: string | undefined): string | undefined {
  if (SEES_ALL.some((role) => caller.roles.includes(role))) return asked;
  return asked === undefined || asked === caller.unit ? caller.unit : NOBODY;
}
