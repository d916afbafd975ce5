// SPDX-License-Identifier: Apache-2.0

/** Where a process is reached. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
  /** What it binds to, where that is not the host. */
  readonly listen?: string;
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

const THIS_MACHINE = (): string => '127.0.0.1';
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
  /** What every process binds to, where that is not its host. */
  readonly listen?: string | undefined;
  /**
   * How many organisations were there from the beginning; all unless said. Who joins later gets the
   * next ports, and nobody's change.
   */
  readonly founders?: number | undefined;
}

/**
 * Lays a network out: names and ports follow from the organisations and the bases.
 *
 * @param mspIds in the order in which they joined
 */
export function layOut(mspIds: readonly string[], placing: Placing): Topology {
  const { founders = mspIds.length } = placing;
  const ports = portsOf(placing);
  const [first, later] = [mspIds.slice(0, founders), mspIds.slice(founders)];
  const orderers = Array.from({ length: ORDERERS }, (_, index) => {
    const name = `orderer${String(index)}`;
    const at = ports.take(name);
    return { name, general: at(0), reached: ports.reach(at(0)), admin: at(1), operations: at(2) };
  });
  const peers = first.map((mspId) => peerOf(mspId, ports));
  const authorities = [...first, ORDERER_MSP].map((mspId) => authorityOf(mspId, ports));
  for (const mspId of later) {
    peers.push(peerOf(mspId, ports));
    authorities.push(authorityOf(mspId, ports));
  }
  return { peers, orderers, authorities };
}

/** Gives out ports, one node after the other. */
interface Ports {
  /** Of a node, by their offset; a process of its own name may have one of them. */
  take(node: string): (offset: number, process?: string) => Endpoint;
  /** Where others reach what listens there. */
  reach(listening: Endpoint): Endpoint;
}

function portsOf({ portBase, reachedPortBase, hostOf = THIS_MACHINE, listen }: Placing): Ports {
  let next = portBase;
  let nextReached = reachedPortBase;
  return {
    take(node) {
      const first = next;
      next += PORTS_PER_NODE;
      return (offset, process = node) => ({
        host: hostOf(process),
        port: first + offset,
        ...(listen === undefined ? {} : { listen }),
      });
    },
    reach: (listening) =>
      nextReached === undefined ? listening : { host: listening.host, port: nextReached++ },
  };
}

function peerOf(mspId: string, ports: Ports): PeerNode {
  const name = `peer0.${shortName(mspId)}`;
  const at = ports.take(name);
  return {
    mspId,
    name,
    gateway: at(0),
    reached: ports.reach(at(0)),
    operations: at(1),
    chaincode: [at(2, serverName({ name }, 1)), at(4, serverName({ name }, 2))] as const,
    callback: at(3),
  };
}

function authorityOf(mspId: string, ports: Ports): AuthorityNode {
  const name = `ca.${shortName(mspId)}`;
  const at = ports.take(name);
  return { mspId, name, api: at(0), operations: at(1) };
}

/** `MarketMSP` → `market`: as hosts are named. */
export function shortName(mspId: string): string {
  return mspId.replace(/MSP$/, '').toLowerCase();
}

/** Name of the process that serves the chaincode of a peer, by turns. */
export function serverName({ name }: Pick<PeerNode, 'name'>, sequence: number): string {
  return name.replace(/^peer0/, sequence % 2 === 1 ? 'chaincode-a' : 'chaincode-b');
}

/** Where that process is reached. */
export function serverEndpoint({ chaincode }: PeerNode, sequence: number): Endpoint {
  return chaincode[sequence % 2 === 1 ? 0 : 1];
}

/** What the process of an endpoint binds to. */
export function bindingOf({ host, port, listen = host }: Endpoint): Endpoint {
  return { host: listen, port };
}

/** `host:port` */
export function addressOf({ host, port }: Endpoint): string {
  return `${host}:${String(port)}`;
}
