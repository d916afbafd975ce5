// SPDX-License-Identifier: Apache-2.0
import { statusOf, type LocalNetwork } from '@yulian/network/local-network';
import { TEST_CHAINCODE } from '../../support/fabric/network.js';

const quiet = (): void => undefined;

/** Something that goes wrong with a network, and what makes it whole again. */
export interface Fault {
  readonly name: string;
  /** @returns names of the processes that were killed */
  readonly strike: (network: LocalNetwork) => Promise<readonly string[]>;
}

/** Everything that can be killed, and more than one of it. */
export const FAULTS: readonly Fault[] = [
  { name: 'the leader of the orderers is killed', strike: killLeader },
  { name: 'the quorum of the orderers is lost', strike: killQuorum },
  { name: 'the own organisation’s peer is killed', strike: (one) => kill(one, ['peer0.bureau']) },
  {
    name: 'two other peers are killed',
    strike: (one) => kill(one, ['peer0.market', 'peer0.water']),
  },
  {
    name: 'the own organisation’s chaincode server is killed',
    strike: (one) => kill(one, ['chaincode-a.bureau']),
  },
  {
    name: 'three chaincode servers are killed',
    strike: (one) => kill(one, ['chaincode-a.bureau', 'chaincode-a.market', 'chaincode-a.housing']),
  },
];

/** Starts again what does not run. */
export async function recover(network: LocalNetwork): Promise<void> {
  await network.up(quiet, TEST_CHAINCODE);
}

async function killLeader(network: LocalNetwork): Promise<readonly string[]> {
  return kill(network, [await leaderOf(network)]);
}

async function killQuorum(network: LocalNetwork): Promise<readonly string[]> {
  const leader = await leaderOf(network);
  const [other = ''] = network.topology.orderers
    .map(({ name }) => name)
    .filter((name) => name !== leader);
  return kill(network, [leader, other]);
}

async function leaderOf(network: LocalNetwork): Promise<string> {
  for (;;) {
    const found = (await statusOf(network)).find(({ says }) => says.endsWith('leads'));
    if (found !== undefined) return found.name;
  }
}

async function kill(
  { processes }: LocalNetwork,
  names: readonly string[],
): Promise<readonly string[]> {
  for (const name of names) await processes.stop(name, 'SIGKILL');
  return names;
}
