// SPDX-License-Identifier: Apache-2.0
import { padEnd, widthOf } from './width.js';

/** A cell that is shown differently from what it says: coloured. */
export interface StyledCell {
  readonly text: string;
  readonly style: (text: string) => string;
}

export type Cell = string | StyledCell;

/**
 * Lays out rows in columns that are as wide as their widest cell; the last is left ragged.
 *
 * @returns one line per row, the headings first
 */
export function tableLines(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
): string[] {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) =>
    Math.max(...all.map((row) => widthOf(textOf(row[column] ?? '')))),
  );
  return all.map((row) =>
    row
      .map((cell, column) => shown(cell, column === row.length - 1 ? 0 : (widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function shown(cell: Cell, width: number): string {
  if (typeof cell === 'string') return padEnd(cell, width);
  // Styled before it is padded: the codes that colour take no columns.
  return cell.style(cell.text) + ' '.repeat(Math.max(0, width - widthOf(cell.text)));
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
