// SPDX-License-Identifier: Apache-2.0
// `prepare | issue | join --plan FILE`: what containers of set-up run, one after the other.
import { ownMember } from '@yulian/proofs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { NetworkError } from '../local-network/network-error.js';
import { consortiumPlan } from '../operator/consortium-plan.js';
import { ContainerNetwork } from './layout.js';
import { issue, join, prepare } from './set-up.js';

/** Fabric's programs where its own images have them. */
const PROGRAMS = {
  bin: (name: string) => `/usr/local/bin/${name}`,
  configuration: '/etc/hyperledger/fabric',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { plan: { type: 'string' } },
});

const phases: Readonly<Record<string, (network: ContainerNetwork) => Promise<string>>> = {
  async prepare(network) {
    await prepare(network);
    return 'The authorities can start';
  },
  async issue(network) {
    await issue(network, PROGRAMS);
    return 'All have their certificates';
  },
  async join(network) {
    return `The consortium stands: block ${String(await join(network, PROGRAMS))}`;
  },
};

const phase = ownMember(phases, positionals[0] ?? '');
try {
  if (phase === undefined || values.plan === undefined) {
    throw new NetworkError('USAGE', `--plan FILE, and one of: ${Object.keys(phases).join(', ')}`);
  }
  const plan = consortiumPlan.parse(JSON.parse(await readFile(values.plan, 'utf8')));
  console.log(await phase(new ContainerNetwork(plan)));
} catch (error) {
  if (!(error instanceof NetworkError)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = error.code === 'USAGE' ? 3 : 1;
}
