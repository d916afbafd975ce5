// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';

/**
 * Random numbers that a seed alone decides: xoshiro128** (Blackman and Vigna, "Scrambled linear
 * pseudorandom number generators", 2018).
 */
export class Random {
  readonly #state: Uint32Array;

  private constructor(state: Uint32Array) {
    this.#state = state;
  }

  /** A stream of its own for each list of names and numbers. */
  static of(...parts: readonly (string | number)[]): Random {
    const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
    const state = new Uint32Array(4);
    for (let i = 0; i < state.length; i++) state[i] = digest.readUInt32LE(i * 4);
    return new Random(state);
  }

  /** From 0 to 2^32 - 1. */
  uint32(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.#state;
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const e = c ^ a;
    const f = d ^ b;
    this.#state.set([a ^ f, b ^ e, e ^ (b << 9), rotate(f, 11)]);
    return result;
  }

  /** From 0 to `count - 1`. */
  below(count: number): number {
    return Math.floor((this.uint32() / 2 ** 32) * count);
  }

  /** From `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(probability: number): boolean {
    return this.uint32() < probability * 2 ** 32;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('there is nothing to pick from');
    return list[this.below(list.length)] as T;
  }

  /** One of the names, as often as its weight says. */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T {
    const entries = Object.entries(weights) as [T, number][];
    let left = this.below(entries.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [name, weight] of entries) {
      if (left < weight) return name;
      left -= weight;
    }
    throw new RangeError('there is nothing to pick from');
  }

  /** Short values as likely as long ones: evenly spread on a logarithmic scale. */
  logBetween(least: number, most: number): number {
    return least * (most / least) ** (this.uint32() / 2 ** 32);
  }

  bytes(count: number): Buffer {
    return Buffer.from(Array.from({ length: count }, () => this.below(256)));
  }

  /** Another stream, that goes its own way from here. */
  fork(): Random {
    return Random.of('fork', this.uint32(), this.uint32());
  }
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
