// SPDX-License-Identifier: Apache-2.0
import { mkdir } from 'node:fs/promises';
import { verifyMessage } from '../signatures/index.js';
import { LedgerError } from '../errors.js';
import { decodeBlock } from './block.js';
import type { CheckContext } from './checks.js';
import { Committer, type CommitterContext } from './commit.js';
import {
  checkConfig,
  decodeConfig,
  encodeConfig,
  isSameChannel,
  type ChannelConfig,
} from './config.js';
import { FormatError } from './encoding.js';
import { assertUnfounded, pinGenesis } from './genesis.js';
import { EmbeddedLedger } from './ledger.js';
import { openLocked } from './lock.js';
import { MspRegistry } from './msp.js';
import { channelConfigOf, type EmbeddedLedgerOptions } from './options.js';
import { PolicyBook } from './policy.js';
import { checkTail } from './recovery.js';
import { createDispatcher } from '@yulian/chaincode/dispatcher';
import type { Store } from './store.js';

/**
 * Opens the embedded ledger in a folder; founds its chain when the folder is new.
 *
 * @throws LedgerError `LEDGER_LOCKED` another process has the folder (`details.pid`),
 *   `LEDGER_CONFIG_INVALID`, `LEDGER_CONFIG_DIFFERS` the chain was founded with another
 *   configuration, `LEDGER_FORMAT_UNKNOWN`, `LEDGER_CORRUPT`, `LEDGER_UNAVAILABLE`
 */
export async function openEmbeddedLedger(options: EmbeddedLedgerOptions): Promise<EmbeddedLedger> {
  const config = channelConfigOf(options);
  checkConfig(config);
  const checks: CheckContext = {
    channel: config.channel,
    chaincode: config.chaincode.name,
    msp: new MspRegistry(config),
    verify: options.verifySignature ?? verifyMessage,
  };
  const { name, version } = config.chaincode;
  const dispatcher = createDispatcher(options.contracts, name, version);
  await mkdir(options.directory, { recursive: true, mode: 0o700 });
  const locked = await openLocked(options.directory, { create: true });
  try {
    const policies = new PolicyBook(config);
    const { directory } = options;
    const committer = await openChain(directory, locked.store, config, {
      store: locked.store,
      policies,
      orderer: options.orderer.identity,
      onStep: options.onStep ?? (() => undefined),
    });
    await pinGenesis(directory, await genesisHash(locked.store));
    return new EmbeddedLedger({ options, config, checks, dispatcher, policies, committer, locked });
  } catch (error) {
    await locked.close();
    throw error;
  }
}

async function openChain(
  directory: string,
  store: Store,
  config: ChannelConfig,
  context: CommitterContext,
): Promise<Committer> {
  const head = store.reader.head();
  if (head === undefined) {
    await assertUnfounded(directory);
    return Committer.found(context, encodeConfig(config));
  }
  const founded = await readConfig(store);
  if (!isSameChannel(founded, config)) {
    throw new LedgerError(
      'LEDGER_CONFIG_DIFFERS',
      'the ledger was founded with another channel, chaincode, set of organisations or policy',
    );
  }
  await checkTail(store.reader, head);
  return Committer.resume(context, head);
}

async function genesisHash(store: Store): Promise<string> {
  const stored = await store.reader.block(0);
  return stored === undefined ? '' : decodeBlock(stored).hash.toString('hex');
}

async function readConfig(store: Store): Promise<ChannelConfig> {
  const stored = await store.reader.block(0);
  try {
    const bytes = stored && decodeBlock(stored).config;
    if (bytes !== undefined) return decodeConfig(bytes);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
  }
  throw new LedgerError('LEDGER_CORRUPT', 'block 0 is missing or damaged; restore a backup');
}
