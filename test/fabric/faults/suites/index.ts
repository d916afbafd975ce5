// SPDX-License-Identifier: Apache-2.0
import type { TortureOptions } from '../../../torture/engine/options.js';
import type { Suite } from '../../../torture/engine/suite.js';
import type { SharedGateway } from '../gateway-folder.js';
import { accessSuite } from './access.js';
import { duplicatesSuite } from './duplicates.js';
import { faultsSuite } from './faults.js';
import { gatewayKillsSuite } from './gateway-kills.js';
import { impressionsSuite } from './impressions.js';
import { lostRepliesSuite } from './lost-replies.js';
import { mixedSuite, type Pace } from './mixed.js';

/** What only these suites can be told, and what it is otherwise. */
export const DEFAULTS = { cycles: 20, kills: 200, minutes: 30 } as const;

type Make = (shared: SharedGateway, numbers: Record<keyof typeof DEFAULTS, number>) => Suite;

const MAKERS: Readonly<Record<string, Make>> = {
  faults: ({ world }, { cycles }) => faultsSuite(world, cycles),
  duplicates: ({ world }, { cycles }) => duplicatesSuite(world, cycles),
  'lost-replies': ({ world }, { cycles }) => lostRepliesSuite(world, cycles),
  'gateway-kills': (shared, { cycles }) => gatewayKillsSuite(shared, cycles),
  impressions: (shared, { kills }) => impressionsSuite(shared, kills),
  access: (shared) => accessSuite(shared),
  mixed: (shared, { minutes }) => mixedSuite(shared, everyMinute(minutes)),
};

function everyMinute(minutes: number): Pace {
  return { atLeast: { minutes, faults: 1 }, between: { ms: 60_000, answers: 20 } };
}

export const SUITE_NAMES = Object.keys(MAKERS);

/** All suites by name, on one network, made when they are run. */
export function suitesOn(
  shared: SharedGateway,
): Readonly<Record<string, (options: TortureOptions) => Suite>> {
  return Object.fromEntries(
    Object.entries(MAKERS).map(([name, make]) => [
      name,
      ({ numbers }: TortureOptions) => make(shared, { ...DEFAULTS, ...numbers }),
    ]),
  );
}
