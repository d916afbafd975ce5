// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import type { NetworkFolder } from './network-folder.js';
import { addressOf, ORDERER_MSP, type Topology } from './topology.js';

/** Name of the profile in `configtx.yaml`. */
export const PROFILE = 'Yulian';

/** How blocks are cut. */
export interface Batching {
  /** A lone transaction waits so long for company. */
  readonly timeoutMs: number;
  readonly maxTransactions: number;
}

export const DEFAULT_BATCHING: Batching = { timeoutMs: 100, maxTransactions: 500 };

const MiB = 1024 * 1024;
const ABSOLUTE_MAX_BYTES = 64 * MiB;

const majority = (name: string): object => ({ Type: 'ImplicitMeta', Rule: `MAJORITY ${name}` });
const any = (name: string): object => ({ Type: 'ImplicitMeta', Rule: `ANY ${name}` });
const USUAL = { Readers: any('Readers'), Writers: any('Writers'), Admins: majority('Admins') };

/**
 * `configtx.yaml` (as JSON, which is YAML): a channel of all organisations, ordered by Raft. What
 * the members share is decided by a majority of them.
 */
export function channelSettings(
  topology: Topology,
  folder: NetworkFolder,
  batching: Batching,
): string {
  const settings = {
    Profiles: {
      [PROFILE]: {
        Capabilities: { V2_0: true },
        Policies: USUAL,
        Orderer: ordering(topology, folder, batching),
        Application: members(topology, folder),
      },
    },
  };
  return `${JSON.stringify(settings, undefined, 2)}\n`;
}

function ordering(
  { orderers }: Topology,
  folder: NetworkFolder,
  { timeoutMs, maxTransactions }: Batching,
): object {
  const organisation = {
    Name: ORDERER_MSP,
    ID: ORDERER_MSP,
    MSPDir: folder.msp(ORDERER_MSP),
    OrdererEndpoints: orderers.map(({ reached }) => addressOf(reached)),
    Policies: policiesOf(ORDERER_MSP, ['admin', 'orderer']),
  };
  const consenters = orderers.map(({ name, reached: { host, port } }) => {
    const certificate = join(folder.tls(ORDERER_MSP, name), 'server.crt');
    return { Host: host, Port: port, ClientTLSCert: certificate, ServerTLSCert: certificate };
  });
  return {
    OrdererType: 'etcdraft',
    BatchTimeout: `${String(timeoutMs)}ms`,
    BatchSize: {
      MaxMessageCount: maxTransactions,
      AbsoluteMaxBytes: ABSOLUTE_MAX_BYTES,
      PreferredMaxBytes: 2 * MiB,
    },
    Organizations: [organisation],
    Policies: { ...USUAL, BlockValidation: any('Writers') },
    Capabilities: { V2_0: true },
    EtcdRaft: { Consenters: consenters, Options: RAFT },
  };
}

/**
 * Snapshots from early on. An orderer that starts without one replays the log from the beginning,
 * where the members were set, and in this revision of Fabric that can stop it for good (ADR 0015).
 */
const SNAPSHOT_BYTES = 128 * 1024;

const RAFT = {
  TickInterval: '200ms',
  ElectionTick: 10,
  HeartbeatTick: 1,
  MaxInflightBlocks: 5,
  SnapshotIntervalSize: SNAPSHOT_BYTES,
};

function members({ peers }: Topology, folder: NetworkFolder): object {
  return {
    Organizations: peers.map(({ mspId, reached }) => ({
      Name: mspId,
      ID: mspId,
      MSPDir: folder.msp(mspId),
      AnchorPeers: [{ Host: reached.host, Port: reached.port }],
      Policies: policiesOf(mspId, ['admin', 'client']),
    })),
    Policies: {
      ...USUAL,
      LifecycleEndorsement: majority('Endorsement'),
      Endorsement: majority('Endorsement'),
    },
    Capabilities: { V2_5: true },
  };
}

/** @param writers roles of those who may have something ordered */
function policiesOf(mspId: string, writers: readonly string[]): object {
  const anyOf = (...roles: readonly string[]): object => ({
    Type: 'Signature',
    Rule: `OR(${roles.map((role) => `'${mspId}.${role}'`).join(', ')})`,
  });
  return {
    Readers: anyOf('admin', 'peer', 'client', 'orderer'),
    Writers: anyOf(...writers),
    Admins: anyOf('admin'),
    Endorsement: anyOf('peer'),
  };
}
