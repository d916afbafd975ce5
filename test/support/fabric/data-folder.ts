// SPDX-License-Identifier: Apache-2.0
// A data folder with a network of its own, as `npm run fabric -- up` makes it: the product's own
// contracts behind Fabric's own servers.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { ConsortiumPlan } from '@yulian/network/operator';
import { ROOT } from '../root.js';
import { ownPorts } from './own-ports.js';

/**
 * Starts a network below a data folder.
 *
 * @param plan the demo's unless given
 */
export async function upDataFolder(
  data: string,
  owner: Parameters<typeof ownPorts>[0],
  plan?: ConsortiumPlan,
): Promise<void> {
  const args = ['--port-base', String(ownPorts(owner))];
  if (plan === undefined) return fabric('up', data, args);
  const file = `${data}.plan.json`;
  await writeFile(file, JSON.stringify(plan));
  return fabric('up', data, [...args, '--plan', file]);
}

/** Ends the network, and removes the data folder. */
export function resetDataFolder(data: string): Promise<void> {
  return fabric('reset', data, []);
}

/** `npm run fabric -- COMMAND` for a data folder. */
async function fabric(command: string, data: string, more: readonly string[]): Promise<void> {
  const script = join(ROOT, 'scripts/fabric.mjs');
  const child = spawn(process.execPath, [script, command, '--data', data, ...more], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = text(child.stderr);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`npm run fabric -- ${command} failed: ${await said}`);
}
