// SPDX-License-Identifier: Apache-2.0
import type { Page } from '../../sdk/pages.js';
import { listTexts } from '../../texts/list.js';
import type { Text } from '../../texts/text.js';
import type { Session } from '../session.js';
import { csvLine } from './csv.js';
import { printable } from './printable.js';
import { tableLines, type Cell } from './table.js';

/** One column of a list. */
export interface Column<T> {
  readonly heading: Text;
  cell(item: T): Cell;
}

/** How a list is asked for. */
export interface ListWish {
  readonly csv: boolean;
  /** Every page, not the first alone. */
  readonly all: boolean;
}

/**
 * Writes a list: a table, CSV, or JSON `{ "data": […], "next": …, "height": … }`. CSV and JSON are
 * written as pages arrive, so that a long list fits into memory.
 */
export async function writeList<T>(
  session: Session,
  pages: AsyncIterable<Page<T>>,
  columns: readonly Column<T>[],
  wish: ListWish,
): Promise<void> {
  if (session.json) return writeJson(session, pages, wish.all);
  if (wish.csv) return writeCsv(session, pages, columns, wish.all);
  const rows: (readonly Cell[])[] = [];
  let next: string | null = null;
  for await (const page of pages) {
    rows.push(...page.data.map((item) => columns.map((column) => safe(column.cell(item)))));
    next = page.next;
    if (!wish.all) break;
  }
  if (rows.length === 0) {
    session.terminal.note(`${session.t(listTexts.nothing)}\n`);
    return;
  }
  const headings = columns.map(({ heading }) => session.t(heading));
  await session.terminal.out(`${tableLines(headings, rows).join('\n')}\n`);
  if (next !== null && !wish.all) {
    session.terminal.note(`${session.t(listTexts.more, { cursor: next })}\n`);
  }
}

async function writeCsv<T>(
  session: Session,
  pages: AsyncIterable<Page<T>>,
  columns: readonly Column<T>[],
  all: boolean,
): Promise<void> {
  const { terminal } = session;
  await terminal.out(csvLine(columns.map(({ heading }) => session.t(heading))));
  for await (const { data } of pages) {
    const lines = data.map((item) => csvLine(columns.map((column) => plain(column.cell(item)))));
    await terminal.out(lines.join(''));
    if (!all) break;
  }
}

async function writeJson<T>(
  { terminal }: Session,
  pages: AsyncIterable<Page<T>>,
  all: boolean,
): Promise<void> {
  let last: Page<T> | undefined;
  // Nothing is written before the first page is there: an error then stands alone.
  let separator = '{ "data": [\n';
  for await (const page of pages) {
    for (const item of page.data) {
      await terminal.out(`${separator}${JSON.stringify(item)}`);
      separator = ',\n';
    }
    last = page;
    if (!all) break;
  }
  const next = JSON.stringify(last?.next ?? null);
  const height = last?.height === undefined ? '' : `, "height": ${last.height}`;
  const opening = separator === ',\n' ? '' : '{ "data": [';
  await terminal.out(`${opening}\n], "next": ${next}${height} }\n`);
}

function safe(cell: Cell): Cell {
  return typeof cell === 'string' ? printable(cell) : { ...cell, text: printable(cell.text) };
}

function plain(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
