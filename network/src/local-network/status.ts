// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { leads, metricsOf, valueOf } from '../fabric/metrics.js';
import type { LocalNetwork } from './local-network.js';
import { addressOf } from './topology.js';

/** One process of a network, as it is now. */
export interface ProcessStatus {
  readonly name: string;
  /** Undefined when it does not run. */
  readonly pid: number | undefined;
  /** Resident memory in MiB. */
  readonly memory: number | undefined;
  /** What its own metrics say: a peer's height, or whether an orderer leads. */
  readonly says: string;
}

/** Looks at every process that was started, and at what peers and orderers say of themselves. */
export async function statusOf(network: LocalNetwork): Promise<ProcessStatus[]> {
  const { processes, topology, settings } = network;
  const [channel = ''] = settings.channels;
  const operations = new Map<string, string>(
    [...topology.peers, ...topology.orderers].map((node) => [
      node.name,
      addressOf(node.operations),
    ]),
  );
  const names = (await processes.names()).sort();
  return Promise.all(
    names.map(async (name) => {
      const found = await processes.find(name);
      const endpoint = operations.get(name);
      const says =
        found === undefined || endpoint === undefined
          ? ''
          : describe(await metricsOf(endpoint), channel);
      return { name, pid: found?.pid, memory: found && (await memoryOf(found.pid)), says };
    }),
  );
}

function describe(metrics: string, channel: string): string {
  const height = valueOf(metrics, `ledger_blockchain_height{channel="${channel}"}`);
  if (height === undefined) return 'does not say';
  return [`height ${height}`, ...(leads(metrics, channel) === true ? ['leads'] : [])].join(', ');
}

async function memoryOf(pid: number): Promise<number | undefined> {
  const text = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  const [, kib] = /^VmRSS:\s+(\d+) kB$/m.exec(text) ?? [];
  return kib === undefined ? undefined : Math.round(Number(kib) / 1024);
}
