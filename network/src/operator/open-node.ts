// SPDX-License-Identifier: Apache-2.0
import { openEmbeddedLedger, type ContractClass, type EmbeddedLedger } from '../embedded/index.js';
import type { EmbeddedLedgerOptions } from '../embedded/index.js';
import { loadIdentity } from '../identity/index.js';
import type { ConsortiumFile, DataFolder } from './data-folder.js';

/** What an opened data folder offers. */
export interface Node {
  readonly consortium: ConsortiumFile;
  readonly ledger: EmbeddedLedger;
}

/** Settings that a node's own files do not say. */
export type NodeOptions = Pick<EmbeddedLedgerOptions, 'clock' | 'onStep' | 'blockCut'> & {
  readonly contracts: readonly ContractClass[];
};

/** Opens the embedded ledger of an initialised data folder. @throws LedgerError as `openEmbeddedLedger` */
export async function openNode(
  folder: DataFolder,
  consortium: ConsortiumFile,
  options: NodeOptions,
): Promise<Node> {
  const { channel, chaincode, endorsements, organisations, orderer } = consortium;
  const ledger = await openEmbeddedLedger({
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
  return { consortium, ledger };
}
