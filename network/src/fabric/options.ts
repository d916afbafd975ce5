// SPDX-License-Identifier: Apache-2.0
import type { Identity, TrustRoots } from '../ledger.js';

/** A peer that can be asked. */
export interface PeerAddress {
  readonly mspId: string;
  /** `host:port` */
  readonly address: string;
  /** Name in its TLS certificate. */
  readonly tlsName: string;
  /** PEM of what its TLS certificate is checked against. */
  readonly tlsRoot: string;
}

/** How long each phase may take, in milliseconds. */
export interface Deadlines {
  readonly evaluate: number;
  readonly endorse: number;
  readonly submit: number;
  readonly status: number;
}

export const DEFAULT_DEADLINES: Deadlines = {
  evaluate: 10_000,
  endorse: 20_000,
  submit: 20_000,
  status: 60_000,
};

/** What a Fabric network is reached with. */
export interface FabricLedgerOptions {
  readonly channel: string;
  readonly chaincode: string;
  /** The first is asked. */
  readonly peers: readonly PeerAddress[];
  /** Who asks for blocks and for what became of transactions. */
  readonly reader: Identity;
  /** Roots of the organisations, and how many must endorse: what verifiers pin. */
  readonly trust: Pick<TrustRoots, 'organizations' | 'endorsements'>;
  /** Milliseconds since 1970: the time of proposals. */
  readonly clock?: () => number;
  readonly deadlines?: Partial<Deadlines>;
}
