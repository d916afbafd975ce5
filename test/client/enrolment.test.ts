// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SINCE } from '../support/members.js';
import { errorOf, jsonOf, yulian, type Ran } from './support/cli.js';
import { CliWorld } from './support/gateway.js';

const PARK = '11999999T0000001XT';
const COMMITTEE = ['bureau', 'market', 'housing'] as const;

describe('yulian units enrol: a unit that was admitted after the founding', function () {
  let world: CliWorld;
  before(async function () {
    world = await CliWorld.start();
  });
  after(async function () {
    await world.close();
  });

  const enrol = (name: string, ...more: readonly string[]): Promise<Ran> => {
    const place = ['--data-dir', world.gateway.directory, '--out', join(world.folder, name)];
    return yulian(['units', 'enrol', PARK, ...place, ...more, '--json']);
  };
  const asUnit = (name: string, ...args: readonly string[]): Promise<Ran> =>
    world.run([...args, '--key-file', join(world.folder, name), '--json']);
  const good = (ran: Ran): object => {
    expect(ran.code, ran.stdout + ran.stderr).to.equal(0);
    return jsonOf(ran);
  };
  const decide = async (decision: string, content: object): Promise<void> => {
    const file = await world.file(`${decision}.json`, content);
    const [first, ...voters] = COMMITTEE;
    const propose = ['units', 'propose', decision, file, '--basis', 'SF-2026-7', '--json'];
    const { proposal } = good(await world.runAs(first, 'committee', propose)) as {
      proposal: { id: string };
    };
    for (const voter of voters) {
      good(
        await world.runAs(voter, 'committee', ['units', 'vote', proposal.id, 'approve', '--json']),
      );
    }
  };

  it('is refused while a gateway runs, and before the committee has decided', async function () {
    expect(errorOf(await enrol('early.key')).code).to.equal('LEDGER_LOCKED');
    await world.gateway.stop();
    const early = await enrol('early.key');
    expect([early.code, errorOf(early).code]).to.deep.equal([4, 'UNIT_NOT_FOUND']);
    await world.gateway.start();
  });

  it('gets identities by what the chain says of it, and a key that only its owner can read', async () => {
    const unit = { uscc: PARK, name: '示例市园林局', kind: 'organ', level: 'county' };
    const place = { region: '999999', mspId: 'WaterMSP', from: SINCE };
    await decide('admit-unit', { ...unit, ...place });
    await world.gateway.stop();
    const strange = await enrol('operator.key', '--role', 'mayor', '--role', 'operator');
    expect(strange.code).to.equal(3);
    expect((await enrol('operator.key', '--role', 'clerk')).code).to.equal(3);
    const enrolled = good(await enrol('operator.key'));
    const roles = ['clerk', 'approver', 'operator'];
    expect(enrolled).to.deep.include({ unit: PARK, mspId: 'WaterMSP', roles });
    expect((await stat(join(world.folder, 'operator.key'))).mode & 0o777).to.equal(0o600);
    const identity = join(
      world.gateway.directory,
      ...['organisations', 'WaterMSP', 'identities', `${PARK}.clerk`, 'key.pem'],
    );
    expect((await stat(identity)).mode & 0o777).to.equal(0o600);
    await world.gateway.start();
  });

  it('acts: its operator makes a key, and its clerk records a material', async function () {
    const out = join(world.folder, 'clerk.key');
    const made = await asUnit('operator.key', 'keys', 'create', '--role', 'clerk', '--out', out);
    good(made);
    const file = await world.file('application.txt', '示例材料：绿化方案');
    const add = ['material', 'add', file, '--basis', 'ZWFW-7'];
    const { material } = good(await asUnit('clerk.key', ...add)) as {
      material: { unit: string; state: string };
    };
    expect(JSON.stringify(material)).to.include(PARK);
  });

  it('gets the roles that it lacks when run again, and no second key', async function () {
    await world.gateway.stop();
    const taken = await enrol('operator.key');
    expect([taken.code, errorOf(taken).code]).to.deep.equal([4, 'KEY_FILE_EXISTS']);
    const before = await readFile(join(world.gateway.directory, 'consortium.json'), 'utf8');
    const again = good(await enrol('again.key', '--role', 'trader', '--role', 'operator'));
    const asIs = good(await enrol('again.key'));
    expect(asIs).to.deep.include({ roles: ['clerk', 'approver', 'operator', 'trader'] });
    expect(again).not.to.have.property('keyFile');
    expect(again).to.deep.include({ roles: ['clerk', 'approver', 'operator', 'trader'] });
    expect(await stat(join(world.folder, 'again.key')).catch(() => 'none')).to.equal('none');
    const after = await readFile(join(world.gateway.directory, 'consortium.json'), 'utf8');
    expect(after).not.to.equal(before);
    await world.gateway.start();
    expect((await asUnit('clerk.key', 'material', 'list')).code).to.equal(0);
  });

  it('is refused once the unit has ended', async function () {
    const from = new Date(Date.now() - 1000).toISOString();
    await decide('change-unit', { uscc: PARK, from, state: 'CLOSED' });
    await world.gateway.stop();
    const ended = await enrol('late.key', '--role', 'auditor', '--role', 'operator');
    expect([ended.code, errorOf(ended).code]).to.deep.equal([4, 'LEDGER_CONFIG_INVALID']);
    await world.gateway.start();
  });
});
