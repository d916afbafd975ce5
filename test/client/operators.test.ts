// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { appendFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issueLicence } from '../support/licence-requests.js';
import { foundingArgument, MEMBERS, MSP_IDS, SINCE } from '../support/members.js';
import { errorOf, jsonOf, yulian, type Ran } from './support/cli.js';
import { CliWorld } from './support/gateway.js';

interface Audit {
  readonly ok: boolean;
  readonly height: number;
  readonly headHash: string;
  readonly problem?: { readonly code: string; readonly block?: number };
}

describe('yulian: operators', function () {
  let world: CliWorld;
  before(async function () {
    world = await CliWorld.start();
    const clerk = await world.gateway.as('market', 'clerk');
    for (let count = 0; count < 3; count++) await issueLicence(clerk);
  });
  after(async function () {
    await world.close();
  });

  const on = (folder: string, ...args: readonly string[]): Promise<Ran> =>
    yulian([...args, '--data-dir', folder, '--json']);
  let online: Audit;
  let backup: string;
  const restore = (folder: string, from: string): Promise<Ran> => {
    const key = join(world.gateway.directory, 'recovery.key');
    return on(folder, 'restore', '--from', from, '--recovery-key', key);
  };

  it('has a running gateway verify its chain and back itself up', async function () {
    const audit = await world.runAs('bureau', 'operator', ['verify-chain', '--json']);
    online = jsonOf(audit) as Audit;
    expect([audit.code, online.ok]).to.deep.equal([0, true]);
    const taken = await world.runAs('bureau', 'operator', ['backup', '--json']);
    const { name } = jsonOf(taken) as { name: string; height: number };
    backup = join(world.gateway.directory, 'backups', name);
    expect(await readdir(backup)).to.include('manifest.json');
  });

  it('leaves a folder alone that a gateway has open', async function () {
    const ran = await on(world.gateway.directory, 'verify-chain');
    expect([ran.code, errorOf(ran).code]).to.deep.equal([4, 'LEDGER_LOCKED']);
  });

  it('restores a backup into a new folder, and finds the same chain there', async function () {
    const folder = join(world.folder, 'restored');
    const ran = await restore(folder, backup);
    expect(ran.code, ran.stdout).to.equal(0);
    const audit = await on(folder, 'verify-chain');
    const { ok, height, headHash } = jsonOf(audit) as Audit;
    expect([audit.code, ok]).to.deep.equal([0, true]);
    expect(height).to.be.at.least(online.height);
    expect(headHash).to.be.a('string');
    const again = await restore(folder, backup);
    expect(again.code).to.equal(4);
  });

  it('backs up a folder whose gateway is stopped', async function () {
    const folder = join(world.folder, 'restored');
    const out = join(world.folder, 'second-backup');
    const ran = await on(folder, 'backup', '--out', out);
    expect(ran.code, ran.stdout).to.equal(0);
    expect((await on(folder, 'backup', '--out', out)).code).to.equal(4);
  });

  it('restores nothing from a damaged backup', async function () {
    const damaged = join(world.folder, 'damaged');
    await cp(backup, damaged, { recursive: true });
    await appendFile(join(damaged, 'ledger.backup'), 'x');
    const ran = await restore(join(world.folder, 'never'), damaged);
    expect([ran.code, errorOf(ran).code]).to.deep.equal([4, 'BACKUP_DAMAGED']);
  });

  it('opens a backup with its recovery key only', async function () {
    const never = join(world.folder, 'never');
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const other = await world.file('other.key', '');
    await writeFile(other, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const wrong = await on(never, 'restore', '--from', backup, '--recovery-key', other);
    expect([wrong.code, errorOf(wrong).code]).to.deep.equal([4, 'RECOVERY_KEY_WRONG']);
    const none = await on(never, 'restore', '--from', backup, '--recovery-key', backup);
    expect([none.code, errorOf(none).code]).to.deep.equal([4, 'RECOVERY_KEY_UNREADABLE']);
  });

  it('has no key in a backup in the clear, and seals them to its digests', async function () {
    const { directory } = world.gateway;
    const names = (await readdir(directory, { recursive: true })).filter((name) =>
      /(?:^|\/)(?:key|key\.pem)$/.test(name),
    );
    const keys = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')));
    const secrets = keys.map((text) => text.trim().split('\n').at(-2) ?? text.trim());
    expect(secrets).to.have.length.above(10);
    for (const entry of await readdir(backup, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const bytes = await readFile(join(entry.parentPath, entry.name));
      for (const secret of secrets) expect(bytes.includes(secret), entry.name).to.equal(false);
    }
    const forged = join(world.folder, 'forged');
    await cp(backup, forged, { recursive: true });
    const manifest = JSON.parse(await readFile(join(forged, 'manifest.json'), 'utf8')) as object;
    const later = { ...manifest, takenAt: '2030-01-01T00:00:00.000Z' };
    await writeFile(join(forged, 'manifest.json'), JSON.stringify(later));
    const ran = await restore(join(world.folder, 'never'), forged);
    expect([ran.code, errorOf(ran).code]).to.deep.equal([4, 'BACKUP_DAMAGED']);
  });

  it('founds a consortium without demo data, once', async function () {
    const { name, organisations, committee, regions } = foundingArgument();
    const plan = await world.file('plan.json', {
      name,
      channel: 'yulian',
      endorsements: 3,
      committee,
      regions,
      organisations: MSP_IDS.map((mspId) => ({
        ...organisations.find((one) => one.mspId === mspId),
        units: Object.values(MEMBERS)
          .filter((member) => member.mspId === mspId)
          .map(({ uscc, name: title }) => ({
            ...{ uscc, name: title, kind: 'organ', level: 'city', region: '999999', from: SINCE },
            roles: ['clerk', 'operator', 'gateway', 'committee'],
          })),
      })),
    });
    const folder = join(world.folder, 'founded');
    const ran = await on(folder, 'init', '--plan', plan);
    expect(ran.code, ran.stdout).to.equal(0);
    expect(jsonOf(ran)).to.deep.include({ channel: 'yulian', organisations: [...MSP_IDS] });
    const again = await on(folder, 'init', '--plan', plan);
    expect([again.code, errorOf(again).code]).to.deep.equal([4, 'DATA_FOLDER_NOT_EMPTY']);
    await rm(folder, { recursive: true });
  });

  it('has certificates issued anew for the same keys, beside a running gateway', async function () {
    const { directory } = world.gateway;
    const none = await on(directory, 'certificates', 'renew');
    expect([none.code, jsonOf(none)]).to.deep.equal([0, { ok: true, renewed: [] }]);
    const all = await on(directory, 'certificates', 'renew', '--within', '400');
    const { renewed } = jsonOf(all) as { renewed: readonly { mspId: string; name: string }[] };
    expect(renewed).to.deep.include.members([
      { ...renewed[0], mspId: 'BureauMSP', name: 'peer.BureauMSP' },
    ]);
    const names = new Set(renewed.map(({ name }) => name));
    expect(names.has(`${MEMBERS.market.uscc}.clerk`)).to.equal(true);
    await world.gateway.restart();
    const { licence } = await issueLicence(await world.gateway.as('market', 'clerk'));
    expect(licence.state).to.equal('VALID');
  });

  it('issues a certificate for the key of a system, as far as its unit goes', async () => {
    const { directory } = world.gateway;
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    const key = join(world.folder, 'system.pub.pem');
    await writeFile(key, publicKey.export({ type: 'spki', format: 'pem' }));
    const out = join(world.folder, 'system.pem');
    const wish = ['--name', 'hall-1', '--unit', MEMBERS.market.uscc, '--public-key', key];
    const issue = ['certificates', 'issue', ...wish, '--out', out];
    const issued = await on(directory, ...issue, '--role', 'clerk', '--days', '30');
    expect(issued.code, issued.stderr).to.equal(0);
    expect(jsonOf(issued)).to.include({ mspId: 'MarketMSP', out });
    const certificate = new X509Certificate(await readFile(out));
    expect(certificate.publicKey.equals(publicKey)).to.equal(true);
    expect(certificate.subject).to.equal('CN=hall-1\nOU=client');
    const nobody = await on(directory, ...issue, '--role', 'mayor');
    expect([nobody.code, errorOf(nobody).code]).to.deep.equal([4, 'LEDGER_CONFIG_INVALID']);
    const forever = await on(directory, ...issue, '--role', 'clerk', '--days', '99999');
    expect(forever.code).to.equal(3);
  });

  it('issues nothing without its authority, and names the place', async function () {
    const folder = join(world.folder, 'restored');
    await rm(join(folder, 'organisations', 'MarketMSP', 'ca'), { recursive: true });
    const ran = await on(folder, 'certificates', 'renew', '--within', '400');
    expect([ran.code, errorOf(ran).code]).to.deep.equal([4, 'LEDGER_CONFIG_INVALID']);
    const wrong = await on(folder, 'certificates', 'renew', '--within', 'soon');
    expect(wrong.code).to.equal(3);
  });

  it('says what is wrong with a plan, and that a folder holds nothing', async function () {
    const folder = join(world.folder, 'nothing');
    const plan = await world.file('bad-plan.json', { name: 'x' });
    const bad = await on(folder, 'init', '--plan', plan);
    expect(errorOf(bad).code).to.equal('PLAN_INVALID');
    const none = await on(folder, 'verify-chain');
    expect([none.code, errorOf(none).code]).to.deep.equal([4, 'DATA_FOLDER_EMPTY']);
  });
});
