// SPDX-License-Identifier: Apache-2.0
import type { Session } from '../session.js';

/** Says one thing: as JSON for programs, as lines for people. */
export async function answer(
  { json, terminal }: Session,
  value: unknown,
  lines: () => readonly string[],
): Promise<void> {
  await terminal.out(
    json
      ? jsonText(value)
      : lines()
          .map((line) => `${line}\n`)
          .join(''),
  );
}

/** JSON as this program prints it. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
