// SPDX-License-Identifier: Apache-2.0
import { TestGateway } from '../../support/gateway.js';
import { shim } from '../shim/shim.js';
import { armKill } from './kill-point.js';
import type { Tasks } from './protocol.js';

let gateway: TestGateway | undefined;

/** Opens a data folder and takes requests, until killed or asked to stop. */
export async function serve({
  directory,
  kill,
  record,
  fault: failing,
}: Tasks['serve']['ask']): Promise<Tasks['serve']['answer']> {
  shim.watch(directory);
  if (record !== undefined) shim.record(record);
  if (failing !== undefined) await fault(failing);
  gateway = new TestGateway(directory, { onStep: armKill(kill) }, new Map());
  await gateway.start();
  return { url: gateway.url };
}

/** Closes it in order. */
export async function stop(): Promise<null> {
  await gateway?.stop();
  gateway = undefined;
  return null;
}

/** Has the disk fail at one of its next calls. */
export function fault({ at, kind, errno }: Tasks['fault']['ask']): Promise<null> {
  shim.fault(at, kind, errno);
  return Promise.resolve(null);
}

/** How many calls there were since. */
export function calls(): Promise<number> {
  return Promise.resolve(shim.calls());
}
