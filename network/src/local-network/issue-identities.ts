// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  endsWithin,
  isInDevice,
  loadIdentity,
  saveCertificate,
  saveIdentity,
  type CertificateUse,
} from '../identity/index.js';
import type { ConsortiumPlan } from '../operator/consortium-plan.js';
import type { DataFolder } from '../operator/data-folder.js';
import { ADMIN } from './administrator.js';
import type { Authority, Wanted } from './authorities.js';
import { writeLocalMsp, writeMsp, writeTls } from './msp-folders.js';
import type { NetworkFolder } from './network-folder.js';
import { ORDERER_MSP, serverEndpoint, type PeerNode, type Topology } from './topology.js';

const CHAINCODE = 'chaincode';

/** Certificates that end within so many days are issued anew, unless said otherwise. */
export const RENEWAL_DAYS = 30;

/** Certificate authorities by MSP id. */
export type Authorities = ReadonlyMap<string, Authority>;

/** A certificate that is on disk, or shall be. */
interface Place {
  readonly certificate: string;
  readonly privateKey: string;
}

/** Somebody who signs, and shows itself in TLS. */
interface Node {
  readonly name: string;
  readonly mspId: string;
  readonly type: CertificateUse;
  readonly hosts: readonly string[];
}

/**
 * Has every process of the network its certificates issued, each by its own organisation, and those
 * issued anew that end soon. A key stays: orderers know each other by theirs.
 *
 * @returns names of those who have a new certificate, in the place of one that they had
 */
export async function issueToNodes(
  folder: NetworkFolder,
  topology: Topology,
  { authorities, withinDays }: { authorities: Authorities; withinDays: number },
): Promise<readonly string[]> {
  for (const [mspId, { root }] of authorities) await writeMsp(folder.msp(mspId), root);
  const renewed: string[] = [];
  for (const node of nodesOf(topology)) {
    const authority = authorityOf(authorities, node.mspId);
    const isRenewed = await issueToNode(folder, node, { authority, withinDays });
    if (isRenewed) renewed.push(node.name);
  }
  return renewed;
}

function nodesOf({ peers, orderers, authorities }: Topology): Node[] {
  return [
    ...peers.map(({ mspId, name, gateway }) => ({
      ...{ mspId, name, type: 'peer' as const },
      hosts: [gateway.host, 'localhost', name],
    })),
    ...orderers.map(({ name, general }) => ({
      ...{ mspId: ORDERER_MSP, name, type: 'orderer' as const },
      hosts: [general.host, 'localhost', name],
    })),
    // Its TLS certificate is what osnadmin shows to an orderer.
    ...authorities.map(({ mspId }) => ({
      ...{ mspId, name: ADMIN, type: 'admin' as const },
      hosts: ['localhost'],
    })),
  ];
}

async function issueToNode(
  folder: NetworkFolder,
  { mspId, name, type, hosts }: Node,
  { authority, withinDays }: { authority: Authority; withinDays: number },
): Promise<boolean> {
  const wanted: Wanted = { id: name, type };
  const { root } = authority;
  const [msp, tls] = [folder.localMsp(mspId, name), folder.tls(mspId, name)];
  const inMsp = {
    certificate: join(msp, 'signcerts', 'certificate.pem'),
    privateKey: join(msp, 'keystore', 'key.pem'),
  };
  const identity = await issueUnlessGood(inMsp, withinDays, async (key) => {
    await writeLocalMsp(msp, root, await authority.issue(wanted, key));
  });
  const transport = await issueUnlessGood(tlsPlace(tls), withinDays, async (key) => {
    await writeTls(tls, root, await authority.issueTls(wanted, hosts, key));
  });
  return identity || transport;
}

/**
 * Has the chaincode servers of a sequence their certificates issued, once: they are part of the
 * package that all peers have by its hash.
 */
export async function issueToChaincode(
  folder: NetworkFolder,
  peers: readonly PeerNode[],
  { sequence, authorities }: { readonly sequence: number; readonly authorities: Authorities },
): Promise<void> {
  for (const peer of peers) {
    const { mspId } = peer;
    const { certificate, privateKey } = chaincodePlace(folder, mspId, sequence);
    if ((await readIfThere(certificate)) && (await readIfThere(privateKey))) continue;
    const authority = authorityOf(authorities, mspId);
    const hosts = [serverEndpoint(peer, sequence).host, 'localhost'];
    const pair = await authority.issueTls({ id: CHAINCODE, type: 'client' }, hosts);
    await writeTls(folder.chaincodeTls(mspId, sequence), authority.root, pair);
  }
}

/** Whether a sequence's servers have certificates that end so soon. */
export async function chaincodeEndsWithin(
  folder: NetworkFolder,
  { peers }: Topology,
  { sequence, days }: { readonly sequence: number; readonly days: number },
): Promise<boolean> {
  const ending = peers.map(async ({ mspId }) => {
    const found = await readIfThere(chaincodePlace(folder, mspId, sequence).certificate);
    return found !== undefined && endsWithin(found, days);
  });
  return (await Promise.all(ending)).includes(true);
}

function chaincodePlace(folder: NetworkFolder, mspId: string, sequence: number): Place {
  return tlsPlace(folder.chaincodeTls(mspId, sequence));
}

function tlsPlace(folder: string): Place {
  return { certificate: join(folder, 'server.crt'), privateKey: join(folder, 'server.key') };
}

/** Enrols each unit in each of its roles: the identities that contracts see. */
export async function issueToUnits(
  folder: DataFolder,
  plan: ConsortiumPlan,
  { authorities, withinDays }: { authorities: Authorities; withinDays: number },
): Promise<void> {
  for (const { mspId, units } of plan.organisations) {
    const authority = authorityOf(authorities, mspId);
    for (const { uscc: unit, level, roles } of units) {
      for (const role of roles) {
        const place = folder.identity(mspId, unit, role);
        const attributes = { unit, role, level };
        const wanted: Wanted = { id: `${unit}.${role}`, type: 'client', attributes };
        await issueToUnit(place, wanted, { authority, withinDays });
      }
    }
  }
}

async function issueToUnit(
  place: string,
  wanted: Wanted,
  { authority, withinDays }: { authority: Authority; withinDays: number },
): Promise<void> {
  const { mspId } = authority;
  const certificate = join(place, 'certificate.pem');
  if (await isInDevice(place)) {
    if (!endsWithin(await readFile(certificate, 'utf8'), withinDays)) return;
    await saveCertificate(place, {
      mspId,
      ...(await authority.issue(wanted, await loadIdentity(place))),
    });
    return;
  }
  const files = { certificate, privateKey: join(place, 'key.pem') };
  await issueUnlessGood(files, withinDays, async (key) => {
    await saveIdentity(place, { mspId, ...(await authority.issue(wanted, key)) });
  });
}

/**
 * @param issue is given the key that there is, if there is one
 * @returns whether there was one that ends soon
 */
async function issueUnlessGood(
  { certificate, privateKey }: Place,
  withinDays: number,
  issue: (privateKey: string | undefined) => Promise<void>,
): Promise<boolean> {
  const [found, key] = await Promise.all([readIfThere(certificate), readIfThere(privateKey)]);
  if (found === undefined || key === undefined) {
    await issue(undefined);
    return false;
  }
  if (!endsWithin(found, withinDays)) return false;
  await issue(key);
  return true;
}

function authorityOf(authorities: Authorities, mspId: string): Authority {
  const authority = authorities.get(mspId);
  if (authority === undefined) throw new Error(`no certificate authority of ${mspId}`);
  return authority;
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
