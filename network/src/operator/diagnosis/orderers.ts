// SPDX-License-Identifier: Apache-2.0
import { leads, metricsOf } from '../../fabric/metrics.js';
import type { OrdererAddress } from '../../fabric/options.js';
import type { Asking } from '../../fabric/probe/endorser.js';
import { shakeHands } from '../../fabric/probe/handshake.js';
import { heightAtOrderer } from '../../fabric/probe/orderer.js';
import { ProbeError, type ProbeErrorCode } from '../../fabric/probe/probe-error.js';
import type { NamedCertificate } from './certificates.js';
import { found, type Diagnosis, type DiagnosisCode } from './finding.js';
import type { NetworkFindings } from './network.js';

const MOST_LAG_BLOCKS = 5;

const TROUBLE: Readonly<Record<ProbeErrorCode, DiagnosisCode>> = {
  CLOSED: 'ORDERER_CLOSED',
  TLS_WRONG: 'ORDERER_TLS_WRONG',
  SILENT: 'ORDERER_SILENT',
  REFUSES: 'ORDERER_REFUSES',
};

/**
 * Looks at every orderer, whether enough of them answer, and whether one leads.
 *
 * @param height of the peer that has most blocks
 */
export async function findOrderers(
  orderers: readonly OrdererAddress[],
  height: number,
  asking: Asking,
): Promise<NetworkFindings> {
  if (orderers.length === 0) return { findings: [found('ORDERERS_UNKNOWN')], certificates: [] };
  const certificates: NamedCertificate[] = [];
  const look = async (orderer: OrdererAddress): Promise<Diagnosis> => {
    const values = { orderer: orderer.tlsName, address: orderer.address };
    try {
      const certificate = await shakeHands(orderer, asking.patienceMs);
      certificates.push({ of: `TLS of ${orderer.tlsName}`, certificate });
      const has = await heightAtOrderer(orderer, asking);
      const lag = Math.max(0, height - has);
      const code = lag > MOST_LAG_BLOCKS ? 'ORDERER_BEHIND' : 'ORDERER_OK';
      return found(code, { ...values, height: has, lag });
    } catch (error) {
      if (!(error instanceof ProbeError)) throw error;
      return found(TROUBLE[error.code], { ...values, reason: error.message });
    }
  };
  const seen = await Promise.all(orderers.map(look));
  const up = seen.filter(({ code }) => code === 'ORDERER_OK' || code === 'ORDERER_BEHIND').length;
  const findings = [
    ...seen,
    ...majority(up, orderers.length),
    await leader(orderers, asking.channel),
  ];
  return { findings, certificates };
}

/** Raft orders while more than half of the members are there. */
function majority(up: number, all: number): readonly Diagnosis[] {
  const needed = Math.floor(all / 2) + 1;
  if (up < needed) return [found('ORDERING_NO_MAJORITY', { up, all, needed })];
  return up === needed && up < all ? [found('ORDERING_NO_SPARE', { up, all })] : [];
}

/** Only orderers themselves know, and tell it at their operations endpoints. */
async function leader(orderers: readonly OrdererAddress[], channel: string): Promise<Diagnosis> {
  const told = await Promise.all(
    orderers.map(async ({ tlsName, operations }) => ({
      orderer: tlsName,
      isLeader: operations && leads(await metricsOf(operations), channel),
    })),
  );
  const known = told.find(({ isLeader }) => isLeader === true);
  if (known !== undefined) return found('LEADER_OK', { orderer: known.orderer });
  const isTold = told.some(({ isLeader }) => isLeader === false);
  return found(isTold ? 'LEADER_NONE' : 'LEADER_UNKNOWN');
}
