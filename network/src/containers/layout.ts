// SPDX-License-Identifier: Apache-2.0
import type { ConsortiumPlan } from '../operator/consortium-plan.js';
import { NetworkFolder } from '../local-network/network-folder.js';
import { layOut, shortName, type Placing, type Topology } from '../local-network/topology.js';

/** Where the things of a network in containers are: the same paths in every one of them. */
export interface ContainerLayout {
  /** Where {@link NetworkFolder} lies; each container sees only its own parts. */
  readonly network: string;
  /** Where each organisation's gateway keeps its data. */
  readonly data: string;
  /** What Grafana and Prometheus sign in with. */
  readonly secrets: string;
  /** What others call a process's host, and what it binds to. */
  readonly placing: Placing;
}

/** Of the chaincode's definition that containers are set up with. */
export const FIRST_SEQUENCE = 1;

/** Containers find each other by the names of their services. */
export const IN_CONTAINERS: ContainerLayout = {
  network: '/var/yulian/network',
  data: '/var/yulian/data',
  secrets: '/var/yulian/secrets',
  placing: { portBase: 7050, hostOf: (name) => name, listen: '0.0.0.0' },
};

/** A network in containers: who takes part, and where everything is. */
export class ContainerNetwork {
  readonly plan: ConsortiumPlan;
  readonly layout: ContainerLayout;
  readonly folder: NetworkFolder;
  readonly topology: Topology;

  constructor(plan: ConsortiumPlan, layout: ContainerLayout = IN_CONTAINERS) {
    this.plan = plan;
    this.layout = layout;
    this.folder = new NetworkFolder(layout.network);
    const mspIds = plan.organisations.map(({ mspId }) => mspId);
    this.topology = layOut(mspIds, layout.placing);
  }

  /** The data folder of an organisation's gateway. */
  dataOf(mspId: string): string {
    return `${this.layout.data}/${shortName(mspId)}`;
  }

  /** What Prometheus shows to an organisation's gateway. */
  metricsKeyOf(mspId: string): string {
    return `${this.metricsKeys}/${shortName(mspId)}`;
  }

  get metricsKeys(): string {
    return `${this.layout.secrets}/metrics`;
  }

  get grafanaPassword(): string {
    return `${this.layout.secrets}/grafana/password`;
  }

  /** By what a chaincode server is known to its peer, for a sequence: written by set-up. */
  packageIdFile(mspId: string, sequence: number): string {
    return `${this.folder.chaincodeTls(mspId, sequence)}/package-id`;
  }
}
