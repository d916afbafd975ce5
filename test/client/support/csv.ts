// SPDX-License-Identifier: Apache-2.0

/** A line of CSV (RFC 4180), every cell in quotation marks. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
}
