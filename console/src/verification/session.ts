// SPDX-License-Identifier: Apache-2.0
import { isBlockNumber } from '../language/known-moment.js';
import { pageTexts } from '../language/texts.js';
import { judgeDocument } from '../signatures/judge-document.js';
import { JudgeNotLoadedError } from '../signatures/judge-in-worker.js';
import { askGateway, unanswered, uploadToGateway, type Asking } from './gateway.js';
import { proofItem, type Given, type Item, type Phase } from './item.js';
import type { Obstacle, Outcome } from './outcome.js';
import { readSubject } from './read-subject.js';
import type { PresentedProof, Subject } from './subject.js';
import { answerUnreached } from './unreached.js';

/** How the page wants to be answered: language and moment, as they are set when it asks. */
export type Wishes = () => Pick<Asking, 'language' | 'asOf'>;

/** A gateway that is busy for the moment is asked again this often, when many are verified. */
const MAX_PAUSES = 10;
const DEFAULT_PAUSE_S = 5;

/** Everything that was given at one time: a document, an identifier, or many documents. */
export class Session {
  readonly #items: Item[];
  readonly #proofs: Set<PresentedProof>;
  readonly #wishes: Wishes;
  readonly #onChange: (index: number) => void;
  readonly #stop = new AbortController();

  /** @param onChange is told which item changed; also of new ones, at the end */
  constructor({ items, proofs }: Given, wishes: Wishes, onChange: (index: number) => void) {
    this.#items = [...items];
    this.#proofs = new Set(proofs);
    this.#wishes = wishes;
    this.#onChange = onChange;
  }

  get items(): readonly Item[] {
    return this.#items;
  }

  /** Verifies all that is not done, one after another: reading a file keeps a disk busy. */
  async run(): Promise<void> {
    for (let index = 0; index < this.#items.length; index++) {
      if (this.#items[index]?.phase.step !== 'done') await this.again(index);
    }
    // What is left belongs to none of the documents, and is verified for itself.
    for (const proof of this.#proofs) await this.again(this.#items.push(proofItem(proof)) - 1);
    this.#proofs.clear();
  }

  /** Asks again about those items that `isMeant` picks. */
  async runAgain(isMeant: (item: Item) => boolean): Promise<void> {
    for (const [index, item] of [...this.#items.entries()]) {
      if (isMeant(item)) await this.again(index);
    }
  }

  /** Asks about an item, again or with more known of it. Nothing is uploaded. */
  again(index: number, known: Partial<Subject> = {}): Promise<void> {
    return this.#attempt(index, async (item) => {
      const read = { ...(await this.#read(index, item)), ...known };
      // Kept, should what judges its signatures not load.
      this.#update(index, { subject: read, phase: { step: 'judging' } });
      const subject = await judged(read);
      // Whoever moved on meanwhile wants nothing sent.
      if (this.#stop.signal.aborted) throw new DOMException('abandoned', 'AbortError');
      this.#update(index, { subject, phase: { step: 'asking' } });
      return this.#askPatiently(index, subject, this.#items.length > 1 ? MAX_PAUSES : 0);
    });
  }

  /** Sends an item's file to the gateway: only when its holder asked for it. */
  upload(index: number): Promise<void> {
    return this.#attempt(index, async ({ file, subject }) => {
      if (file === undefined) throw new TypeError('there is no file to send');
      this.#move(index, { step: 'asking' });
      return uploadToGateway(file, subject, this.#asking());
    });
  }

  /** Stops everything that is under way: what comes later is not shown. */
  abandon(): void {
    this.#stop.abort();
  }

  async #attempt(index: number, act: (item: Item) => Promise<Outcome>): Promise<void> {
    const item = this.#items[index];
    if (item === undefined) return;
    try {
      this.#move(index, { step: 'done', outcome: await act(item) });
    } catch (error) {
      const outcome = unanswered(obstacleOf(error), this.#wishes().asOf);
      this.#move(index, { step: 'done', outcome });
    }
  }

  /** What there is to know of an item's file, read once. */
  async #read(index: number, { file, subject }: Item): Promise<Subject> {
    if (file === undefined || subject.file !== undefined) return subject;
    const onProgress = (bytes: number): void => this.#move(index, { step: 'hashing', bytes });
    onProgress(0);
    const read = await readSubject(file, onProgress, this.#stop.signal);
    const proof = this.#takeProofFor(read);
    return { ...read, proof, identifier: read.identifier ?? subject.identifier };
  }

  /** The proof of the same licence, or the only one beside a document that names no licence. */
  #takeProofFor({ identifier }: Subject): PresentedProof | undefined {
    const isOnly = this.#proofs.size === 1 && this.#items.length === 1;
    for (const proof of this.#proofs) {
      const isSame = identifier === undefined ? isOnly : proof.id === identifier.text;
      if (!isSame) continue;
      this.#proofs.delete(proof);
      return proof;
    }
    return undefined;
  }

  async #askPatiently(index: number, subject: Subject, pauses: number): Promise<Outcome> {
    const outcome = await this.#ask(subject);
    const isBusy = outcome.kind === 'unanswered' && outcome.obstacle === 'busy';
    if (!isBusy || pauses === 0) return outcome;
    for (let seconds = outcome.retryAfter ?? DEFAULT_PAUSE_S; seconds > 0; seconds--) {
      this.#move(index, { step: 'pausing', seconds });
      await delay(1000, this.#stop.signal);
    }
    this.#move(index, { step: 'asking' });
    return this.#askPatiently(index, subject, pauses - 1);
  }

  async #ask(subject: Subject): Promise<Outcome> {
    const { proof } = subject;
    if (proof === undefined) {
      return answerUnreached(await askGateway(subject, this.#asking()), subject);
    }
    const { asOf, language } = this.#wishes();
    if (asOf.knownAt !== undefined && isBlockNumber(asOf.knownAt)) {
      return { ...unanswered('refused', asOf), detail: pageTexts(language).asOf.blockOnline };
    }
    const offline = await import('./verify-proof.js').catch(() => undefined);
    if (offline === undefined) return unanswered('network', asOf);
    return offline.verifyWithProof(proof, subject, asOf);
  }

  #asking(): Asking {
    return { ...this.#wishes(), signal: this.#stop.signal };
  }

  #move(index: number, phase: Phase): void {
    this.#update(index, { phase });
  }

  #update(index: number, change: Partial<Item>): void {
    const item = this.#items[index];
    if (item === undefined || this.#stop.signal.aborted) return;
    this.#items[index] = { ...item, ...change };
    this.#onChange(index);
  }
}

async function judged(subject: Subject): Promise<Subject> {
  const { file } = subject;
  return file === undefined ? subject : { ...subject, file: await judgeDocument(file) };
}

function obstacleOf(error: unknown): Obstacle {
  if (error instanceof JudgeNotLoadedError) return 'network';
  const isFile = error instanceof DOMException && /^Not(Readable|Found)Error$/.test(error.name);
  return isFile ? 'file-unreadable' : 'browser';
}

function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('a newer verification began', 'AbortError'));
    });
  });
}
