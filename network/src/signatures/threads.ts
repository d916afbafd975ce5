// SPDX-License-Identifier: Apache-2.0
import type { KeyObject } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { encodeJobs, outcomeAt, type Outcome, type Request } from './jobs.js';
import { outcomeOf } from './p256.js';

/** The thread that asks is busy with contracts; more than a few others never were. */
const THREADS = Math.min(4, Math.max(1, availableParallelism() - 1));
const PROGRAM = new URL('./thread.js', import.meta.url);
/** Keys that a thread is left with before their numbers are given out anew. */
const MAX_KEYS = 1000;

/** Jobs that go together: with more, the first would wait too long for the last. */
const MAX_JOBS = 32;

/** What is to be signed, or checked when there is a signature. */
interface Asked {
  readonly key: KeyObject;
  readonly message: Uint8Array;
  readonly signature: Uint8Array | undefined;
}

interface Waiting {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

/**
 * One thread and what it has to do. Jobs of one turn of the event loop go together: handing over
 * each alone, as node:crypto does with libuv's pool, takes the asking thread longer than signing.
 * One that stays alone is therefore done by the asking thread itself.
 */
class SignatureThread {
  /** Started when it is needed. */
  #worker: Worker | undefined;
  /** Numbers that the thread knows keys by. */
  readonly #numbers = new Map<KeyObject, number>();
  #keys: [number, KeyObject][] = [];
  #asked: Asked[] = [];
  #waiting: Waiting[] = [];
  /** Who waits for each request, in the order in which they were sent and are answered. */
  readonly #sent: Waiting[][] = [];
  #failure: Error | undefined;

  readonly #onFailure: () => void;

  constructor(onFailure: () => void) {
    this.#onFailure = onFailure;
  }

  /** Jobs that are not answered. */
  get load(): number {
    return this.#sent.reduce((sum, { length }) => sum + length, this.#waiting.length);
  }

  run(key: KeyObject, message: Uint8Array, signature: Uint8Array | undefined): Promise<Outcome> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    if (this.#asked.length === 0) {
      setImmediate(() => {
        this.#send();
      });
    }
    this.#asked.push({ key, message, signature });
    const outcome = new Promise<Outcome>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
    });
    if (this.#asked.length === MAX_JOBS) this.#send();
    return outcome;
  }

  #send(): void {
    if (this.#failure !== undefined) return;
    const [asked, waiting] = [this.#asked, this.#waiting];
    [this.#asked, this.#waiting] = [[], []];
    const [first] = asked;
    if (first === undefined) return;
    if (asked.length === 1 && this.#sent.length === 0) {
      waiting[0]?.resolve(outcomeOf(first.key, first.message, first.signature));
      return;
    }
    if (this.#numbers.size > MAX_KEYS) this.#numbers.clear();
    const jobs = encodeJobs(asked.map((one) => ({ ...one, key: this.#numberOf(one.key) })));
    const request: Request = { keys: this.#keys, jobs };
    this.#keys = [];
    this.#sent.push(waiting);
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    worker.postMessage(request, [jobs]);
  }

  #start(): Worker {
    // Options of the process, such as a profiler's, are not the thread's.
    const worker = new Worker(PROGRAM, { execArgv: [] });
    worker.on('message', (outcomes: ArrayBuffer) => {
      this.#answer(outcomes);
    });
    const fail = (cause: unknown): void => {
      this.#onFailure();
      this.#fail(new Error('a signing thread has ended', { cause }));
    };
    worker.once('error', fail);
    worker.once('exit', fail);
    return worker;
  }

  #numberOf(key: KeyObject): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    this.#keys.push([number, key]);
    return number;
  }

  #answer(outcomes: ArrayBuffer): void {
    const waiting = this.#sent.shift() ?? [];
    // What is asked for keeps the process alive; a thread without work does not.
    if (this.#sent.length === 0) this.#worker?.unref();
    for (const [index, { resolve }] of waiting.entries()) resolve(outcomeAt(outcomes, index));
  }

  #fail(error: Error): void {
    if (this.#failure !== undefined) return;
    this.#failure = error;
    for (const { reject } of [...this.#sent.flat(), ...this.#waiting]) reject(error);
  }
}

const threads = new Set<SignatureThread>();

/** The one with least to do; a new one while there are fewer than the machine has room for. */
function leastBusy(): SignatureThread {
  const [first, ...others] = threads;
  const best = others.reduce<SignatureThread | undefined>(
    (least, one) => (least !== undefined && least.load <= one.load ? least : one),
    first,
  );
  if (best !== undefined && (best.load === 0 || threads.size >= THREADS)) return best;
  const made: SignatureThread = new SignatureThread(() => threads.delete(made));
  threads.add(made);
  return made;
}

/**
 * Signs a message: ECDSA P-256 over its SHA-256, DER, low S. Runs on a thread of its own; many at
 * once cost the calling thread little more than copying the messages.
 *
 * @param key a private P-256 key
 */
export async function signMessage(key: KeyObject, message: Uint8Array): Promise<Uint8Array> {
  const outcome = await leastBusy().run(key, message, undefined);
  if (outcome instanceof Uint8Array) return outcome;
  throw new Error('the key cannot sign');
}

/**
 * Checks an ECDSA P-256 signature over SHA-256 of the message, on a thread of its own. As Fabric
 * does, it refuses high S. Answers false for anything that is no signature.
 */
export async function verifyMessage(
  key: KeyObject,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  const outcome = await leastBusy().run(key, message, signature);
  if (typeof outcome === 'boolean') return outcome;
  throw new Error('the key cannot check signatures');
}
