// SPDX-License-Identifier: Apache-2.0
// docker-compose.yml, as far as it can be judged where no engine runs it.
import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import type { ComposeFile, Service } from '@yulian/network/containers';
import { plannedCompose } from '../support/containers/planned.js';
import { ROOT } from '../support/root.js';

const run = promisify(execFile);

/** Where a container's processes keep nothing, and set nothing up. */
const ROOTLESS = '10001:10001';
const VOLUME_GIVER = 'set-up-volumes';

describe('containers: docker-compose.yml', () => {
  let compose: ComposeFile;
  let services: [string, Service][];

  before(async () => {
    compose = await plannedCompose();
    services = Object.entries(compose.services);
  });

  it('runs three orderers, and for each of five organisations what it needs', () => {
    const named = (pattern: RegExp): number =>
      services.filter(([name]) => pattern.test(name)).length;
    expect(named(/^orderer\d$/)).to.equal(3);
    expect(named(/^ca\./)).to.equal(6);
    for (const kind of ['peer0', 'chaincode-a', 'gateway']) {
      expect(named(new RegExp(`^${kind}\\.`)), kind).to.equal(5);
    }
    expect(compose.services).to.include.keys('prometheus', 'grafana');
  });

  it('pins every image, and builds its own from stages that are there', async () => {
    const dockerfiles = new Map<string, string>();
    for (const [name, { image, build }] of services) {
      expect(image, name).to.match(/:v?\d+\.\d+\.\d+$/);
      if (build === undefined) continue;
      const text =
        dockerfiles.get(build.dockerfile) ??
        (await readFile(path.join(ROOT, build.context, build.dockerfile), 'utf8'));
      dockerfiles.set(build.dockerfile, text);
      expect(text, name).to.match(new RegExp(`^FROM \\S+ AS ${build.target}$`, 'm'));
      for (const argument of Object.keys(build.args)) {
        expect(text, name).to.match(new RegExp(`^ARG ${argument}\\b`, 'm'));
      }
    }
    const bases = [...dockerfiles.values()].flatMap((text) => text.match(/^FROM \S+:\S+/gm) ?? []);
    expect(bases).to.have.length.greaterThan(0);
    // The versions are arguments, given above.
    for (const base of bases) expect(base).to.match(/:\$\{[A-Z]+_VERSION\}(?:-[a-z-]+)?$/);
  });

  it('mounts files that exist, and volumes and networks that are declared', async () => {
    const used = new Set<string>();
    for (const [name, { volumes = [], networks = [] }] of services) {
      for (const volume of volumes) {
        const [source = '', target = '', mode] = volume.split(':');
        expect(target, name).to.match(/^\//);
        if (source.startsWith('./')) {
          expect((await stat(path.join(ROOT, source))).isFile(), source).to.equal(true);
          expect(mode, source).to.equal('ro');
        } else used.add(source);
      }
      for (const network of networks) expect(compose.networks).to.have.property(network);
    }
    expect([...used].sort()).to.deep.equal(Object.keys(compose.volumes).sort());
  });

  it('waits only for services that can come so far, and never in a circle', () => {
    const depth = new Map<string, number>();
    const depthOf = (name: string, path: readonly string[]): number => {
      expect(path, 'a circle').not.to.include(name);
      const known = depth.get(name);
      if (known !== undefined) return known;
      const before = Object.keys(compose.services[name]?.depends_on ?? {});
      const found = 1 + Math.max(0, ...before.map((other) => depthOf(other, [...path, name])));
      depth.set(name, found);
      return found;
    };
    for (const [name, { depends_on: awaited = {} }] of services) {
      for (const [other, { condition }] of Object.entries(awaited)) {
        const found = compose.services[other];
        expect(found, `${name} waits for ${other}`).not.to.equal(undefined);
        if (condition === 'service_healthy') expect(found).to.have.property('healthcheck');
        else expect(found?.restart).to.equal('no');
      }
      expect(depthOf(name, [])).to.be.greaterThan(0);
    }
  });

  it('gives no process more than it needs', () => {
    for (const [name, service] of services) {
      expect(service.read_only, name).to.equal(true);
      expect(service.cap_drop, name).to.deep.equal(['ALL']);
      expect(service.security_opt, name).to.deep.equal(['no-new-privileges:true']);
      expect(service.deploy.resources.limits, name).to.have.all.keys('cpus', 'memory');
      if (name === VOLUME_GIVER) {
        expect([service.cap_add, service.network_mode]).to.deep.equal([['CHOWN'], 'none']);
      } else {
        expect([service.user, service.cap_add], name).to.deep.equal([ROOTLESS, undefined]);
      }
      if (service.restart === 'unless-stopped')
        expect(service, name).to.have.property('healthcheck');
    }
  });

  it('publishes only gateways and the dashboard, on this machine alone', () => {
    const published = services.flatMap(([name, { ports = [] }]) =>
      ports.map((port) => [name, port]),
    );
    const hosts = published.map(([, port = '']) => port.split(':')[0]);
    expect(new Set(hosts)).to.deep.equal(new Set(['127.0.0.1']));
    const names = published.map(([name]) => name).filter((name) => name !== 'grafana');
    expect(names).to.have.length(5);
    for (const name of names) expect(name).to.match(/^gateway\./);
    for (const [name, { networks = [] }] of services) {
      const isSeen = networks.includes('front');
      expect(isSeen, name).to.equal(/^gateway\.|^grafana$/.test(name));
    }
    expect(compose.networks['inside']).to.deep.equal({ internal: true });
  });

  it('holds no secret, and lets each node see its own keys alone', () => {
    for (const [name, { environment = {}, command = [] }] of services) {
      for (const [key, value] of Object.entries(environment)) {
        if (/PASSWORD|SECRET|PRIVATE|KEY/.test(key)) {
          expect(value, `${name} ${key}`).to.match(/^\/var\/yulian\//);
        }
      }
      expect(command.join(' '), name).not.to.match(/adminpw|password/i);
    }
    for (const [name, { volumes = [] }] of services.filter(([key]) => !key.startsWith('set-up'))) {
      const seen = volumes.filter((volume) => volume.includes('.identity:'));
      const expected = /^(?:peer0|orderer|chaincode)/.test(name) ? [name] : [];
      expect(seen.map((volume) => volume.split('.identity:')[0])).to.deep.equal(expected);
      for (const volume of seen) expect(volume).to.match(/:ro$/);
    }
  });

  it('is a Compose file to the program of that name, where it is installed', async function () {
    const isThere = await run('docker-compose', ['--version']).catch(() => undefined);
    if (isThere === undefined) {
      // What it would refuse is looked at above as well: nothing is skipped silently.
      process.stderr.write('    docker-compose is not installed: its own view is not asked\n');
      return;
    }
    this.timeout(120_000);
    const { stdout } = await run('docker-compose', ['config', '--services'], { cwd: ROOT });
    expect(stdout.trim().split('\n').sort()).to.deep.equal(Object.keys(compose.services).sort());
  });
});
