// SPDX-License-Identifier: Apache-2.0
import { statusOf, type LocalNetwork } from '@yulian/network/local-network';
import { OUTSIDE, type Between } from '../../support/fabric/lines.js';
import type { LineQuality } from '../../support/fabric/conduit.js';
import { TEST_CHAINCODE } from '../../support/fabric/network.js';
import type { Random } from '../../torture/engine/random.js';
import type { FaultWorld } from './world.js';

/** What faults happen to. */
export type Struck = Pick<FaultWorld, 'network' | 'lines'>;

/** Something that goes wrong with a network. */
export interface Fault {
  readonly name: string;
  /** How long it is left as it is, in milliseconds. */
  readonly outageMs: number;
  /** What has to be made good: processes that ended, or lines. */
  readonly of: 'processes' | 'lines';
  readonly strike: (struck: Struck, random: Random) => Promise<void>;
}

const OUTAGE_MS = 3000;
/** Of lines that are slow: long enough that something comes through. */
const SLOW_OUTAGE_MS = 12_000;
const SLOW: Partial<LineQuality> = { delayMs: 5000 };

const OWN = 'peer0.bureau';
const isOrderer = (name: string): boolean => name.startsWith('orderer');
const isPeer = (name: string): boolean => name.startsWith('peer0');

/** Everything that can be killed, and every way that can be spoilt. */
export const FAULTS: readonly Fault[] = [
  kills('kill-leader', async (network) => [await leaderOf(network)]),
  kills('kill-quorum', quorumOf),
  kills('kill-own-peer', () => [OWN]),
  kills('kill-two-peers', () => ['peer0.market', 'peer0.water']),
  kills('kill-own-chaincode', () => ['chaincode-a.bureau']),
  kills('kill-three-chaincodes', () =>
    ['bureau', 'market', 'housing'].map((name) => `chaincode-a.${name}`),
  ),
  parts('part-gateway-from-own-peer', between(OUTSIDE, OWN)),
  parts('part-gateway-from-peers', (one) => one === OUTSIDE),
  parts('part-own-peer-from-orderers', (one, other) => one === OWN && isOrderer(other)),
  parts('part-peers-from-peers', (one, other) => isPeer(one) && isPeer(other)),
  {
    name: 'part-minority',
    outageMs: OUTAGE_MS,
    of: 'lines',
    strike: (struck, random) => partMinority(struck, random, ['peer0.market', 'peer0.water']),
  },
  {
    name: 'part-minority-with-own-peer',
    outageMs: OUTAGE_MS,
    of: 'lines',
    strike: (struck, random) => partMinority(struck, random, [OWN, 'peer0.water']),
  },
  spoils('no-answers-to-gateway', between(OUTSIDE, OWN), { state: 'no-answers' }),
  spoils('half-open-gateway-own-peer', between(OUTSIDE, OWN), { state: 'dead' }),
  spoils('half-open-own-peer-orderers', (one, other) => one === OWN && isOrderer(other), {
    state: 'dead',
  }),
  slows('slow-gateway-own-peer', between(OUTSIDE, OWN)),
  slows('slow-peers-orderers', (one, other) => isPeer(one) && isOrderer(other)),
];

/** Makes lines good again, and starts what does not run. */
export async function recover({ network, lines }: Struck, fault: Fault): Promise<void> {
  lines.heal();
  if (fault.of === 'processes') await network.up(() => undefined, TEST_CHAINCODE);
}

function kills(
  name: string,
  victims: (network: LocalNetwork) => Promise<readonly string[]> | readonly string[],
): Fault {
  return {
    name,
    outageMs: OUTAGE_MS,
    of: 'processes',
    strike: async ({ network }) => {
      for (const one of await victims(network)) await network.processes.stop(one, 'SIGKILL');
    },
  };
}

/** A part that nothing crosses: either both sides are told so, or neither is. */
function parts(name: string, across: Between): Fault {
  return {
    name,
    outageMs: OUTAGE_MS,
    of: 'lines',
    strike: ({ lines }, random) => {
      lines.spoil(across, { state: random.pick(['cut', 'silent']) });
      return Promise.resolve();
    },
  };
}

function spoils(
  name: string,
  across: Between,
  quality: Partial<LineQuality>,
  outageMs = OUTAGE_MS,
): Fault {
  return {
    name,
    outageMs,
    of: 'lines',
    strike: ({ lines }) => {
      lines.spoil(across, quality);
      return Promise.resolve();
    },
  };
}

function slows(name: string, across: Between): Fault {
  return spoils(name, across, SLOW, SLOW_OUTAGE_MS);
}

function between(a: string, b: string): Between {
  return (one, other) => one === a && other === b;
}

/** One orderer and two peers are cut off from all others; a gateway reaches both sides. */
async function partMinority(
  { network, lines }: Struck,
  random: Random,
  peers: readonly string[],
): Promise<void> {
  const orderers = network.topology.orderers.map(({ name }) => name);
  const isLeader = random.chance(1 / 2);
  const orderer = isLeader ? await leaderOf(network) : random.pick(orderers);
  const minority = new Set([orderer, ...peers]);
  const state = random.pick(['cut', 'silent'] as const);
  lines.spoil(
    (one, other) => {
      if (one === OUTSIDE || other === OUTSIDE) return false;
      return minority.has(one) !== minority.has(other);
    },
    { state },
  );
}

async function quorumOf(network: LocalNetwork): Promise<readonly string[]> {
  const leader = await leaderOf(network);
  const [other = ''] = network.topology.orderers
    .map(({ name }) => name)
    .filter((name) => name !== leader);
  return [leader, other];
}

async function leaderOf(network: LocalNetwork): Promise<string> {
  for (;;) {
    const found = (await statusOf(network)).find(({ says }) => says.endsWith('leads'));
    if (found !== undefined) return found.name;
  }
}
