// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AccessRequests, subjectOf, type MadeAccess } from '../support/access-requests.js';
import type { MemberName, RoleName } from '../support/members.js';
import { errorOf, jsonOf, yulian, type Ran } from './support/cli.js';
import { CliWorld } from './support/gateway.js';

describe('yulian access', function () {
  let world: CliWorld;
  let asking: AccessRequests;
  let use: readonly string[];
  before(async function () {
    world = await CliWorld.start();
    asking = await AccessRequests.prepare(world.gateway);
    const subject = subjectOf(await asking.licence());
    use = [
      ...['--grant', await asking.grant(), '--case', await asking.openCase()],
      ...['--service-item', asking.serviceItem, '--subject-type', subject.type],
      ...['--subject-code', subject.code],
    ];
  });
  after(async function () {
    await world.close();
  });

  const as = (member: MemberName, role: RoleName, ...args: readonly string[]): Promise<Ran> =>
    world.runAs(member, role, args);
  const make = (...args: readonly string[]) =>
    as('water', 'clerk', 'access', 'make', ...use, '--field', '/grade', ...args);

  it('makes, lists and shows accesses, and what proves them', async function () {
    const ran = await make('--purpose', 'ZWSJ-17', '--json');
    expect(ran.code, ran.stdout + ran.stderr).to.equal(0);
    const { access, fields } = jsonOf(ran) as MadeAccess;
    expect([access.state, fields]).to.deep.equal(['ACKNOWLEDGED', { grade: '甲' }]);
    const filter = ['--subject', access.subject, '--state', 'acknowledged', '--json'];
    const list = jsonOf(await as('market', 'auditor', 'access', 'list', ...filter));
    expect((list as { data: { id: string }[] }).data.map(({ id }) => id)).to.deep.equal([
      access.id,
    ]);
    const shown = await as('market', 'auditor', 'access', 'show', access.id);
    expect(shown.code).to.equal(0);
    expect(shown.stdout).to.include(access.id);
    const trust = join(world.folder, 'trust.json');
    expect((await world.run(['trust', '--out', trust])).code).to.equal(0);
    for (const member of ['water', 'market'] as const) {
      const file = join(world.folder, `${member}.evidence.json`);
      const out = await as(member, 'clerk', 'access', 'evidence', access.id, '--out', file);
      expect(out.code, out.stderr).to.equal(0);
      const verified = await yulian(['verify', file, '--trust', trust, '--json']);
      expect(verified.code, verified.stdout).to.equal(0);
      const { results } = jsonOf(verified) as { results: { fields: object }[] };
      expect(results[0]?.fields).to.deep.equal({ grade: '甲' });
      const forged = `${file}.forged`;
      await writeFile(forged, (await readFile(file, 'utf8')).replace('甲', '乙'));
      const failed = await yulian(['verify', forged, '--trust', trust]);
      expect(failed.code).to.equal(1);
      expect(failed.stdout).to.include('✗');
    }
    expect((await as('press', 'clerk', 'access', 'evidence', access.id)).code).not.to.equal(0);
  });

  it('reads whom it is about from a file, and warns of a person on the command line', async function () {
    const at = use.indexOf('--subject-type');
    const asked = [...use.slice(0, at), '--field', '/grade', '--purpose', 'ZWSJ-17'];
    const person = { type: '111', code: '999999199001010016' };
    const file = await world.file('person.json', person);
    const ran = await as('water', 'clerk', 'access', 'make', ...asked, '--subject', file);
    expect(ran.code, ran.stdout + ran.stderr).to.equal(2);
    expect(ran.stderr).to.equal('');
    const typed = ['--subject-type', person.type, '--subject-code', person.code, '--lang', 'en'];
    const warned = await as('water', 'clerk', 'access', 'make', ...asked, ...typed);
    expect(warned.stderr)
      .to.match(/Warning/)
      .and.not.include(person.code);
    const none = await as('water', 'clerk', 'access', 'make', ...asked, '--json');
    expect([none.code, errorOf(none).code]).to.deep.equal([3, 'SUBJECT_MISSING']);
  });

  it('says that there is no record, and ends as what cannot be checked', async function () {
    const other = use.map((one, i) =>
      use[i - 1] === '--subject-code' ? '91999999MA00000029' : one,
    );
    const args = [...other, '--field', '/grade', '--purpose', 'ZWSJ-17'];
    const ran = await as('water', 'clerk', 'access', 'make', ...args);
    expect(ran.code, ran.stdout + ran.stderr).to.equal(2);
    expect(ran.stdout).to.match(/无此记录|no record/);
    expect(ran.stdout).not.to.match(/已签收|acknowledged/i);
  });

  it('lets a number from a file be told apart from what is no value', async function () {
    const file = join(world.folder, 'held.json');
    const of = [
      'LEGAL_PERSON.grade',
      `acs_${'0'.repeat(64)}`,
      '--basis',
      'ZWSJ-36',
      '--file',
      file,
    ];
    const raise = () => as('water', 'clerk', 'correction', 'raise', ...of);
    for (const [content, code] of [
      ['5', 4],
      ['{"held": 5}', 4],
      ['{"value": 5}', 3],
      ['[5]', 3],
    ] as const) {
      await writeFile(file, content);
      expect((await raise()).code, content).to.equal(code);
    }
  });

  it('ends with another code when it was denied, and says why', async function () {
    const ran = await make('--purpose', 'OTHER-1');
    expect(ran.code).not.to.equal(0);
    expect(ran.stdout).to.include('SCOPE_PURPOSE').and.include('the purpose is not in the scope');
    expect(ran.stdout).not.to.include('甲');
  });
});
