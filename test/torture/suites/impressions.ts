// SPDX-License-Identifier: Apache-2.0
import { rmSync } from 'node:fs';
import { startGateway } from '../../support/gateway.js';
import { AgentPool } from '../agent/agent-pool.js';
import { Random } from '../engine/random.js';
import { scaled, type Suite } from '../engine/suite.js';
import { closedSealTemplate, type SealTemplate } from '../impressions/seal-template.js';
import { useAndKill } from '../impressions/use-and-kill.js';
import { copyOf } from '../world/template.js';

const KILLS = 200;
const KILLS_PER_FOLDER = 20;

let made: Promise<SealTemplate> | undefined;

async function makeTemplate(): Promise<SealTemplate> {
  const gateway = await startGateway();
  process.once('exit', () => {
    rmSync(gateway.directory, { recursive: true, force: true });
  });
  return closedSealTemplate(gateway);
}

/** Uses of one seal by many at once, across `kill -9` of its owner's gateway. */
export function impressionsSuite(): Suite {
  const pool = new AgentPool();
  return {
    name: 'impressions',
    title: 'uses of one seal by many, across kill -9',
    cases: (context) => {
      const all = scaled(KILLS, context);
      const folders = Math.ceil(all / KILLS_PER_FOLDER);
      const kills = Math.ceil(all / folders);
      return Array.from({ length: folders }, (_, i) => ({
        id: `folder-${String(i)}`,
        run: async () => {
          made ??= makeTemplate();
          const template = await made;
          const own = { ...template, directory: await copyOf(template, context.scratch) };
          const random = Random.of(context.seed, 'impressions', i);
          return useAndKill({ pool, template: own, kills }, random);
        },
      }));
    },
    close: () => pool.close(),
  };
}
