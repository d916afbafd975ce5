// SPDX-License-Identifier: Apache-2.0
import type { Identity, TrustRoots } from '../ledger.js';

/** Where one of Fabric's servers is reached, and by what it is known. */
export interface ServerAddress {
  /** `host:port` */
  readonly address: string;
  /** Name in its TLS certificate. */
  readonly tlsName: string;
  /** PEM of what its TLS certificate is checked against. */
  readonly tlsRoot: string;
}

/** A peer that can be asked. */
export interface PeerAddress extends ServerAddress {
  readonly mspId: string;
  /** How often it may be asked whether it is still there; as rarely as Fabric's default, unless said. */
  readonly keepaliveMs?: number;
}

/** An orderer that can be looked at. What is to be ordered goes through peers. */
export interface OrdererAddress extends ServerAddress {
  /** `host:port` at which it tells its metrics over plain HTTP, where it can be seen. */
  readonly operations?: string;
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

/** An MSP and what its certificates are checked against, PEM. */
export interface RootsOfMsp {
  readonly mspId: string;
  readonly roots: readonly string[];
}

/** What a Fabric network is reached with. */
export interface FabricLedgerOptions {
  readonly channel: string;
  readonly chaincode: string;
  /** The reader's own organisation's is asked, where it has one. */
  readonly peers: readonly PeerAddress[];
  /** Who asks for blocks and for what became of transactions. */
  readonly reader: Identity;
  /** Roots of the organisations, and how many must endorse: what verifiers pin. */
  readonly trust: Pick<TrustRoots, 'organizations' | 'endorsements'>;
  /** Who signs blocks. */
  readonly orderer: RootsOfMsp;
  /** Milliseconds since 1970: the time of proposals. */
  readonly clock?: () => number;
  readonly deadlines?: Partial<Deadlines>;
}
