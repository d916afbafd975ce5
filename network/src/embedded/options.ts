// SPDX-License-Identifier: Apache-2.0
import type { Identity } from '../ledger.js';
import type { VerifySignature } from './checks.js';
import type { ChannelConfig } from './config.js';
import type { BlockCut, QueueLimits } from './order.js';
import type { ContractClass } from '@yulian/chaincode/dispatcher';
import type { StepHook } from './steps.js';

/** One organisation of the channel. */
export interface EmbeddedOrganization {
  readonly mspId: string;
  /** PEM root certificates. */
  readonly roots: readonly string[];
  /** Its endorser, certificate unit `peer`; without one it cannot endorse here. */
  readonly endorser?: Identity;
}

/** How to open an embedded ledger. */
export interface EmbeddedLedgerOptions {
  /** Folder of its own; made when missing. */
  readonly directory: string;
  readonly contracts: readonly ContractClass[];
  readonly channel: string;
  readonly chaincode: { readonly name: string; readonly version: string };
  readonly organizations: readonly EmbeddedOrganization[];
  /** How many organisations must endorse. */
  readonly endorsements: number;
  /** Signs blocks, certificate unit `orderer`, of an MSP that is not an organisation's. */
  readonly orderer: { readonly identity: Identity; readonly roots: readonly string[] };
  /** Milliseconds since 1970; the endorsers' clock. */
  readonly clock?: () => number;
  /** How far a proposal's time may be from that clock; 5 minutes unless said. */
  readonly timeWindowMs?: number;
  readonly blockCut?: Partial<BlockCut>;
  readonly queueLimits?: Partial<QueueLimits>;
  /** Fault injection. */
  readonly onStep?: StepHook;
  /** For bench/ only: the product always verifies. */
  readonly verifySignature?: VerifySignature;
}

export const DEFAULT_TIME_WINDOW_MS = 5 * 60_000;

export const DEFAULT_BLOCK_CUT: BlockCut = {
  maxTransactions: 500,
  maxBytes: 2 * 1024 * 1024,
  maxWaitMs: 20,
};

export const DEFAULT_QUEUE_LIMITS: QueueLimits = {
  maxBytes: 64 * 1024 * 1024,
  maxWaiting: 10_000,
};

/** Largest envelope that is taken, as in Fabric (AbsoluteMaxBytes). */
export const MAX_ENVELOPE_BYTES = 10 * 1024 * 1024;

/** What the options say about the channel. */
export function channelConfigOf(options: EmbeddedLedgerOptions): ChannelConfig {
  const { channel, chaincode, organizations, endorsements, orderer } = options;
  return {
    channel,
    chaincode,
    organizations: organizations.map(({ mspId, roots }) => ({ mspId, roots })),
    endorsements,
    orderer: { mspId: orderer.identity.mspId, roots: orderer.roots },
  };
}
