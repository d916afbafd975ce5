// SPDX-License-Identifier: Apache-2.0
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestGateway } from '../../support/gateway.js';
import type { MemberName, RoleName } from '../../support/members.js';
import type { Template } from './template.js';

/** How a folder is made in which a torture begins. */
interface Preparation {
  /** What is done in it through its own gateway, which runs. */
  readonly prepare: (gateway: TestGateway) => Promise<void>;
  /** Who acts in it later; the template's keys are theirs, by member. */
  readonly actors: readonly MemberName[];
  readonly role: RoleName;
}

/** A new data folder, prepared and closed; it is removed when the process ends. */
export async function preparedTemplate({ prepare, actors, role }: Preparation): Promise<Template> {
  const directory = await mkdtemp(join(tmpdir(), 'yulian-prepared-'));
  process.once('exit', () => {
    rmSync(directory, { recursive: true, force: true });
  });
  const gateway = new TestGateway(directory, {}, new Map());
  await gateway.start();
  await prepare(gateway);
  const keys: Record<string, string> = {};
  for (const member of actors) keys[member] = await gateway.makeKey(member, { roles: [role] });
  const { height } = await gateway.gateway.services.ledger.info();
  await gateway.stop();
  return { directory, keys, height };
}
