// SPDX-License-Identifier: Apache-2.0
import { LedgerError } from '../errors.js';
import type {
  Block,
  Call,
  CommitStatus,
  Identity,
  Ledger,
  LedgerInfo,
  LedgerSupports,
  Proposal,
  PublicIdentity,
  SignedTransaction,
  Transaction,
  TrustRoots,
  WaitOptions,
} from '../ledger.js';
import { sign } from '../sign.js';
import { Arrivals } from './arrivals.js';
import { backup, type BackupOptions, type BackupReport } from './backup.js';
import { checkEnvelope, type CheckContext, type CheckedTransaction } from './checks.js';
import type { Committer } from './commit.js';
import type { ChannelConfig } from './config.js';
import { Endorser, type EndorsementWatch } from './endorse.js';
import { BlockFeed } from './feed.js';
import type { LockedStore } from './lock.js';
import {
  DEFAULT_BLOCK_CUT,
  DEFAULT_QUEUE_LIMITS,
  DEFAULT_TIME_WINDOW_MS,
  MAX_ENVELOPE_BYTES,
  type EmbeddedLedgerOptions,
} from './options.js';
import { Orderer } from './order.js';
import { Outcomes } from './outcomes.js';
import type { PolicyBook } from './policy.js';
import { buildProposal } from './proposal.js';
import type { Dispatcher } from '@yulian/chaincode/dispatcher';
import { Snapshots } from './snapshots.js';
import type { StepHook } from './steps.js';
import type { StoreReader } from './store-reader.js';
import type { ChainReport, VerifyChainOptions } from '../chain-report.js';
import { verifyChain } from './verify-chain.js';
import { viewOfStored } from './view.js';

/** Everything that opening has put together. */
export interface EmbeddedLedgerParts {
  readonly options: EmbeddedLedgerOptions;
  readonly config: ChannelConfig;
  readonly checks: CheckContext;
  readonly dispatcher: Dispatcher;
  readonly policies: PolicyBook;
  readonly committer: Committer;
  readonly locked: LockedStore;
}

/** The ledger port on one machine, in this process: one operator holds all keys. */
export class EmbeddedLedger implements Ledger {
  readonly kind = 'embedded';
  readonly supports: LedgerSupports = { independentEndorsement: false, signedBlocks: true };
  readonly #parts: EmbeddedLedgerParts;
  readonly #clock: () => number;
  readonly #onStep: StepHook;
  readonly #snapshots: Snapshots;
  readonly #endorser: Endorser;
  readonly #orderer: Orderer;
  readonly #arrivals = new Arrivals();
  readonly #outcomes = new Outcomes();
  readonly #feed = new BlockFeed();
  readonly #active = new Set<Promise<unknown>>();
  #closing: Promise<void> | undefined;

  constructor(parts: EmbeddedLedgerParts) {
    const { options, checks, dispatcher, policies, locked } = parts;
    this.#parts = parts;
    this.#clock = options.clock ?? Date.now;
    this.#onStep = options.onStep ?? (() => undefined);
    this.#snapshots = new Snapshots(locked.store);
    this.#endorser = new Endorser({
      ...checks,
      chaincodeVersion: options.chaincode.version,
      dispatcher,
      snapshots: this.#snapshots,
      reader: locked.store.reader,
      policies,
      endorsers: options.organizations.flatMap(({ endorser }) => endorser ?? []),
      clock: this.#clock,
      timeWindowMs: options.timeWindowMs ?? DEFAULT_TIME_WINDOW_MS,
      onStep: this.#onStep,
    });
    this.#orderer = new Orderer({
      cut: { ...DEFAULT_BLOCK_CUT, ...options.blockCut },
      limits: { ...DEFAULT_QUEUE_LIMITS, ...options.queueLimits },
      write: (batch) => this.#write(batch),
      isMoreComing: () => this.#arrivals.isMoreComing(),
    });
  }

  async evaluate(identity: Identity, call: Call): Promise<Uint8Array> {
    const proposal = await this.propose(identity, call);
    const signature = await sign(identity, proposal);
    return this.#track(this.#endorser.query(proposal, signature));
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port's proposals may need I/O
  async propose(creator: PublicIdentity, call: Call): Promise<Proposal> {
    this.#assertOpen();
    const { channel, chaincode } = this.#parts.config;
    return buildProposal(creator, call, {
      channel,
      chaincode: chaincode.name,
      nowMs: this.#clock(),
    });
  }

  // Hands on the endorser's own promise: one frame less between a request and its contract.
  endorse(proposal: Proposal, signature: Uint8Array): Promise<Transaction> {
    const refusal = this.#whyNotWritable();
    if (refusal !== undefined) return Promise.reject(refusal);
    return this.#endorser.endorse(proposal, signature, this.#visit());
  }

  async submit(signed: SignedTransaction): Promise<void> {
    this.#assertWritable();
    await this.#track(this.#accept(signed));
    this.#onStep('submit-accepted');
  }

  async status(transactionId: string, options?: WaitOptions): Promise<CommitStatus> {
    const found = await this.findTransaction(transactionId);
    if (found !== undefined) return found;
    this.#assertWritable(transactionId);
    return this.#outcomes.wait(transactionId, options);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- other ledgers ask over a network
  async findTransaction(transactionId: string): Promise<CommitStatus | undefined> {
    this.#assertOpen();
    const record = this.#parts.locked.store.reader.transaction(transactionId);
    return record && { transactionId, ...record };
  }

  async *blocks(from: number, { signal }: WaitOptions = {}): AsyncGenerator<Block> {
    let next = from;
    while (signal?.aborted !== true && !this.#feed.isClosed) {
      if (next < this.#parts.committer.head.height) yield await this.block(next++);
      else await this.#feed.wait(signal);
    }
  }

  async block(number: number): Promise<Block> {
    this.#assertOpen();
    const recent = this.#feed.recent(number);
    if (recent !== undefined) return recent;
    const isNumber = Number.isSafeInteger(number) && number >= 0;
    const stored = isNumber ? await this.#parts.locked.store.reader.block(number) : undefined;
    if (stored === undefined) {
      throw new LedgerError('BLOCK_NOT_FOUND', `there is no block ${String(number)}`);
    }
    return viewOfStored(number, stored);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- other ledgers ask over a network
  async info(): Promise<LedgerInfo> {
    this.#assertOpen();
    const { config, committer } = this.#parts;
    const { height, hash } = committer.head;
    return { channel: config.channel, height, currentBlockHash: hash.toString('hex') };
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- other ledgers ask over a network
  async trustRoots(): Promise<TrustRoots> {
    const { channel, chaincode, organizations, endorsements } = this.#parts.config;
    return {
      channel,
      chaincode: chaincode.name,
      organizations: Object.fromEntries(organizations.map(({ mspId, roots }) => [mspId, roots])),
      endorsements,
    };
  }

  /** Verifies the chain as it is now, while it goes on. Beyond the port. */
  verifyChain(options?: VerifyChainOptions): Promise<ChainReport> {
    return this.#onSnapshot((reader) => verifyChain(reader, options));
  }

  /** Backs the ledger up as it is now, while it goes on. Beyond the port. */
  backup(file: string, options?: BackupOptions): Promise<BackupReport> {
    const onStep = this.#onStep;
    return this.#onSnapshot((reader) => backup(reader, file, { onStep, ...options }));
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #onSnapshot<T>(use: (reader: StoreReader) => Promise<T>): Promise<T> {
    this.#assertOpen();
    const lease = this.#snapshots.lease();
    try {
      return await this.#track(use(lease.reader));
    } finally {
      lease.release();
    }
  }

  /** An endorsement under way: closing waits for it, and so may a block for what comes of it. */
  #visit(): EndorsementWatch {
    let leave: () => void = () => undefined;
    const visit = new Promise<void>((resolve) => {
      leave = resolve;
    });
    this.#active.add(visit);
    const arrived = this.#arrivals.coming();
    return {
      endorsed: (transactionId) => {
        this.#arrivals.endorsed(transactionId);
        this.#onStep('endorsed');
      },
      ended: () => {
        arrived();
        this.#active.delete(visit);
        leave();
        this.#orderer.nudge();
      },
    };
  }

  async #accept(signed: SignedTransaction): Promise<void> {
    const checked = await this.#arrivals.during(this.#check(signed));
    this.#arrivals.submitted(signed.transactionId);
    await this.#orderer.accept(checked);
  }

  async #check({
    transactionId,
    bytes,
    signature,
  }: SignedTransaction): Promise<CheckedTransaction> {
    const { checks } = this.#parts;
    if (bytes.length > MAX_ENVELOPE_BYTES) throw badEnvelope('it is too large', transactionId);
    // Copies: nobody outside may change what was checked.
    const envelope = { bytes: Buffer.from(bytes), signature: Buffer.from(signature) };
    const checked = await checkEnvelope(envelope, checks);
    if (checked.transaction?.transactionId !== transactionId || checked.code === 'BAD_PAYLOAD') {
      throw badEnvelope('it cannot be read, or is not the one its id says', transactionId);
    }
    const { call } = checked.transaction;
    checks.msp.caller(call.creator, call.timestampMs);
    if (checked.code === 'BAD_CREATOR_SIGNATURE') {
      const message = 'the signature of the transaction is not its creator’s';
      throw new LedgerError('BAD_SIGNATURE', message, { transactionId });
    }
    return checked;
  }

  async #write(batch: readonly CheckedTransaction[]): Promise<void> {
    this.#onStep('block-cut');
    try {
      const committed = await this.#parts.committer.commit(batch);
      this.#snapshots.advance();
      this.#feed.publish(committed);
      this.#outcomes.settle(committed.statuses);
      this.#onStep('block-published');
    } catch (error) {
      this.#outcomes.failAll((transactionId) => this.#failed(transactionId));
      throw error;
    }
  }

  async #close(): Promise<void> {
    while (this.#active.size > 0) await Promise.allSettled(this.#active);
    await this.#orderer.close();
    this.#outcomes.failAll(closed);
    this.#feed.close();
    await this.#snapshots.close();
    await this.#parts.locked.close();
  }

  async #track<T>(work: Promise<T>): Promise<T> {
    this.#active.add(work);
    try {
      return await work;
    } finally {
      this.#active.delete(work);
    }
  }

  /** Why it only reads until it is restarted; undefined while it writes. */
  get failure(): LedgerError | undefined {
    return this.#parts.committer.failure;
  }

  #assertOpen(transactionId?: string): void {
    if (this.#closing !== undefined) throw closed(transactionId);
  }

  #assertWritable(transactionId?: string): void {
    const refusal = this.#whyNotWritable(transactionId);
    if (refusal !== undefined) throw refusal;
  }

  #whyNotWritable(transactionId?: string): LedgerError | undefined {
    if (this.#closing !== undefined) return closed(transactionId);
    const { failure } = this.#parts.committer;
    return failure && this.#failed(transactionId);
  }

  #failed(transactionId?: string): LedgerError {
    const cause = this.#parts.committer.failure;
    const message = 'the ledger could not write a block; it only reads until it is restarted';
    return new LedgerError('LEDGER_FAILED', message, { transactionId, cause });
  }
}

function closed(transactionId?: string): LedgerError {
  return new LedgerError('LEDGER_UNAVAILABLE', 'the ledger is closed', { transactionId });
}

function badEnvelope(why: string, transactionId: string): LedgerError {
  return new LedgerError('BAD_PROPOSAL', `the transaction is refused: ${why}`, { transactionId });
}
