// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import { leads, metricsOf, valueOf } from '../fabric/metrics.js';
import { addressOf, type OrdererNode } from './topology.js';

const POLL_MS = 200;

/**
 * Waits until the orderers of a channel have a leader and all have come as far as it was.
 *
 * @returns those that have not, after the time is over: all when there is no leader
 */
export async function laggingOrderers(
  orderers: readonly OrdererNode[],
  channel: string,
  patienceMs: number,
): Promise<readonly OrdererNode[]> {
  const deadline = performance.now() + patienceMs;
  let goal: number | undefined;
  for (;;) {
    const states = await Promise.all(orderers.map((one) => stateOf(one, channel)));
    goal ??= states.find(({ leads }) => leads)?.block;
    const lagging = orderers.filter((_, index) => !hasReached(states[index]?.block, goal));
    if (lagging.length === 0 || performance.now() > deadline) return lagging;
    await delay(POLL_MS);
  }
}

function hasReached(block: number | undefined, goal: number | undefined): boolean {
  return block !== undefined && goal !== undefined && block >= goal;
}

async function stateOf(
  { operations }: OrdererNode,
  channel: string,
): Promise<{ readonly leads: boolean; readonly block: number | undefined }> {
  const metrics = await metricsOf(addressOf(operations));
  const block = valueOf(metrics, `consensus_etcdraft_committed_block_number{channel="${channel}"}`);
  return {
    leads: leads(metrics, channel) === true,
    block: block === undefined ? undefined : Number(block),
  };
}
