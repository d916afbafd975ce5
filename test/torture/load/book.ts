// SPDX-License-Identifier: Apache-2.0

/** What a write was for. */
export type WriteKind =
  'document' | 'issue' | 'act' | 'succeed' | 'batch' | 'batch-act' | 'key' | 'backup';

/**
 * How far a write has come, as its sender knows: `sent` without an answer yet; `done` and `refused`
 * answered; `unknown` when the connection broke first, or when the answer leaves it open.
 */
export type WriteState = 'sent' | 'done' | 'refused' | 'unknown';

/** One request that changes something. */
export interface Write {
  readonly kind: WriteKind;
  /** `member/role` whose key sends it. */
  readonly who: string;
  readonly path: string;
  /** Idempotency key; an upload has none. */
  readonly key: string | undefined;
  /** JSON; of an upload the file's text. */
  readonly body: unknown;
  /** Identifier of the licence or batch that it is about. */
  readonly subject: string | undefined;
  /** Whether it asks for an answer later: `Prefer: respond-async`. */
  readonly later?: boolean;
  /** Which client sent it: a client waits for an answer before it sends the next. */
  worker?: number;
  /** Document that its record is of. */
  readonly document?: { readonly id: string; readonly text: string };
  /** `unknown` also after a 202: then `text` is of the operation. */
  state: WriteState;
  status?: number;
  /** Body of the answer. */
  text?: string;
}

/** A proof that was handed out. */
export interface KeptProof {
  readonly id: string;
  readonly proof: unknown;
}

/** A head of the chain that was noted outside. */
export interface KeptHead {
  readonly height: number;
  readonly blockHash: string;
}

/** An answer that no client should see. */
export interface Surprise {
  readonly path: string;
  readonly status: number;
  readonly text: string;
}

/** Everything that the clients of one data folder know: what the folder is held against. */
export interface Book {
  readonly writes: Write[];
  readonly proofs: KeptProof[];
  readonly heads: KeptHead[];
  readonly surprises: Surprise[];
  reads: number;
}

export function emptyBook(): Book {
  return { writes: [], proofs: [], heads: [], surprises: [], reads: 0 };
}

/** Writes that were answered with success. */
export function acknowledged({ writes }: Pick<Book, 'writes'>): readonly Write[] {
  return writes.filter(({ state }) => state === 'done');
}
