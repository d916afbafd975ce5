// SPDX-License-Identifier: Apache-2.0
import { statfs } from 'node:fs/promises';

const MIB = 1024 * 1024;

/** Bytes of the disk that no new work may take: databases need room to tidy up, and work that has begun to end. */
export const RESERVED_BYTES = 64 * MIB;

/** Part of the reserve that work which has begun leaves, too. */
const LEFT_BY_BEGUN = 4;
/** For so long a measurement counts, less what was written since. */
const FRESH_MS = 250;

/** Who asks for room: work that begins, or the records of work that has begun. */
export type RoomFor = 'new-work' | 'begun-work';

/** Free room of the disk on which a folder lies. */
export class DiskSpace {
  readonly #folder: string;
  readonly #reserved: number;
  #free = 0;
  #measuredAt = -Infinity;

  /** @param reserved bytes that new work leaves */
  constructor(folder: string, reserved: number) {
    this.#folder = folder;
    this.#reserved = reserved;
  }

  /** Whether bytes can be written without touching what must stay free. Those that can count as written. */
  async take(bytes: number, asker: RoomFor): Promise<boolean> {
    const left = asker === 'new-work' ? this.#reserved : this.#reserved / LEFT_BY_BEGUN;
    const isStale = performance.now() - this.#measuredAt > FRESH_MS;
    if (isStale || this.#free - bytes < left) await this.#measure();
    if (this.#free - bytes < left) return false;
    this.#free -= bytes;
    return true;
  }

  async #measure(): Promise<void> {
    const { bavail, bsize, blocks } = await statfs(this.#folder);
    // Some file systems do not tell: only writing shows then.
    this.#free = blocks === 0 ? Infinity : bavail * bsize;
    this.#measuredAt = performance.now();
  }
}

const NO_SPACE = /\b(?:ENOSPC|EDQUOT)\b|no space left on device|disk quota exceeded/i;

/** Whether an error, or what caused it, says that the disk is full. */
export function isDiskFull(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? String(at.code) : '';
    if (NO_SPACE.test(code) || NO_SPACE.test(at.message)) return true;
  }
  return false;
}
