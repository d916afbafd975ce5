// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import { handOver, issueToUnits } from '@yulian/network/local-network';
import { DataFolder } from '@yulian/network/operator';
import { PLAN, TestGateway } from '../../support/gateway.js';
import { defineLicenceTypes } from '../../support/licence-types.js';
import { TEST_CHAINCODE } from '../../support/fabric/network.js';
import { AgentPool } from '../../torture/agent/agent-pool.js';
import type { Random } from '../../torture/engine/random.js';
import { accessTerms, type AccessTerms } from '../../torture/accesses/access-template.js';
import { closedSealTemplate, type SealTemplate } from '../../torture/impressions/seal-template.js';
import { World } from '../../torture/world/world.js';
import { CHANNEL, SharedWorld, type FaultWorld } from './world.js';

/** A folder with a seal, and with data that may be asked for. */
export type FaultTemplate = SealTemplate & AccessTerms;

/** A network, the data folder of a gateway on it, and processes to serve that folder. */
export interface GatewayPlace {
  readonly world: FaultWorld;
  readonly pool: AgentPool;
  readonly template: FaultTemplate;
}

/** Opened by the first case that needs it. */
export class SharedGateway {
  /** Its network alone, for what needs no gateway. */
  readonly world: SharedWorld;
  readonly #pool = new AgentPool();
  #template: Promise<FaultTemplate> | undefined;

  constructor(portBase: number) {
    this.world = new SharedWorld(portBase);
  }

  async open(): Promise<GatewayPlace> {
    const world = await this.world.open();
    this.#template ??= makeFolder(world);
    return { world, pool: this.#pool, template: await this.#template };
  }

  async close(): Promise<void> {
    await this.#pool.close();
    await this.world.close();
  }
}

/** The folder as it is now, of which clients know nothing yet. */
export async function freshBook(place: GatewayPlace, random: Random): Promise<World> {
  const { height } = await place.world.ledger.info();
  return World.at({ ...place.template, height }, random);
}

/** Founds the consortium of the tests on the network, with all licence types, a seal and what is shared. */
async function makeFolder({ network, folder }: FaultWorld): Promise<FaultTemplate> {
  const directory = join(folder, 'data');
  const data = new DataFolder(directory);
  const plan = { ...PLAN, channel: CHANNEL };
  const authorities = await network.up(() => undefined, TEST_CHAINCODE);
  await issueToUnits(data, plan, { authorities, withinDays: 0 });
  await handOver(network, data, plan);
  const gateway = new TestGateway(directory, {}, new Map());
  await gateway.start();
  await defineLicenceTypes((member, role) => gateway.as(member, role));
  const terms = await accessTerms(gateway);
  return { ...(await closedSealTemplate(gateway)), ...terms };
}
