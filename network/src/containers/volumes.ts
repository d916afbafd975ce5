// SPDX-License-Identifier: Apache-2.0
import { dirname } from 'node:path';
import { ORDERER_MSP, serverName, shortName, type PeerNode } from '../local-network/topology.js';
import { FIRST_SEQUENCE, type ContainerNetwork } from './layout.js';

/** A volume, and where it is mounted in every container that has it. */
export interface Volume {
  readonly name: string;
  readonly target: string;
}

/** The volumes of a network in containers, by what is in them. */
export class Volumes {
  readonly #network: ContainerNetwork;

  constructor(network: ContainerNetwork) {
    this.#network = network;
  }

  /** What set-up alone sees: settings, administrators, first blocks. */
  get setUp(): Volume {
    return { name: 'set-up', target: this.#network.folder.path };
  }

  /** Keys and certificates of a peer or an orderer. */
  identity(mspId: string, name: string): Volume {
    return { name: `${name}.identity`, target: dirname(this.#network.folder.tls(mspId, name)) };
  }

  /** What a chaincode server has, and its peer knows it by. */
  chaincode(peer: PeerNode, sequence: number): Volume {
    const target = dirname(this.#network.folder.chaincodeTls(peer.mspId, sequence));
    return { name: `${serverName(peer, sequence)}.identity`, target };
  }

  /** What a process keeps. */
  state(name: string): Volume {
    return { name: `${name}.state`, target: this.#network.folder.state(name) };
  }

  /** What an organisation's gateway keeps. */
  data(mspId: string): Volume {
    return { name: `gateway.${shortName(mspId)}.data`, target: this.#network.dataOf(mspId) };
  }

  get metricsKeys(): Volume {
    return { name: 'metrics-keys', target: this.#network.metricsKeys };
  }

  get grafanaPassword(): Volume {
    return { name: 'grafana-password', target: dirname(this.#network.grafanaPassword) };
  }

  readonly prometheus: Volume = { name: 'prometheus.state', target: '/prometheus' };
  readonly grafana: Volume = { name: 'grafana.state', target: '/var/lib/grafana' };

  /** Identities of all nodes. */
  identities(): Volume[] {
    const { peers, orderers } = this.#network.topology;
    return [
      ...orderers.map(({ name }) => this.identity(ORDERER_MSP, name)),
      ...peers.flatMap((peer) => [
        this.identity(peer.mspId, peer.name),
        this.chaincode(peer, FIRST_SEQUENCE),
      ]),
    ];
  }

  authorityStates(): Volume[] {
    return this.#network.topology.authorities.map(({ name }) => this.state(name));
  }

  allData(): Volume[] {
    return this.#network.topology.peers.map(({ mspId }) => this.data(mspId));
  }

  all(): Volume[] {
    const { peers, orderers } = this.#network.topology;
    return [
      this.setUp,
      ...this.identities(),
      ...[...orderers, ...peers].map(({ name }) => this.state(name)),
      ...this.authorityStates(),
      ...this.allData(),
      this.metricsKeys,
      this.grafanaPassword,
      this.prometheus,
      this.grafana,
    ];
  }
}

/** As a service mounts a volume. */
export function mount({ name, target }: Volume): string {
  return `${name}:${target}`;
}

/** As a service mounts a volume in which it changes nothing. */
export function mountReadOnly(volume: Volume): string {
  return `${mount(volume)}:ro`;
}
