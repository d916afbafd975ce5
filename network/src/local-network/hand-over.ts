// SPDX-License-Identifier: Apache-2.0
import type { ConsortiumPlan } from '../operator/consortium-plan.js';
import type { ConsortiumFile, DataFolder } from '../operator/data-folder.js';
import { CHAINCODE } from './chaincode-servers.js';
import { NetworkError } from './network-error.js';
import { ordererAddresses, peerAddresses } from './addresses.js';
import { rootsOf, type NetworkParts } from './network-parts.js';
import { ORDERER_MSP } from './topology.js';

/** Refuses a data folder that another ledger is in. @throws NetworkError `DATA_FOLDER_TAKEN` */
export async function refuseEmbedded(folder: DataFolder): Promise<void> {
  const found = await folder.readConsortium();
  if (found === undefined || found.ledger === 'fabric') return;
  throw new NetworkError(
    'DATA_FOLDER_TAKEN',
    `${folder.path} holds a consortium on the embedded ledger: choose another folder by --data or DATA_DIR`,
  );
}

/**
 * Writes down, for whoever opens the data folder, which consortium it is and how it is reached.
 *
 * @param holds whether the folder has an organisation's identities; it has all unless said
 */
export async function handOver(
  network: Pick<NetworkParts, 'folder' | 'settings' | 'topology'>,
  folder: DataFolder,
  plan: ConsortiumPlan,
  holds: (mspId: string) => boolean = () => true,
): Promise<ConsortiumFile> {
  const roots = await rootsOf(network);
  const consortium: ConsortiumFile = {
    format: 1,
    ledger: 'fabric',
    name: plan.name,
    channel: plan.channel,
    chaincode: { name: CHAINCODE, version: '1' },
    endorsements: network.settings.endorsements,
    organisations: plan.organisations.map(({ mspId, name, units }) => ({
      mspId,
      name,
      root: roots.get(mspId) ?? '',
      identities: holds(mspId)
        ? units.flatMap(({ uscc: unit, level, roles }) =>
            roles.map((role) => ({ unit, role, level })),
          )
        : [],
    })),
    orderer: { mspId: ORDERER_MSP, root: roots.get(ORDERER_MSP) ?? '' },
  };
  await folder.writeFabricConnection({
    format: 1,
    peers: await peerAddresses(network),
    orderers: await ordererAddresses(network),
  });
  await folder.writeConsortium(consortium);
  return consortium;
}
