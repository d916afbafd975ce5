// SPDX-License-Identifier: Apache-2.0
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestGateway } from '../../support/gateway.js';
import { openMarketOn } from '../../support/market-gateway.js';
import { PLAY_WISH, TRADERS } from '../../support/market-play.js';
import type { Template } from '../world/template.js';

let made: Promise<Template> | undefined;

/** A data folder in which a play begins, with keys of the traders by member; made once for a process. */
export function theMarketTemplate(): Promise<Template> {
  made ??= makeTemplate();
  return made;
}

async function makeTemplate(): Promise<Template> {
  const directory = await mkdtemp(join(tmpdir(), 'yulian-market-'));
  process.once('exit', () => {
    rmSync(directory, { recursive: true, force: true });
  });
  const gateway = new TestGateway(directory, {}, new Map());
  await gateway.start();
  const { services } = gateway.gateway;
  await openMarketOn(services, PLAY_WISH);
  const keys: Record<string, string> = {};
  for (const member of TRADERS) keys[member] = await gateway.makeKey(member, { roles: ['trader'] });
  const { height } = await services.ledger.info();
  await gateway.stop();
  return { directory, keys, height };
}
