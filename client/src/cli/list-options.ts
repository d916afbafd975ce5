// SPDX-License-Identifier: Apache-2.0
import { defined } from '../sdk/defined.js';
import { listTexts } from '../texts/list.js';
import { flag, optional } from './command.js';
import { UsageError } from './usage-error.js';

/** The options that every list takes. */
export const listOptions = {
  csv: flag(listTexts.csv),
  all: flag(listTexts.all),
  limit: optional('N', listTexts.limit),
  after: optional('CURSOR', listTexts.after),
};

/** Pages are larger where all are wanted: fewer requests. */
const MOST_LIMIT = 100;

/**
 * The query of one page.
 *
 * @param cursor of the page before; undefined is where the user wants to begin
 * @throws UsageError `LIMIT_INVALID`
 */
export function pageQuery(
  options: {
    readonly limit: string | undefined;
    readonly after: string | undefined;
    readonly all: boolean;
  },
  cursor: string | undefined,
): { limit?: number; starting_after?: string } {
  const limit = options.limit === undefined ? undefined : readLimit(options.limit);
  return defined({
    limit: limit ?? (options.all ? MOST_LIMIT : undefined),
    starting_after: cursor ?? options.after,
  });
}

function readLimit(text: string): number {
  const limit = /^[1-9][0-9]{0,2}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= MOST_LIMIT) return limit;
  throw new UsageError('LIMIT_INVALID', listTexts.limitInvalid);
}
