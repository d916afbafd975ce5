// SPDX-License-Identifier: Apache-2.0
// The services of docker-compose.yml as processes on this machine: set-up, settings, order, health checks.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  ALERTS,
  composeFile,
  ContainerNetwork,
  issue,
  join as joinAll,
  PANELS,
  prepare,
} from '@yulian/network/containers';
import { addressOf, ensurePrograms, metricsOf } from '@yulian/network/local-network';
import { exposedNames, metricNames } from '../support/containers/metric-names.js';
import { smallPlan } from '../support/containers/planned.js';
import { ServiceRunner } from '../support/containers/runner.js';
import { requireTestNetwork } from '../support/fabric/material.js';
import { ownPorts } from '../support/fabric/own-ports.js';

const GATEWAY = 'gateway.bureau';
const GATEWAY_PORT = 8080;

describe('fabric: the services of docker-compose.yml', function () {
  this.timeout(600_000);
  let folder = '';
  let network: ContainerNetwork;
  let runner: ServiceRunner;
  let url = '';

  before(async function () {
    requireTestNetwork(this);
    folder = await mkdtemp(join(tmpdir(), 'yulian-containers-'));
    const portBase = ownPorts('containers');
    network = new ContainerNetwork(await smallPlan(), {
      network: join(folder, 'network'),
      data: join(folder, 'data'),
      secrets: join(folder, 'secrets'),
      // Not the same: what a process binds to is not what others call it.
      placing: { portBase, hostOf: () => 'localhost', listen: '127.0.0.1' },
    });
    const port = portBase + 79;
    url = `http://127.0.0.1:${String(port)}`;
    const programs = await ensurePrograms(() => undefined);
    runner = new ServiceRunner({
      services: withGatewayAt(composeFile(network).services, port),
      programs,
      folder,
      phases: {
        'set-up-volumes': () => Promise.resolve(),
        'set-up-prepare': () => prepare(network),
        'set-up-issue': () => issue(network, programs),
        'set-up-join': () => joinAll(network, programs),
      },
    });
    await runner.up(GATEWAY);
  });

  after(async () => {
    if (folder === '') return;
    await runner.down();
    await rm(folder, { recursive: true, force: true });
  });

  it('come up from nothing to a gateway that takes requests', async () => {
    const answer = await fetch(`${url}/readyz`);
    expect(answer.status).to.equal(200);
  });

  it('give operators their first keys, and Prometheus one that reads metrics alone', async () => {
    const [key] = await firstKeys();
    const metricsKey = await readFile(network.metricsKeyOf('BureauMSP'), 'utf8');
    const statusOf = async (path: string, token: string): Promise<number> =>
      (await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } })).status;
    expect(key).to.include({ mspId: 'BureauMSP' });
    expect(await statusOf('/v1/keys', key?.key ?? '')).to.equal(200);
    expect(await statusOf('/metrics', metricsKey)).to.equal(200);
    expect(await statusOf('/v1/keys', metricsKey)).to.equal(403);
  });

  it('have every metric that alerts and dashboard ask for', async () => {
    // A peer counts failures from the first one on.
    await failOnce();
    const { peers, orderers, authorities } = network.topology;
    const texts = await Promise.all(
      [...peers, ...orderers, ...authorities].map(({ operations }) =>
        metricsOf(addressOf(operations)),
      ),
    );
    const token = await readFile(network.metricsKeyOf('BureauMSP'), 'utf8');
    const headers = { authorization: `Bearer ${token}` };
    const gateway = await (await fetch(`${url}/metrics`, { headers })).text();
    const exposed = new Set([...texts, gateway].flatMap(exposedNames));
    const asked = [...ALERTS.map(({ when }) => when), ...PANELS.map(({ shows }) => shows)];
    expect(asked.flatMap(metricNames).filter((name) => !exposed.has(name))).to.deep.equal([]);
  });

  it('come up a second time without making anything anew', async () => {
    const before = await certificates();
    await runner.down();
    const again = new ServiceRunner(runner.options);
    await again.up(GATEWAY);
    expect(await certificates()).to.deep.equal(before);
    expect((await fetch(`${url}/readyz`)).status).to.equal(200);
  });

  async function firstKeys(): Promise<{ mspId: string; key: string }[]> {
    const file = join(network.dataOf('BureauMSP'), 'operator-keys.json');
    return JSON.parse(await readFile(file, 'utf8')) as { mspId: string; key: string }[];
  }

  async function failOnce(): Promise<void> {
    const [key] = await firstKeys();
    const headers = { authorization: `Bearer ${key?.key ?? ''}` };
    const answer = await fetch(`${url}/v1/units/${'0'.repeat(18)}`, { headers });
    expect(answer.status).to.be.greaterThan(399);
  }

  async function certificates(): Promise<string[]> {
    const { folder: place, topology } = network;
    const files = topology.peers.flatMap(({ mspId, name }) => [
      join(place.tls(mspId, name), 'server.crt'),
      network.packageIdFile(mspId, 1),
      network.metricsKeyOf(mspId),
    ]);
    // Only the first organisation's gateway was brought up, and with it its keys.
    return Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  }
});

/** Each container has a port 8080 of its own; here there is one. */
function withGatewayAt(
  services: ReturnType<typeof composeFile>['services'],
  port: number,
): ReturnType<typeof composeFile>['services'] {
  const service = services[GATEWAY];
  if (service === undefined) throw new RangeError(`no service ${GATEWAY}`);
  const moved = JSON.stringify(service).replaceAll(String(GATEWAY_PORT), String(port));
  return { ...services, [GATEWAY]: JSON.parse(moved) as typeof service };
}
