// SPDX-License-Identifier: Apache-2.0
// What processes that run tests share among them: each claims what it needs with a file of its own.
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The first of `names` that no other process has while this one lives; undefined: all are taken. */
export async function claimOneOf(
  folder: string,
  names: readonly string[],
): Promise<string | undefined> {
  // Written before it is put in its place: there is never a claim that does not say whose it is.
  const own = join(folder, `${String(process.pid)}.claims`);
  await writeFile(own, String(process.pid));
  for (const name of names) {
    const claim = fileOf(folder, name);
    if (isLeftBehind(await readFile(claim, 'utf8').catch(() => '')))
      await rm(claim, { force: true });
    try {
      await link(own, claim);
      return name;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return undefined;
}

/** Gives back what this process has claimed. */
export function giveBack(folder: string, name: string): Promise<void> {
  return rm(fileOf(folder, name));
}

function fileOf(folder: string, name: string): string {
  return join(folder, `${name}.claimed`);
}

/** By a process that is no more. */
function isLeftBehind(pid: string): boolean {
  if (pid === '') return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch {
    return true;
  }
}
