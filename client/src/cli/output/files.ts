// SPDX-License-Identifier: Apache-2.0
import { open } from 'node:fs/promises';

/**
 * Writes a file that does not exist yet, and has it on the disk when it resolves.
 *
 * @param mode permissions: 0o600 for what is secret
 * @throws the file system's own errors (`EEXIST`, …)
 */
export async function writeNewFile(
  path: string,
  content: string | Uint8Array,
  mode = 0o644,
): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

const NEWLINE = 10;

/**
 * Appends a line to a file, or begins it, and has it on the disk when it resolves.
 *
 * @param isTorn whether a last line without an end is one that an earlier run could not finish: it
 *   is cut off first
 */
export async function appendLine(
  path: string,
  line: string,
  isTorn: (text: string) => boolean,
): Promise<void> {
  const file = await open(path, 'a+', 0o644);
  try {
    const present = await file.readFile();
    const end = present.lastIndexOf(NEWLINE) + 1;
    const rest = present.subarray(end).toString('utf8');
    const isCut = rest !== '' && isTorn(rest);
    if (isCut) await file.truncate(end);
    await file.writeFile(`${rest === '' || isCut ? '' : '\n'}${line}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}
