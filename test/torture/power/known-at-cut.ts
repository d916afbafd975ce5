// SPDX-License-Identifier: Apache-2.0
import type { Book, Write } from '../load/book.js';
import type { Operation } from '../shim/read-log.js';

const ACCEPTED = 202;

/** When each answer was given: places in a recording by a text that only this answer holds. */
export class AnswerTimes {
  readonly #sends: readonly { readonly place: number; readonly bytes: Buffer }[];
  readonly #known = new Map<string, number>();

  constructor(operations: readonly Operation[]) {
    this.#sends = operations.flatMap(({ kind, bytes }, place) =>
      kind === 'send' ? [{ place, bytes }] : [],
    );
  }

  /** Where it was first told; infinite when it never was. */
  of(token: string): number {
    const known = this.#known.get(token);
    if (known !== undefined) return known;
    const first = this.#sends.find(({ bytes }) => bytes.includes(token, 0, 'latin1'));
    const place = first?.place ?? Number.POSITIVE_INFINITY;
    this.#known.set(token, place);
    return place;
  }

  /** Places at which a write was acknowledged. */
  ofWrites({ writes }: Book): number[] {
    return writes.filter(({ state }) => state === 'done').map((write) => this.of(tokenOf(write)));
  }
}

/**
 * What clients knew at a place of the recording: answers given until then; of each client the one
 * request that was under way; nothing of what came later.
 */
export function bookAt(book: Book, place: number, times: AnswerTimes): Book {
  const writes: Write[] = [];
  for (const worker of new Set(book.writes.map((write) => write.worker))) {
    const own = book.writes.filter((write) => write.worker === worker);
    const last = own.findLastIndex((write) => isTold(write, place, times));
    writes.push(...own.slice(0, last + 1).map((write) => ({ ...write })));
    const next = own[last + 1];
    if (next === undefined) continue;
    const { status: _, text: __, ...sent } = next;
    writes.push({ ...sent, state: 'unknown' });
  }
  return {
    writes,
    heads: book.heads.filter(({ blockHash }) => times.of(blockHash) <= place),
    proofs: book.proofs.filter(({ proof }) => times.of(payloadOf(proof)) <= place),
    surprises: [],
    reads: 0,
  };
}

function isTold(write: Write, place: number, times: AnswerTimes): boolean {
  return write.status !== undefined && times.of(tokenOf(write)) <= place;
}

/** A text in an answer that is in no other: a random id, or a digest over random ones. */
function tokenOf({ kind, status, text = '{}' }: Write): string {
  const answer = JSON.parse(text) as {
    readonly id?: string;
    readonly key?: string;
    readonly name?: string;
    readonly requestId?: string;
    readonly transaction?: { readonly id: string };
  };
  if (answer.requestId !== undefined) return answer.requestId;
  if (status === ACCEPTED) return answer.id ?? '';
  const token = { document: answer.id, key: answer.key, backup: answer.name };
  return (kind in token ? token[kind as keyof typeof token] : answer.transaction?.id) ?? '';
}

function payloadOf(proof: unknown): string {
  return (proof as { readonly attestation: { readonly payload: string } }).attestation.payload;
}
