// SPDX-License-Identifier: Apache-2.0
import type { KeyObject } from 'node:crypto';

// What goes to a signing thread and back: many jobs in one buffer, whose memory changes hands. A
// message for each would cost as much as its signature.

/** To a thread. */
export interface Request {
  /** Keys that the thread does not have yet, or whose number now means another. */
  readonly keys: readonly (readonly [number, KeyObject])[];
  readonly jobs: ArrayBuffer;
}

/** Something to sign, or to check when there is a signature. */
export interface Job {
  /** Number of its key. */
  readonly key: number;
  readonly message: Uint8Array;
  readonly signature: Uint8Array | undefined;
}

const HEAD_BYTES = 12;
/** No signature is so long: the message is to be signed. */
const TO_SIGN = 0xffffffff;

/** Jobs one after another: key, lengths of message and signature, both. */
export function encodeJobs(jobs: readonly Job[]): ArrayBuffer {
  const size = jobs.reduce(
    (sum, { message, signature }) => sum + HEAD_BYTES + message.length + (signature?.length ?? 0),
    0,
  );
  const buffer = new ArrayBuffer(size);
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  let at = 0;
  for (const { key, message, signature } of jobs) {
    view.setUint32(at, key);
    view.setUint32(at + 4, message.length);
    view.setUint32(at + 8, signature?.length ?? TO_SIGN);
    bytes.set(message, at + HEAD_BYTES);
    at += HEAD_BYTES + message.length;
    if (signature === undefined) continue;
    bytes.set(signature, at);
    at += signature.length;
  }
  return buffer;
}

/** Reads what {@link encodeJobs} wrote. */
export function* decodeJobs(buffer: ArrayBuffer): Generator<Job> {
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  for (let at = 0; at < bytes.length;) {
    const [key, length, signed] = [at, at + 4, at + 8].map((place) => view.getUint32(place));
    const end = at + HEAD_BYTES + (length ?? 0);
    const message = bytes.subarray(at + HEAD_BYTES, end);
    at = end + (signed === TO_SIGN ? 0 : (signed ?? 0));
    const signature = signed === TO_SIGN ? undefined : bytes.subarray(end, at);
    yield { key: key ?? 0, message, signature };
  }
}

/** What came of a job: a signature, whether one is good, or that it could not be done. */
export type Outcome = Uint8Array | boolean | undefined;

const SLOT_BYTES = 73;
const FAILED = 0xff;
const GOOD = 0xfe;
const BAD = 0xfd;

/** Outcomes one after another, each in a slot that holds the longest signature. */
export function encodeOutcomes(outcomes: readonly Outcome[]): ArrayBuffer {
  const bytes = new Uint8Array(outcomes.length * SLOT_BYTES);
  for (const [index, outcome] of outcomes.entries()) {
    const at = index * SLOT_BYTES;
    if (outcome === undefined) bytes[at] = FAILED;
    else if (typeof outcome === 'boolean') bytes[at] = outcome ? GOOD : BAD;
    else {
      bytes[at] = outcome.length;
      bytes.set(outcome, at + 1);
    }
  }
  return bytes.buffer;
}

/** The outcome of the job at `index`. */
export function outcomeAt(buffer: ArrayBuffer, index: number): Outcome {
  const slot = new Uint8Array(buffer, index * SLOT_BYTES, SLOT_BYTES);
  const [said = FAILED] = slot;
  if (said === FAILED) return undefined;
  if (said === GOOD || said === BAD) return said === GOOD;
  // A copy: the buffer is large, and a signature may be kept for long.
  return slot.slice(1, 1 + said);
}
