// SPDX-License-Identifier: Apache-2.0
import { stat } from 'node:fs/promises';
import { saveIdentity } from '../identity/index.js';
import type { ConsortiumPlan } from '../operator/consortium-plan.js';
import type { DataFolder } from '../operator/data-folder.js';
import type { Authority } from './authorities.js';
import { ADMIN } from './lifecycle.js';
import { writeLocalMsp, writeMsp, writeTls } from './msp-folders.js';
import type { NetworkFolder } from './network-folder.js';
import { ORDERER_MSP, type Topology } from './topology.js';

/** Who a peer is for its chaincode server. */
export const CHAINCODE_CLIENT = 'chaincode';

/** Certificate authorities by MSP id. */
export type Authorities = ReadonlyMap<string, Authority>;

/** Has every process of the network its certificates issued, each by its own organisation. */
export async function issueToNodes(
  folder: NetworkFolder,
  topology: Topology,
  authorities: Authorities,
): Promise<void> {
  const nodes = [
    ...topology.peers.map(({ mspId, name, gateway }) => ({
      ...{ mspId, name, type: 'peer' as const, host: gateway.host },
    })),
    ...topology.orderers.map(({ name, general }) => ({
      ...{ mspId: ORDERER_MSP, name, type: 'orderer' as const, host: general.host },
    })),
  ];
  for (const { mspId, name, type, host } of nodes) {
    if (await exists(folder.tls(mspId, name))) continue;
    const authority = authorityOf(authorities, mspId);
    const { identity, tls } = await authority.issueNode({ id: name, type }, [
      host,
      'localhost',
      name,
    ]);
    await writeLocalMsp(folder.localMsp(mspId, name), authority.root, identity);
    await writeTls(folder.tls(mspId, name), authority.root, tls);
  }
  for (const [mspId, authority] of authorities) {
    if (await exists(folder.localMsp(mspId, ADMIN))) continue;
    await writeMsp(folder.msp(mspId), authority.root);
    // Its TLS certificate is what osnadmin shows to an orderer.
    const admin = await authority.issueNode({ id: ADMIN, type: 'admin' }, ['localhost']);
    await writeTls(folder.tls(mspId, ADMIN), authority.root, admin.tls);
    await writeLocalMsp(folder.localMsp(mspId, ADMIN), authority.root, admin.identity);
  }
  for (const { mspId, chaincode } of topology.peers) {
    if (await exists(folder.tls(mspId, CHAINCODE_CLIENT))) continue;
    const authority = authorityOf(authorities, mspId);
    const wanted = { id: CHAINCODE_CLIENT, type: 'client' as const };
    const { tls } = await authority.issueNode(wanted, [chaincode[0].host, 'localhost']);
    await writeTls(folder.tls(mspId, CHAINCODE_CLIENT), authority.root, tls);
  }
}

/** Enrols each unit in each of its roles: the identities that contracts see. */
export async function issueToUnits(
  folder: DataFolder,
  plan: ConsortiumPlan,
  authorities: Authorities,
): Promise<void> {
  for (const { mspId, units } of plan.organisations) {
    const authority = authorityOf(authorities, mspId);
    for (const { uscc: unit, level, roles } of units) {
      for (const role of roles) {
        const place = folder.identity(mspId, unit, role);
        if (await exists(place)) continue;
        const attributes = { unit, role, level };
        const pair = await authority.issue({ id: `${unit}.${role}`, type: 'client', attributes });
        await saveIdentity(place, { mspId, ...pair });
      }
    }
  }
}

function authorityOf(authorities: Authorities, mspId: string): Authority {
  const authority = authorities.get(mspId);
  if (authority === undefined) throw new Error(`no certificate authority of ${mspId}`);
  return authority;
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
