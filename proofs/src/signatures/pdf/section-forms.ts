// SPDX-License-Identifier: Apache-2.0
// Forms of the standard (ISO 32000-1, 7.5.4 and 7.3.10), which every reader takes without a search.

/** The header of an object; its number is the first group. */
export const HEADER = /(\d{1,10}) 0 obj(?![A-Za-z0-9])/y;
/** A cross-reference table, up to its trailer's dictionary. */
export const TABLE =
  /xref(?:\r\n|\r|\n)(?:\d{1,10} \d{1,10} ?(?:\r\n|\r|\n)(?:\d{10} (?:00000 n|\d{5} f)(?: \r| \n|\r\n))*)+trailer/y;
/** Where a file says that its newest section is. */
export const START = /startxref(?:\r\n|\r|\n)\d{1,10} ?(?:\r\n|\r|\n)/y;

/** Whether a text has that form at a place. */
export function isFormAt(form: RegExp, text: string, at: number): boolean {
  form.lastIndex = at;
  return form.test(text);
}
