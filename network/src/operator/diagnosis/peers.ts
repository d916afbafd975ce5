// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';
import type { PeerAddress } from '../../fabric/options.js';
import { clockOffsetAt, refusalAt, sequenceAt } from '../../fabric/probe/chaincode.js';
import type { Asking } from '../../fabric/probe/endorser.js';
import { shakeHands } from '../../fabric/probe/handshake.js';
import { heightAt, newestTimeAt } from '../../fabric/probe/peer-chain.js';
import { ProbeError, type ProbeErrorCode } from '../../fabric/probe/probe-error.js';
import type { NamedCertificate } from './certificates.js';
import { found, type Diagnosis, type DiagnosisCode } from './finding.js';
import type { NetworkFindings } from './network.js';

const MOST_LAG_BLOCKS = 5;
/** Under load one is always a little behind: what counts is whether it catches up. */
const CATCH_UP_MS = 1000;
const MS_PER_SECOND = 1000;
const MOST_SKEW_SECONDS = 30;
/** Beyond it, chaincode servers refuse proposals. */
const WINDOW_SECONDS = 15 * 60;

const TROUBLE: Readonly<Record<ProbeErrorCode, DiagnosisCode>> = {
  CLOSED: 'PEER_CLOSED',
  TLS_WRONG: 'PEER_TLS_WRONG',
  SILENT: 'PEER_SILENT',
  REFUSES: 'PEER_REFUSES',
};

/** What is known of a peer, or why nothing is. */
interface Seen {
  readonly peer: PeerAddress;
  readonly height: number;
  readonly trouble: ProbeError | undefined;
}

/** What was found of the peers. */
export interface PeerFindings extends NetworkFindings {
  /** Blocks at the peer that has most; 0 when none answers. */
  readonly height: number;
}

/** Asks every peer for itself: its TLS, its height, its chaincode, its clock. */
export async function findPeers(
  peers: readonly PeerAddress[],
  chaincode: string,
  asking: Asking,
): Promise<PeerFindings> {
  const certificates: NamedCertificate[] = [];
  const look = async (peer: PeerAddress): Promise<Seen> => {
    try {
      const certificate = await shakeHands(peer, asking.patienceMs);
      certificates.push({ of: `TLS of ${peer.tlsName}`, certificate });
      return { peer, height: await heightAt(peer, asking), trouble: undefined };
    } catch (error) {
      if (!(error instanceof ProbeError)) throw error;
      return { peer, height: 0, trouble: error };
    }
  };
  const seen = await Promise.all(peers.map(look));
  const height = Math.max(0, ...seen.map((one) => one.height));
  const parts = await Promise.all([
    ...seen.map((one) => peerFinding(one, height, asking)),
    chaincodeFindings(seen, chaincode, asking),
    ...seen.map((one) => clockFindings(one, chaincode, asking)),
    newestBlock(seen, height, asking),
  ]);
  return { findings: parts.flat(), certificates, height };
}

async function peerFinding(
  { peer, height, trouble }: Seen,
  highest: number,
  asking: Asking,
): Promise<Diagnosis> {
  const values = { peer: peer.tlsName, organisation: peer.mspId, address: peer.address };
  if (trouble !== undefined) {
    return found(TROUBLE[trouble.code], { ...values, reason: trouble.message });
  }
  let now = height;
  if (highest - height > MOST_LAG_BLOCKS) {
    await sleep(CATCH_UP_MS);
    now = await heightAt(peer, asking).catch(() => height);
  }
  const lag = Math.max(0, highest - now);
  const code = lag > MOST_LAG_BLOCKS ? 'PEER_BEHIND' : 'PEER_OK';
  return found(code, { ...values, height: now, lag });
}

async function chaincodeFindings(
  seen: readonly Seen[],
  chaincode: string,
  asking: Asking,
): Promise<readonly Diagnosis[]> {
  const findings = await Promise.all(seen.map((one) => chaincodeFinding(one, chaincode, asking)));
  const sequences = findings.map(({ values }) => Number(values['sequence'] ?? 0));
  const newest = Math.max(...sequences);
  return findings.map((finding, index) =>
    finding.code === 'CHAINCODE_OK' && (sequences[index] ?? 0) < newest
      ? found('CHAINCODE_OLD', { ...finding.values, newest })
      : finding,
  );
}

async function chaincodeFinding(
  { peer, trouble }: Seen,
  chaincode: string,
  asking: Asking,
): Promise<Diagnosis> {
  const organisation = peer.mspId;
  if (trouble !== undefined) return found('CHAINCODE_NOT_ASKED', { organisation });
  try {
    const sequence = await sequenceAt(peer, chaincode, asking);
    const reason = await refusalAt(peer, chaincode, asking);
    return reason === undefined
      ? found('CHAINCODE_OK', { organisation, sequence })
      : found('CHAINCODE_REFUSES', { organisation, sequence, reason });
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error;
    return found('CHAINCODE_DOWN', { organisation, reason: error.message });
  }
}

/** Nothing where the chaincode does not answer at all: that is said already. */
async function clockFindings(
  { peer, trouble }: Seen,
  chaincode: string,
  asking: Asking,
): Promise<readonly Diagnosis[]> {
  if (trouble !== undefined) return [];
  const organisation = peer.mspId;
  try {
    const offsetMs = await clockOffsetAt(peer, chaincode, asking);
    if (offsetMs === undefined) return [found('PEER_CLOCK_UNKNOWN', { organisation })];
    const seconds = Math.round(Math.abs(offsetMs) / MS_PER_SECOND);
    return [found(clockCode(seconds), { organisation, seconds })];
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error;
    return [];
  }
}

function clockCode(seconds: number): DiagnosisCode {
  if (seconds > WINDOW_SECONDS) return 'PEER_CLOCK_FAR_OFF';
  return seconds > MOST_SKEW_SECONDS ? 'PEER_CLOCK_OFF' : 'PEER_CLOCK_OK';
}

/** A block from the future shows that a clock is wrong, here or at whoever wrote last. */
async function newestBlock(
  seen: readonly Seen[],
  height: number,
  asking: Asking,
): Promise<Diagnosis> {
  const best = seen.find((one) => one.height === height);
  if (best === undefined || height === 0) return found('NEWEST_BLOCK_UNKNOWN');
  const timeMs = await newestTimeAt(best.peer, height, asking).catch(() => undefined);
  if (timeMs === undefined) return found('NEWEST_BLOCK_UNKNOWN');
  const seconds = Math.round((Date.now() - timeMs) / MS_PER_SECOND);
  return seconds < -MOST_SKEW_SECONDS
    ? found('NEWEST_BLOCK_AHEAD', { seconds: -seconds })
    : found('NEWEST_BLOCK_OK', { minutes: Math.max(0, Math.round(seconds / 60)) });
}
