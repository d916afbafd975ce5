// SPDX-License-Identifier: Apache-2.0

/** First characters that make spreadsheets take a cell for a formula, full-width ones included. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * One line of CSV (RFC 4180), with its CR LF. A cell that a spreadsheet would run as a formula gets
 * an apostrophe in front, which spreadsheets do not show.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
