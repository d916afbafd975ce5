// SPDX-License-Identifier: Apache-2.0
// `npm run fabric -- up | renew | revoke MSPID SERIAL | add-organisation FILE | upgrade | status |
// logs [NAME…] | down [NAME…] | reset`: Fabric's own servers on this machine.
import { ownMember } from '@yulian/proofs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  consortiumPlan,
  endorsementsOf,
  plannedOrganisation,
  type ConsortiumPlan,
} from '../operator/consortium-plan.js';
import { DataFolder } from '../operator/data-folder.js';
import { addUnit } from './add-unit.js';
import { handOver, refuseEmbedded } from './hand-over.js';
import { chaincodeEndsWithin, issueToUnits, RENEWAL_DAYS } from './issue-identities.js';
import { LocalNetwork } from './local-network.js';
import { NetworkError } from './network-error.js';
import { NetworkFolder } from './network-folder.js';
import { readPlan, readPlanned, writePlan } from './plan-file.js';
import { PRODUCT } from './chaincode-servers.js';
import { proveReady } from './ready.js';
import { DEFAULT_BATCHING } from './settings-channel.js';
import { revokeCertificate } from './revocation.js';
import { statusOf } from './status.js';
import { upgrade } from './upgrade.js';
import { welcome } from './welcome.js';

const { values, positionals } = understood();

function understood() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        plan: { type: 'string' },
        'port-base': { type: 'string', default: '17050' },
        lines: { type: 'string', default: '20' },
        role: { type: 'string', multiple: true },
        within: { type: 'string', default: String(RENEWAL_DAYS) },
      },
    });
  } catch (error) {
    console.error(`USAGE: ${(error as Error).message}`);
    process.exit(3);
  }
}

const say = (line: string): void => {
  console.log(line);
};

/** Of a unit that joins, where nothing else is asked for. */
const USUAL_ROLES = ['clerk', 'approver', 'operator'] as const;

const data = resolve(values.data ?? process.env['DATA_DIR'] ?? 'data');
const place = join(data, 'fabric');

/** @param withinDays certificates that end so soon are issued anew */
async function up(withinDays: number): Promise<LocalNetwork> {
  const plan = await planOf();
  const folder = new DataFolder(data);
  await refuseEmbedded(folder);
  const mspIds = plan.organisations.map(({ mspId }) => mspId);
  const network = await LocalNetwork.findOrMake(
    place,
    {
      mspIds,
      portBase: Number(values['port-base']),
      channels: [plan.channel],
      endorsements: endorsementsOf(plan),
      batching: DEFAULT_BATCHING,
    },
    say,
  );
  const authorities = await network.up(say, PRODUCT, withinDays);
  await issueToUnits(folder, plan, { authorities, withinDays });
  await network.define(plan.channel);
  await writePlan(network.folder, plan);
  const consortium = await handOver(network, folder, plan);
  const { transactionId, status } = await proveReady(folder, consortium, plan);
  say(`Ready: ${transactionId} is in block ${String(status.blockNumber)}`);
  return network;
}

/** Who takes part: as the network has it, with all that joined, or as is asked for a new one. */
async function planOf(): Promise<ConsortiumPlan> {
  const kept = await readPlan(new NetworkFolder(place));
  if (kept !== undefined) return kept;
  if (values.plan === undefined) throw new NetworkError('USAGE', '--plan is missing');
  return readPlanned(values.plan, consortiumPlan);
}

const commands: Readonly<Record<string, () => Promise<void>>> = {
  async up() {
    const began = performance.now();
    await up(RENEWAL_DAYS);
    say(`Up after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  },
  async renew() {
    const days = Number(values.within);
    const network = await up(days);
    const [sequence = 1] = await network.servers.served();
    if (!(await chaincodeEndsWithin(network.folder, network.topology, { sequence, days }))) return;
    say('The chaincode servers have new certificates with the next sequence.');
    await commands['upgrade']?.();
  },
  async revoke() {
    const [, mspId = '', serial = ''] = positionals;
    await revokeCertificate(await LocalNetwork.find(place, say), mspId, serial.toLowerCase());
    say(`Nobody takes a message any more that ${serial} of ${mspId} has signed.`);
  },
  async 'add-organisation'() {
    const [, file] = positionals;
    if (file === undefined) throw new NetworkError('USAGE', 'which? add-organisation FILE');
    const organisation = await readPlanned(file, plannedOrganisation);
    const before = await LocalNetwork.find(place, say);
    const folder = new DataFolder(data);
    const block = await welcome(before, folder, { organisation, plan: await planOf(), say });
    say(`${organisation.mspId} takes part: it endorsed what is in block ${String(block)}`);
  },
  async 'add-unit'() {
    const [, uscc] = positionals;
    if (uscc === undefined) throw new NetworkError('USAGE', 'which? add-unit USCC --role ROLE');
    const network = await LocalNetwork.find(place, say);
    const wish = { uscc, roles: values.role ?? USUAL_ROLES, plan: await planOf() };
    const { mspId, roles } = await addUnit(network, new DataFolder(data), wish);
    say(`${uscc} of ${mspId} has identities as ${roles.join(', ')}; then: yulian units enrol`);
  },
  async upgrade() {
    const network = await LocalNetwork.find(place, say);
    const [channel = ''] = network.settings.channels;
    const sequence = await upgrade(network, channel, say);
    say(`The contracts of this build are in force: sequence ${String(sequence)}`);
  },
  async down() {
    const [, ...names] = positionals;
    await (await LocalNetwork.find(place, say)).down(names);
  },
  async reset() {
    await (await LocalNetwork.find(place, say)).reset();
    // What is beside it was for this chain: identities of its authorities, a gateway's vaults.
    await rm(data, { recursive: true });
  },
  async status() {
    const all = await statusOf(await LocalNetwork.find(place, say));
    const width = Math.max(0, ...all.map(({ name }) => name.length));
    for (const { name, pid, memory, says } of all) {
      const state = pid === undefined ? 'does not run' : `pid ${String(pid)}`;
      const size = memory === undefined ? '' : `${String(memory)} MiB`;
      say([name.padEnd(width), state.padEnd(12), size.padStart(8), says].join('  ').trimEnd());
    }
    const running = all.filter(({ pid }) => pid !== undefined);
    const total = running.reduce((sum, { memory = 0 }) => sum + memory, 0);
    say(`${String(running.length)} of ${String(all.length)} run, ${String(total)} MiB`);
    if (running.length < all.length || all.length === 0) process.exitCode = 1;
  },
  async logs() {
    const { processes } = await LocalNetwork.find(place, say);
    const [, ...asked] = positionals;
    for (const name of asked.length > 0 ? asked : (await processes.names()).sort()) {
      say(`== ${name}`);
      for (const line of await processes.tail(name, Number(values.lines))) say(line);
    }
  },
};

const command = ownMember(commands, positionals[0] ?? '');
try {
  if (command === undefined) {
    throw new NetworkError('USAGE', `one of: ${Object.keys(commands).join(', ')}`);
  }
  await command();
} catch (error) {
  if (!(error instanceof NetworkError)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = error.code === 'USAGE' ? 3 : 1;
}
