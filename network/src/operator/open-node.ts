// SPDX-License-Identifier: Apache-2.0
import type { ChainReport, VerifyChainOptions } from '../chain-report.js';
import { openEmbeddedLedger, type ContractClass } from '../embedded/index.js';
import type { EmbeddedLedgerOptions } from '../embedded/index.js';
import { LedgerError } from '../errors.js';
import { loadIdentity, loadLastingIdentity, type LastingIdentity } from '../identity/index.js';
import type { Ledger } from '../ledger.js';
import type { ConsortiumFile, DataFolder } from './data-folder.js';

/** A ledger with what operators do to a chain as a whole. */
export interface OperatedLedger extends Ledger {
  /** Why it only reads until it is restarted; absent where the ledger's disks are elsewhere. */
  readonly failure?: Error | undefined;
  /** Verifies the chain as it is now, while it goes on. */
  verifyChain(options?: VerifyChainOptions): Promise<ChainReport>;
  /** Writes all blocks into a file; absent where a network's peers keep them. */
  backup?(file: string): Promise<{ readonly height: number }>;
}

/** What an opened data folder offers. */
export interface Node {
  readonly consortium: ConsortiumFile;
  readonly ledger: OperatedLedger;
  /** As whom the ledger asks a network, where it does. */
  readonly reader?: LastingIdentity;
}

/** Settings that a node's own files do not say. */
export type NodeOptions = Pick<EmbeddedLedgerOptions, 'clock' | 'onStep' | 'blockCut'> & {
  readonly contracts: readonly ContractClass[];
};

/**
 * Opens the ledger of an initialised data folder: the embedded one, or a connection to Fabric, where
 * peers run the contracts.
 *
 * @throws LedgerError as `openEmbeddedLedger`; `LEDGER_CONFIG_INVALID`
 */
export async function openNode(
  folder: DataFolder,
  consortium: ConsortiumFile,
  options: NodeOptions,
): Promise<Node> {
  if (consortium.ledger !== 'fabric') {
    return { consortium, ledger: await openEmbedded(folder, consortium, options) };
  }
  const reader = await gatewayIdentity(folder, consortium);
  return { consortium, reader, ledger: await openFabric(folder, consortium, reader, options) };
}

async function openEmbedded(
  folder: DataFolder,
  { channel, chaincode, endorsements, organisations, orderer }: ConsortiumFile,
  options: NodeOptions,
): Promise<OperatedLedger> {
  return openEmbeddedLedger({
    ...options,
    directory: folder.ledger,
    channel,
    chaincode,
    endorsements,
    organizations: await Promise.all(
      organisations.map(async ({ mspId, root }) => ({
        mspId,
        roots: [root],
        endorser: await loadIdentity(folder.endorser(mspId)),
      })),
    ),
    orderer: { identity: await loadIdentity(folder.orderer), roots: [orderer.root] },
  });
}

async function openFabric(
  folder: DataFolder,
  consortium: ConsortiumFile,
  reader: LastingIdentity,
  { clock }: NodeOptions,
): Promise<OperatedLedger> {
  const { channel, chaincode, endorsements, organisations, orderer } = consortium;
  const connection = await folder.readFabricConnection();
  if (connection === undefined) {
    const message = `${folder.path} has no fabric.json, which says how the network is reached`;
    throw new LedgerError('LEDGER_CONFIG_INVALID', message);
  }
  // Not loaded where the embedded ledger runs: it takes a while.
  const { FabricLedger } = await import('../fabric/index.js');
  return new FabricLedger({
    channel,
    chaincode: chaincode.name,
    peers: connection.peers,
    reader,
    trust: {
      organizations: Object.fromEntries(organisations.map(({ mspId, root }) => [mspId, [root]])),
      endorsements,
    },
    orderer: { mspId: orderer.mspId, roots: [orderer.root] },
    ...(clock === undefined ? {} : { clock }),
  });
}

/**
 * As whom a gateway reads, and keeps the epoch: the first unit with the role `gateway`.
 *
 * @throws LedgerError `LEDGER_CONFIG_INVALID`
 */
export async function gatewayIdentity(
  folder: DataFolder,
  { organisations }: ConsortiumFile,
): Promise<LastingIdentity> {
  for (const { mspId, identities } of organisations) {
    const entry = identities.find(({ role }) => role === 'gateway');
    if (entry === undefined) continue;
    return loadLastingIdentity(folder.identity(mspId, entry.unit, entry.role));
  }
  const message = 'no unit of the consortium has an identity in the role gateway';
  throw new LedgerError('LEDGER_CONFIG_INVALID', message);
}
