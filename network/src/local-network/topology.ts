// SPDX-License-Identifier: Apache-2.0

/** Where a process listens. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** A peer with its chaincode server: one for each organisation. */
export interface PeerNode {
  readonly mspId: string;
  readonly name: string;
  /** Where it listens. */
  readonly gateway: Endpoint;
  /** Where others reach it. */
  readonly reached: Endpoint;
  readonly operations: Endpoint;
  /** Of its chaincode servers: one, and beside it during an upgrade the next. */
  readonly chaincode: readonly [Endpoint, Endpoint];
  /** For chaincode that the peer itself starts: there is none, but it listens. */
  readonly callback: Endpoint;
}

/** One of the Raft orderers. */
export interface OrdererNode {
  readonly name: string;
  /** Where it listens. */
  readonly general: Endpoint;
  /** Where others reach it. */
  readonly reached: Endpoint;
  readonly admin: Endpoint;
  readonly operations: Endpoint;
}

/** A certificate authority: one for each MSP. */
export interface AuthorityNode {
  readonly mspId: string;
  readonly name: string;
  readonly api: Endpoint;
  readonly operations: Endpoint;
}

/** The processes of a network. */
export interface Topology {
  readonly peers: readonly PeerNode[];
  readonly orderers: readonly OrdererNode[];
  readonly authorities: readonly AuthorityNode[];
}

/** MSP of the orderers. It belongs to no member. */
export const ORDERER_MSP = 'OrdererMSP';

/** With three, ordering goes on when one is gone. */
const ORDERERS = 3;
const PORTS_PER_NODE = 5;

/** Where the processes of a network are. */
export interface Placing {
  /** First of the ports at which they listen. */
  readonly portBase: number;
  /**
   * First of the ports at which peers and orderers are reached, one for each, orderers first; for a
   * network with something in between that passes on. Absent: where they listen.
   */
  readonly reachedPortBase?: number | undefined;
  /** Where a process of this name is; this machine unless said. */
  readonly hostOf?: (name: string) => string;
}

/** Lays a network out: names and ports follow from the organisations and the bases. */
export function layOut(
  mspIds: readonly string[],
  { portBase, reachedPortBase, hostOf = () => '127.0.0.1' }: Placing,
): Topology {
  let next = portBase;
  let nextReached = reachedPortBase;
  const reach = (listening: Endpoint): Endpoint =>
    nextReached === undefined ? listening : { host: listening.host, port: nextReached++ };
  const take = (name: string): ((offset: number) => Endpoint) => {
    const first = next;
    next += PORTS_PER_NODE;
    return (offset) => ({ host: hostOf(name), port: first + offset });
  };
  const orderers = Array.from({ length: ORDERERS }, (_, index) => {
    const name = `orderer${String(index)}`;
    const at = take(name);
    return { name, general: at(0), reached: reach(at(0)), admin: at(1), operations: at(2) };
  });
  const peers = mspIds.map((mspId) => {
    const name = `peer0.${shortName(mspId)}`;
    const at = take(name);
    return {
      mspId,
      name,
      gateway: at(0),
      reached: reach(at(0)),
      operations: at(1),
      chaincode: [at(2), at(4)] as const,
      callback: at(3),
    };
  });
  const authorities = [...mspIds, ORDERER_MSP].map((mspId) => {
    const name = `ca.${shortName(mspId)}`;
    const at = take(name);
    return { mspId, name, api: at(0), operations: at(1) };
  });
  return { peers, orderers, authorities };
}

/** `MarketMSP` → `market`: as hosts are named. */
export function shortName(mspId: string): string {
  return mspId.replace(/MSP$/, '').toLowerCase();
}

/** `host:port` */
export function addressOf({ host, port }: Endpoint): string {
  return `${host}:${String(port)}`;
}
