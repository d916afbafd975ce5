// SPDX-License-Identifier: Apache-2.0
import { verifyMessage } from '../signatures/index.js';
import { LedgerError } from '../errors.js';
import { blockSigningMessage, checkBlockHashes, decodeBlock, type StoredBlock } from './block.js';
import type { ChainProblemCode } from '../chain-report.js';
import { ChainProblemError } from './chain-problem.js';
import { checkEnvelope, type CheckContext } from './checks.js';
import { checkConfig, decodeConfig, type ChannelConfig } from './config.js';
import { FormatError } from './encoding.js';
import { MspRegistry } from './msp.js';
import { PolicyBook } from './policy.js';
import type { Head } from './records.js';
import type { Store } from './store.js';
import { validateBlock, type BlockOutcome } from './validate.js';

interface Channel {
  readonly config: ChannelConfig;
  readonly checks: CheckContext;
  readonly policies: PolicyBook;
}

const NO_CHANGES = { state: new Map(), history: [], transactions: new Map() };

/**
 * Runs a chain again from its blocks alone: checks every link, signature, endorsement and verdict,
 * and builds state, history and index from the write sets in a store of its own.
 */
export class ChainReplay {
  readonly #target: Store;
  readonly #sync: boolean;
  #head: Head = { height: 0, hash: Buffer.alloc(32) };
  #channel: Channel | undefined;

  /** @param sync whether each block must be durable before the next one */
  constructor(target: Store, { sync }: { readonly sync: boolean }) {
    this.#target = target;
    this.#sync = sync;
  }

  get head(): Head {
    return this.#head;
  }

  get config(): ChannelConfig | undefined {
    return this.#channel?.config;
  }

  /** Takes the next block. @throws ChainProblemError */
  async next(bytes: Buffer): Promise<void> {
    const number = this.#head.height;
    const block = decode(number, bytes);
    this.#checkHeader(block, number);
    const channel = (this.#channel ??= openChannel(block));
    await checkSigner(block, channel.checks.msp);
    const outcome = block.kind === 'config' ? NO_CHANGES : await this.#replay(block, channel);
    const head = { height: number + 1, hash: block.hash };
    await this.#target.commit({ head, block: bytes, ...outcome }, { sync: this.#sync });
    this.#head = head;
  }

  #checkHeader(block: StoredBlock, number: number): void {
    if (block.number !== number) {
      throw problem('BLOCK_NUMBER_WRONG', number, `it says it is block ${String(block.number)}`);
    }
    if ((block.kind === 'config') !== (number === 0)) {
      throw problem('BLOCK_MALFORMED', number, 'its kind does not belong there');
    }
    if (!block.previousHash.equals(this.#head.hash)) {
      throw problem('BLOCK_LINK_BROKEN', number, 'it does not follow the block before it');
    }
    if (!checkBlockHashes(block)) {
      throw problem('BLOCK_CONTENT_CHANGED', number, 'its content is not what its hash says');
    }
  }

  async #replay(block: StoredBlock, { checks, policies }: Channel): Promise<BlockOutcome> {
    const { number, entries } = block;
    const checked = await Promise.all(
      entries.map(({ envelope }) => checkEnvelope(envelope, checks)),
    );
    const outcome = await validateBlock(number, checked, this.#target.reader, policies);
    outcome.codes.forEach((code, index) => {
      const stored = entries[index]?.code;
      if (stored === code) return;
      throw new ChainProblemError({
        code: 'VALIDATION_DIFFERS',
        block: number,
        item: checked[index]?.transaction?.transactionId ?? String(index),
        detail: `the block says ${String(stored)}, checking it again says ${code}`,
      });
    });
    return outcome;
  }
}

function decode(number: number, bytes: Buffer): StoredBlock {
  try {
    return decodeBlock(bytes);
  } catch (error) {
    if (error instanceof FormatError) throw problem('BLOCK_MALFORMED', number, error.message);
    throw error;
  }
}

function openChannel({ config: bytes, number }: StoredBlock): Channel {
  try {
    const config = decodeConfig(bytes ?? Buffer.alloc(0));
    checkConfig(config);
    const { channel, chaincode } = config;
    const msp = new MspRegistry(config);
    const checks = { channel, chaincode: chaincode.name, msp, verify: verifyMessage };
    return { config, checks, policies: new PolicyBook(config) };
  } catch (error) {
    if (!(error instanceof FormatError) && !(error instanceof LedgerError)) throw error;
    throw problem('CONFIG_INVALID', number, error.message);
  }
}

async function checkSigner(block: StoredBlock, msp: MspRegistry): Promise<void> {
  const { number, signer, signature } = block;
  let isGood = false;
  try {
    const { key } = msp.orderer(signer);
    isGood = await verifyMessage(key, blockSigningMessage(block, signer), signature);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
  }
  if (!isGood) throw problem('BLOCK_SIGNATURE_WRONG', number, 'it is not signed by the orderer');
}

function problem(code: ChainProblemCode, block: number, what: string): ChainProblemError {
  return new ChainProblemError({ code, block, detail: `block ${String(block)}: ${what}` });
}
