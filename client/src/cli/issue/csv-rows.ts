// SPDX-License-Identifier: Apache-2.0

/** What is wrong with CSV text. */
export type CsvProblem = 'CSV_QUOTE' | 'CSV_CELLS';

/** CSV that cannot be read. `row` counts from 1, the heading included. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
  readonly code: CsvProblem;
  readonly row: number;

  constructor(code: CsvProblem, row: number) {
    super(`${code} in row ${String(row)}`);
    this.code = code;
    this.row = row;
  }
}

/** One cell, or the end of one, of RFC 4180 text. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy;

/**
 * Reads CSV (RFC 4180; a byte order mark and bare line feeds are taken too) with a heading.
 *
 * @returns per row the cells by heading; rows without any content are passed over
 * @throws CsvError `CSV_QUOTE`, `CSV_CELLS`
 */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [heading = [], ...rows] = cellsOf(text.replace(/^\ufeff/, ''));
  return rows.flatMap((cells, index) => {
    if (cells.every((cell) => cell === '')) return [];
    if (cells.length !== heading.length) throw new CsvError('CSV_CELLS', index + 2);
    return [Object.fromEntries(heading.map((name, column) => [name, cells[column] ?? '']))];
  });
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length) {
    const match = CELL.exec(text);
    if (match === null) throw new CsvError('CSV_QUOTE', rows.length + 1);
    const [, quoted, bare = '', end] = match;
    row.push(quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"'));
    if (end === ',') {
      // A comma that ends the text opens one more cell.
      if (CELL.lastIndex === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
