// SPDX-License-Identifier: Apache-2.0
import { getHeapStatistics } from 'node:v8';
import type { SignaturePrimitives } from '../signatures/primitives.js';

/** Exit code of a thread whose work took more buffers than it may. */
export const BUFFERS_EXCEEDED = 77;

/** Bytes that may be handled until the thread's buffers are measured again: it takes microseconds. */
const MEASURE_EVERY = 1024 * 1024;
/** A task's own bytes are there several times while it is packed or unpacked, and answered. */
const TIMES_ITS_BYTES = 3;

/**
 * Bounds the buffers of a thread, which `resourceLimits` does not count: they lie outside V8's heap. They
 * are measured where readers unpack and digest, since nobody else can look while a thread is at work.
 */
export class BufferWatch {
  readonly #mostBytes: number;
  readonly #end: () => void;
  #limit = Infinity;
  #unmeasured = 0;

  /**
   * @param mostBytes that a small file's work may take
   * @param end ends the thread
   */
  constructor(mostBytes: number, end: () => void) {
    this.#mostBytes = mostBytes;
    this.#end = end;
  }

  /** To be called before each task. @param bytes of its files, which are among the buffers by now */
  begin(bytes: number): void {
    this.#limit = getHeapStatistics().external_memory + this.#mostBytes + TIMES_ITS_BYTES * bytes;
    this.#unmeasured = 0;
  }

  /** @throws RangeError where the thread has more than it may; it is ended, too: readers catch errors */
  handled(bytes: number): void {
    this.#unmeasured += bytes;
    if (this.#unmeasured < MEASURE_EVERY) return;
    this.#unmeasured = 0;
    if (getHeapStatistics().external_memory <= this.#limit) return;
    this.#end();
    throw new RangeError('the file takes too much memory');
  }

  /** The same primitives, watched wherever they make or are given large buffers. */
  over(primitives: SignaturePrimitives): SignaturePrimitives {
    const watched =
      <T>(hash: (data: Uint8Array) => T) =>
      (data: Uint8Array): T => {
        this.handled(data.length);
        return hash(data);
      };
    return {
      ...primitives,
      sha256: watched(primitives.sha256),
      sha384: watched(primitives.sha384),
      sha512: watched(primitives.sha512),
      sm3: watched(primitives.sm3),
      inflateRaw: (packed, size) => {
        const unpacked = primitives.inflateRaw(packed, size);
        this.handled(unpacked.length);
        return unpacked;
      },
    };
  }
}
