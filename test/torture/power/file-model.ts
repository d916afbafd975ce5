// SPDX-License-Identifier: Apache-2.0
import type { Random } from '../engine/random.js';

/** A change of a file's bytes that no sync has covered yet. */
type Pending =
  | { readonly kind: 'write'; readonly offset: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly length: number };

/**
 * How much of what was not synced has reached the disk: nothing, all of it, the first of it with a
 * torn end, or any pages of it.
 */
export type Survival = 'none' | 'all' | 'first' | 'pages';

/** What is written at once by the drive, and by the page cache. */
const SECTOR = 512;
const PAGE = 4096;

/** One file: its bytes as synced, and what came after. */
export class FileModel {
  readonly mode: number;
  #synced: Buffer;
  #pending: Pending[] = [];
  /** How many of the pending changes each running sync covers, by descriptor. */
  readonly #syncs = new Map<number, number>();

  constructor(bytes: Buffer, mode: number) {
    this.#synced = bytes;
    this.mode = mode;
  }

  write(offset: number, bytes: Buffer): void {
    this.#pending.push({ kind: 'write', offset, bytes });
  }

  truncate(length: number): void {
    this.#pending.push({ kind: 'truncate', length });
  }

  beginSync(fd: number): void {
    this.#syncs.set(fd, this.#pending.length);
  }

  endSync(fd: number): void {
    const covered = this.#syncs.get(fd) ?? 0;
    this.#syncs.delete(fd);
    this.#synced = applied(this.#synced, this.#pending.splice(0, covered));
    for (const [other, count] of this.#syncs) this.#syncs.set(other, Math.max(0, count - covered));
  }

  /** The bytes that are found after a power cut. */
  after(survival: Survival, random: Random): Buffer {
    switch (survival) {
      case 'none':
        return this.#synced;
      case 'all':
        return applied(this.#synced, this.#pending);
      case 'first':
        return applied(this.#synced, firstOf(this.#pending, random));
      case 'pages':
        return applied(this.#synced, pagesOf(this.#pending, random));
    }
  }
}

function applied(bytes: Buffer, changes: readonly Pending[]): Buffer {
  const ends = changes.map((one) => (one.kind === 'write' ? one.offset + one.bytes.length : 0));
  const result = Buffer.alloc(Math.max(bytes.length, ...ends));
  bytes.copy(result);
  let length = bytes.length;
  for (const change of changes) {
    if (change.kind === 'truncate') {
      result.fill(0, change.length);
      length = change.length;
    } else {
      change.bytes.copy(result, change.offset);
      length = Math.max(length, change.offset + change.bytes.length);
    }
  }
  return result.subarray(0, length);
}

/** Some of the changes, and of the next one the first sectors. */
function firstOf(changes: readonly Pending[], random: Random): Pending[] {
  const whole = random.below(changes.length + 1);
  const torn = changes[whole];
  if (torn?.kind !== 'write') return changes.slice(0, whole);
  const sectors = random.below(Math.ceil(torn.bytes.length / SECTOR) + 1);
  const bytes = torn.bytes.subarray(0, sectors * SECTOR);
  return [...changes.slice(0, whole), { ...torn, bytes }];
}

/** Each page by itself is there or not; what lies between pages that are there reads as zeros. */
function pagesOf(changes: readonly Pending[], random: Random): Pending[] {
  return changes.flatMap((change): Pending[] => {
    if (change.kind === 'truncate') return random.chance(0.5) ? [change] : [];
    const pieces: Pending[] = [];
    const end = change.offset + change.bytes.length;
    for (let at = change.offset; at < end;) {
      const next = Math.min(end, (Math.floor(at / PAGE) + 1) * PAGE);
      const bytes = change.bytes.subarray(at - change.offset, next - change.offset);
      if (random.chance(0.5)) pieces.push({ kind: 'write', offset: at, bytes });
      at = next;
    }
    return pieces;
  });
}
