// SPDX-License-Identifier: Apache-2.0
const MARK = 'HOSTILE:';

/** What a file can do to the thread that reads it. */
export type Harm = 'spins' | 'eats' | 'unpacks' | 'exits' | 'throws' | 'fails';

/** The script of threads to which `hostileFile` is what it says. */
export const HOSTILE_WORKER = new URL('worker.js', import.meta.url);

/** Begins as an archive does, so that it is read at all. */
export function hostileFile(harm: Harm): Buffer {
  return Buffer.from(`PK\x03\x04${MARK}${harm}`);
}

/** Undefined for any other file. */
export function harmOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(4, 32)).toString('latin1');
  return start.startsWith(MARK) ? start.slice(MARK.length) : undefined;
}
