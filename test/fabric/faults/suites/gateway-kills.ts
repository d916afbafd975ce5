// SPDX-License-Identifier: Apache-2.0
import { Random } from '../../../torture/engine/random.js';
import { scaled, type Suite } from '../../../torture/engine/suite.js';
import type { SharedGateway } from '../gateway-folder.js';
import { GATEWAY_FAULTS, strikeGateway } from '../gateway-kills.js';

/** The gateway as a process of its own: killed at random and at each step of a write, and unheard. */
export function gatewayKillsSuite(shared: SharedGateway, cycles: number): Suite {
  return {
    name: 'gateway-kills',
    title: 'kill -9 of the gateway, and replies over HTTP that are lost',
    cases: (context) =>
      Object.entries(GATEWAY_FAULTS).flatMap(([name, fault]) =>
        Array.from({ length: scaled(cycles, context) }, (_, i) => ({
          id: `${name}/${String(i)}`,
          run: async () => {
            const random = Random.of(context.seed, 'gateway-kills', name, i);
            return strikeGateway(await shared.open(), fault, random);
          },
        })),
      ),
  };
}
