// SPDX-License-Identifier: Apache-2.0

/**
 * Makes foreign text safe for a terminal: control characters, which could move the cursor or
 * repaint what was printed, and characters that turn the direction of reading become `?`. Line
 * breaks become spaces.
 */
export function printable(text: string): string {
  return (
    text
      .replace(/[\t\r\n]+/g, ' ')
      // eslint-disable-next-line no-control-regex -- control characters are what it looks for
      .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '?')
  );
}
