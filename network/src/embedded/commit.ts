// SPDX-License-Identifier: Apache-2.0
import { encodeSerializedIdentity } from '@yulian/proofs';
import { LedgerError } from '../errors.js';
import type { Block, CommitStatus, Identity } from '../ledger.js';
import { signMessageAs } from '../sign.js';
import {
  blockHash,
  blockSigningMessage,
  configHeader,
  encodeBlock,
  transactionsHeader,
  type BlockEntry,
  type BlockHeader,
} from './block.js';
import type { CheckedTransaction } from './checks.js';
import type { PolicyBook } from './policy.js';
import type { Head } from './records.js';
import type { StepHook } from './steps.js';
import type { Store } from './store.js';
import { validateBlock, type BlockOutcome } from './validate.js';
import { viewOfTransaction } from './view.js';

/** A block that has just become durable. */
export interface Committed {
  readonly number: number;
  /** Bytes as stored. */
  readonly size: number;
  /** The block as the port shows it, made when someone asks. */
  readonly view: () => Block;
  readonly statuses: readonly CommitStatus[];
}

/** What committing needs. */
export interface CommitterContext {
  readonly store: Store;
  readonly policies: PolicyBook;
  readonly orderer: Identity;
  readonly onStep: StepHook;
}

/**
 * The one writer: validates a block, signs and stores it. After the first failed write it refuses
 * to write again, because nobody knows what the disk holds.
 */
export class Committer {
  readonly #context: CommitterContext;
  readonly #signer: Uint8Array;
  #head: Head;
  #failure: LedgerError | undefined;

  private constructor(context: CommitterContext, head: Head) {
    this.#context = context;
    this.#signer = signerOf(context.orderer);
    this.#head = head;
  }

  /** Goes on from a stored head. */
  static resume(context: CommitterContext, head: Head): Committer {
    return new Committer(context, head);
  }

  /** Founds a chain: writes block 0 with its configuration. */
  static async found(context: CommitterContext, config: Buffer): Promise<Committer> {
    const committer = new Committer(context, { height: 0, hash: Buffer.alloc(32) });
    const header = configHeader(config);
    await committer.#store(header, config, {
      state: new Map(),
      history: [],
      transactions: new Map(),
    });
    return committer;
  }

  get head(): Head {
    return this.#head;
  }

  /** Why nothing can be written any more; undefined while all is well. */
  get failure(): LedgerError | undefined {
    return this.#failure;
  }

  /** Validates and stores the next block. @throws LedgerError `LEDGER_FAILED` */
  async commit(checked: readonly CheckedTransaction[]): Promise<Committed> {
    if (this.#failure !== undefined) throw this.#failure;
    try {
      return await this.#commit(checked);
    } catch (cause) {
      const message = 'a block could not be stored; nothing more is written until a restart';
      this.#failure ??= new LedgerError('LEDGER_FAILED', message, { cause });
      throw this.#failure;
    }
  }

  async #commit(checked: readonly CheckedTransaction[]): Promise<Committed> {
    const { store, policies, onStep } = this.#context;
    const { height, hash: previousHash } = this.#head;
    const outcome = await validateBlock(height, checked, store.reader, policies);
    onStep('block-validated');
    const entries = checked.map(({ envelope }, index) => ({
      envelope,
      code: codeAt(outcome, index),
    }));
    const header = transactionsHeader(height, previousHash, entries);
    const size = await this.#store(header, entries, outcome);
    const statuses = checked.map(({ transaction }, index) => ({
      transactionId: transaction.transactionId,
      code: codeAt(outcome, index),
      blockNumber: height,
      index,
    }));
    const hash = this.#head.hash.toString('hex');
    const view = (): Block => ({
      number: height,
      hash,
      previousHash: previousHash.toString('hex'),
      size,
      transactions: checked.map(({ transaction }, index) =>
        viewOfTransaction(transaction, statuses[index] as CommitStatus),
      ),
    });
    return { number: height, size, view, statuses };
  }

  async #store(
    header: BlockHeader,
    body: readonly BlockEntry[] | Buffer,
    changes: Pick<BlockOutcome, 'state' | 'history' | 'transactions'>,
  ): Promise<number> {
    const { store, orderer, onStep } = this.#context;
    const message = blockSigningMessage(header, this.#signer);
    const signature = await signMessageAs(orderer, message);
    const block = encodeBlock(header, this.#signer, signature, body);
    const head = { height: header.number + 1, hash: blockHash(header) };
    await store.commit({ head, block, ...changes }, { hook: onStep });
    this.#head = head;
    return block.length;
  }
}

function signerOf({ mspId, certificate }: Identity): Uint8Array {
  return encodeSerializedIdentity({ mspId, idBytes: Buffer.from(certificate) });
}

function codeAt({ codes }: BlockOutcome, index: number): CommitStatus['code'] {
  const code = codes[index];
  if (code === undefined) throw new RangeError('a transaction was not validated');
  return code;
}
