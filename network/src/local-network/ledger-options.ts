// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FabricLedgerOptions } from '../fabric/index.js';
import type { Identity } from '../ledger.js';
import type { LocalNetwork } from './local-network.js';
import { addressOf } from './topology.js';

/**
 * What a ledger of this network is opened with.
 *
 * @param reader asks for blocks; the peer of its organisation is asked first
 */
export async function ledgerOptions(
  { folder, settings, topology }: LocalNetwork,
  { channel, chaincode }: { readonly channel: string; readonly chaincode: string },
  reader: Identity,
): Promise<FabricLedgerOptions> {
  const roots = await Promise.all(
    settings.mspIds.map(async (mspId) => {
      const root = await readFile(join(folder.msp(mspId), 'cacerts', 'ca.pem'), 'utf8');
      return [mspId, [root]] as const;
    }),
  );
  const organizations = Object.fromEntries(roots);
  const own = topology.peers.filter(({ mspId }) => mspId === reader.mspId);
  const others = topology.peers.filter(({ mspId }) => mspId !== reader.mspId);
  return {
    channel,
    chaincode,
    peers: [...own, ...others].map(({ mspId, name, gateway }) => ({
      mspId,
      tlsName: name,
      address: addressOf(gateway),
      tlsRoot: organizations[mspId]?.[0] ?? '',
    })),
    reader,
    trust: { organizations, endorsements: settings.endorsements },
  };
}
