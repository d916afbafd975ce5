// SPDX-License-Identifier: Apache-2.0
import {
  decodeSerializedIdentity,
  decodeSignaturePolicy,
  type SerializedIdentity,
} from '@yulian/proofs';
import type { ChaincodeStub, Iterators, StateQueryResponse, Timestamp } from 'fabric-shim';
import type { ContractEvent } from '../ledger.js';
import {
  checkKey,
  createCompositeKey,
  partialRange,
  simpleRange,
  splitCompositeKey,
} from './composite-key.js';
import { sha256 } from './hash.js';
import type { DecodedProposal } from './proposal.js';
import type { StateRecord } from './records.js';
import { ReadWriteSetBuilder } from './rwset.js';
import { toLong } from '@yulian/chaincode/dispatcher';
import type { StoreReader } from './store-reader.js';
import {
  historyIterator,
  iterating,
  stateIterator,
  statePage,
  type Iterating,
} from './stub-iterators.js';
import { UnsupportedStub } from './stub-unsupported.js';

type StatePage = StateQueryResponse<Iterators.StateQueryIterator>;

interface Bounds {
  readonly start: string;
  readonly end: string;
}

const EPOCH = Buffer.alloc(8);

/**
 * The world as a contract sees it, with the meaning a Fabric peer gives it: reads come from one
 * snapshot of committed state and never see the transaction's own writes.
 */
export class EmbeddedStub extends UnsupportedStub implements ChaincodeStub {
  readonly set = new ReadWriteSetBuilder();
  readonly #proposal: DecodedProposal;
  readonly #state: StoreReader;
  readonly #creator: SerializedIdentity;
  readonly #found = new Map<string, StateRecord | undefined>();
  readonly #sources: AsyncGenerator<unknown, void>[] = [];
  #event: ContractEvent | undefined;
  #failure: Error | undefined;

  /** @param state a snapshot, unchanging while the contract runs */
  constructor(proposal: DecodedProposal, state: StoreReader) {
    super();
    this.#proposal = proposal;
    this.#state = state;
    this.#creator = decodeSerializedIdentity(proposal.call.creator);
  }

  /** The event that the contract set last. */
  get event(): ContractEvent | undefined {
    return this.#event;
  }

  /** The committed endorsement policies of the keys that the contract would write. */
  writtenKeyPolicies(): (Uint8Array | undefined)[] {
    return Array.from(this.set.writtenKeys(), (key) => this.#find(key)?.policy);
  }

  /** Throws what went wrong in the ledger while the contract read, whatever the contract made of it. */
  rethrowFailure(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }

  /** Closes what the contract left open: the snapshot waits for it. */
  async closeIterators(): Promise<void> {
    for (const source of this.#sources) await source.return();
  }

  getArgs(): string[] {
    const { contract, transaction, args } = this.#proposal.call;
    return [`${contract}:${transaction}`, ...args];
  }

  getStringArgs(): string[] {
    return this.getArgs();
  }

  getBufferArgs(): Buffer[] {
    return this.getArgs().map((arg) => Buffer.from(arg, 'utf8'));
  }

  getFunctionAndParameters(): { fcn: string; params: string[] } {
    const [fcn = '', ...params] = this.getArgs();
    return { fcn, params };
  }

  getTxID(): string {
    return this.#proposal.transactionId;
  }

  getChannelID(): string {
    return this.#proposal.call.channel;
  }

  getCreator(): { mspid: string; idBytes: Uint8Array } {
    return { mspid: this.#creator.mspId, idBytes: this.#creator.idBytes };
  }

  getTransient(): Map<string, Uint8Array> {
    return new Map(this.#proposal.transient);
  }

  getTxTimestamp(): Timestamp {
    const { timestampMs } = this.#proposal.call;
    const seconds = Math.floor(timestampMs / 1000);
    return { seconds: toLong(seconds), nanos: (timestampMs - seconds * 1000) * 1_000_000 };
  }

  getDateTimestamp(): Date {
    return new Date(this.#proposal.call.timestampMs);
  }

  getBinding(): string {
    const { nonce, creator } = this.#proposal.call;
    return sha256(nonce, creator, EPOCH).toString('hex');
  }

  getState(key: string): Promise<Uint8Array> {
    return attempt(() => {
      const found = this.#read(key);
      // A copy, so that a contract that writes into it sees the old value when it reads again.
      return found === undefined ? Buffer.alloc(0) : Buffer.from(found.value);
    });
  }

  putState(key: string, value: Uint8Array | string): Promise<void> {
    return attempt(() => {
      checkKey(key);
      this.set.put(key, Buffer.from(value as Uint8Array));
    });
  }

  deleteState(key: string): Promise<void> {
    return attempt(() => {
      checkKey(key);
      this.set.delete(key);
    });
  }

  /** Refuses bytes that are no policy: the key could never be written again. */
  setStateValidationParameter(key: string, policy: Uint8Array): Promise<void> {
    return attempt(() => {
      checkKey(key);
      decodeSignaturePolicy(policy);
      this.set.setPolicy(key, Buffer.from(policy));
    });
  }

  getStateValidationParameter(key: string): Promise<Uint8Array> {
    // A peer answers undefined for a key without a policy, whatever the shim's types say.
    return attempt(() => this.#read(key)?.policy as Uint8Array);
  }

  getStateByRange(
    startKey: string,
    endKey: string,
  ): Iterating<Iterators.StateQueryIterator, Iterators.KV> {
    return this.#iterate(() => simpleRange(startKey, endKey));
  }

  getStateByRangeWithPagination(
    startKey: string,
    endKey: string,
    pageSize: number,
    bookmark = '',
  ): Iterating<StatePage, Iterators.KV> {
    return this.#page(() => simpleRange(startKey, endKey), pageSize, bookmark);
  }

  getStateByPartialCompositeKey(
    objectType: string,
    attributes: string[],
  ): Iterating<Iterators.StateQueryIterator, Iterators.KV> {
    return this.#iterate(() => partialRange(objectType, attributes));
  }

  getStateByPartialCompositeKeyWithPagination(
    objectType: string,
    attributes: string[],
    pageSize: number,
    bookmark = '',
  ): Iterating<StatePage, Iterators.KV> {
    return this.#page(() => partialRange(objectType, attributes), pageSize, bookmark);
  }

  getHistoryForKey(
    key: string,
  ): Iterating<Iterators.HistoryQueryIterator, Iterators.KeyModification> {
    const opening = attempt(() => {
      checkKey(key);
      return historyIterator(this.#track(this.#state.history(key)));
    });
    return iterating(opening, (iterator) => iterator);
  }

  setEvent(name: string, payload: Uint8Array): void {
    if (typeof name !== 'string' || name === '') {
      throw new TypeError('the name of an event must be a non-empty string');
    }
    this.#event = { name, payload: Buffer.from(payload) };
  }

  createCompositeKey(objectType: string, attributes: string[]): string {
    return createCompositeKey(objectType, attributes);
  }

  splitCompositeKey(compositeKey: string): { objectType: string; attributes: string[] } {
    return splitCompositeKey(compositeKey);
  }

  #read(key: string): StateRecord | undefined {
    checkKey(key);
    const found = this.#find(key);
    this.set.read(key, found?.version);
    return found;
  }

  #find(key: string): StateRecord | undefined {
    if (!this.#found.has(key)) {
      this.#found.set(
        key,
        this.#remembering(() => this.#state.state(key)),
      );
    }
    return this.#found.get(key);
  }

  #track<T>(source: AsyncGenerator<T, void>): AsyncGenerator<T, void> {
    const guarded = this.#guard(source);
    this.#sources.push(guarded);
    return guarded;
  }

  async *#guard<T>(source: AsyncGenerator<T, void>): AsyncGenerator<T, void> {
    try {
      yield* source;
    } catch (error) {
      if (error instanceof Error) this.#failure ??= error;
      throw error;
    }
  }

  #remembering<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (error instanceof Error) this.#failure ??= error;
      throw error;
    }
  }

  #iterate(bounds: () => Bounds): Iterating<Iterators.StateQueryIterator, Iterators.KV> {
    const opening = attempt(() => {
      const { start, end } = bounds();
      const source = this.#track(this.#state.range({ start, end, endInclusive: false }));
      return stateIterator(source, this.set.range(start, end));
    });
    return iterating(opening, (iterator) => iterator);
  }

  #page(
    bounds: () => Bounds,
    pageSize: number,
    bookmark: string,
  ): Iterating<StatePage, Iterators.KV> {
    const opening = attempt(() => {
      if (!Number.isInteger(pageSize) || pageSize < 1) throw new TypeError('a page needs a size');
      this.set.page();
      const { start, end } = bounds();
      const from = bookmark === '' ? start : bookmark;
      const source = this.#track(this.#state.range({ start: from, end, endInclusive: false }));
      return statePage(source, this.set.range(from, end), pageSize);
    });
    return iterating(opening, ({ iterator }) => iterator);
  }
}

/** Runs at once, but fails as a promise does: contracts await everything. */
async function attempt<T>(run: () => T): Promise<Awaited<T>> {
  return await run();
}
