// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Issued } from '../support/licence-requests.js';
import type { MemberName, RoleName } from '../support/members.js';
import { COMPANY, MyWorld, PERSON, PERSON_CLAIMS } from '../support/my-world.js';
import { GATEWAY } from '../support/oidc/issuer.js';
import { errorOf, jsonOf, keyFile, yulian, type Ran } from './support/cli.js';

interface Uses {
  readonly complete: boolean;
  readonly data: readonly { readonly id: string; readonly mode: string }[];
}

describe('yulian my', function () {
  let world: MyWorld;
  let folder: string;
  let session: string;
  let licence: Issued;

  before(async function () {
    folder = await mkdtemp(join(tmpdir(), 'yulian-my-'));
    world = await MyWorld.start();
    licence = await world.licenceOf(PERSON);
    const { cookie } = await world.signIn('zhao', PERSON_CLAIMS);
    session = join(folder, 'session.txt');
    await writeFile(session, `${cookie}\n${GATEWAY}\n`, { mode: 0o600 });
  });
  after(async function () {
    await world.close();
    await rm(folder, { recursive: true, force: true });
  });

  const run = (args: readonly string[], ...credentials: readonly string[]): Promise<Ran> =>
    yulian([...args, ...credentials, '--server', world.gateway.url]);
  const my = (...args: readonly string[]) => run(['my', ...args], '--session-file', session);
  const as = async (member: MemberName, role: RoleName, ...args: readonly string[]) => {
    const { key } = await world.gateway.as(member, role);
    return run(args, '--key-file', await keyFile(folder, `${member}-${role}`, key ?? ''));
  };
  const done = async (running: Promise<Ran>): Promise<Ran> => {
    const ran = await running;
    expect(ran.code, ran.stdout + ran.stderr).to.equal(0);
    return ran;
  };
  const json = async <T>(running: Promise<Ran>): Promise<T> => jsonOf(await done(running)) as T;

  it('lists who used one’s data, in both languages, and says whether that is all', async function () {
    const { access } = await world.use(PERSON);
    const uses = await json<Uses>(my('uses', '--json'));
    expect(uses.complete).to.equal(true);
    expect(uses.data.map(({ id }) => id)).to.deep.equal([access.id]);
    expect((await done(my('uses'))).stdout).to.include('every use that the chain counted');
    expect((await done(my('uses', '--lang', 'zh-CN'))).stdout).to.include('没有缺漏');
  });

  it('has one’s licences, what they say, and their files', async function () {
    const { data } = await json<{ data: readonly { id: string }[] }>(my('licences', '--json'));
    expect(data.map(({ id }) => id)).to.deep.equal([licence.id]);
    expect((await done(my('licences', '--lang', 'zh-CN'))).stdout).to.include('营业执照');
    expect((await done(my('values', licence.id))).stdout).to.include('甲');
    const file = join(folder, 'mine');
    await done(my('file', licence.id, '--out', file));
    expect((await readFile(file)).equals(Buffer.from(licence.bytes))).to.equal(true);
    const other = await world.licenceOf(COMPANY);
    for (const args of [
      ['values', other.id],
      ['file', other.id, '--out', join(folder, 'theirs')],
    ]) {
      const ran = await my(...args, '--json');
      expect([ran.code, errorOf(ran).code]).to.deep.equal([4, 'LICENCE_NOT_FOUND']);
    }
  });

  it('shows a licence by a code, which a clerk redeems', async function () {
    expect(await json<{ data: object }>(my('points', '--json'))).to.have.property('data');
    expect((await my('points')).code).to.equal(0);
    const able = await json<{ data: readonly { licence: string }[] }>(my('showables', '--json'));
    expect(able.data.map((one) => one.licence)).to.deep.equal([licence.id]);
    const show = ['show', licence.id, '--item', world.asking.item, '--field', '/grade', '--json'];
    const { id, code } = await json<{ id: string; code: string }>(my(...show));
    const { serviceItem } = world.asking;
    const redeem = ['showing', 'redeem', code, '--service-item', serviceItem];
    const made = await done(as('water', 'clerk', ...redeem, '--purpose', 'ZWSJ-17'));
    expect(made.stdout).to.include('甲');
    expect((await done(as('water', 'clerk', 'showing', 'show', id))).stdout).to.include('redeemed');
    const again = await as('water', 'clerk', ...redeem, '--purpose', 'ZWSJ-17', '--json');
    expect(errorOf(again).code).to.equal('SHOWING_ALREADY_REDEEMED');
    const other = await json<{ id: string }>(my(...show));
    expect((await done(my('withdraw', other.id))).stdout).to.include('withdrawn');
  });

  it('defers uses, and tells them when that is lifted', async function () {
    const { access } = await world.use(PERSON);
    const until = new Date(Date.now() + 86_400_000).toISOString();
    const basis = ['--basis', 'XSSS-54'];
    const defer = ['deferral', 'make', access.id, '--until', until, ...basis, '--json'];
    const { deferral } = await json<{ deferral: { id: string } }>(
      as('market', 'approver', ...defer),
    );
    const ids = async () => (await json<Uses>(my('uses', '--json'))).data.map(({ id }) => id);
    expect(await ids()).to.not.include(access.id);
    const later = new Date(Date.now() + 2 * 86_400_000).toISOString();
    const extend = ['deferral', 'extend', deferral.id, '--until', later, ...basis];
    await done(as('market', 'approver', ...extend));
    const list = await done(as('market', 'auditor', 'deferral', 'list', '--target', access.id));
    expect(list.stdout).to.include(deferral.id);
    await done(as('market', 'approver', 'deferral', 'lift', deferral.id, ...basis));
    const shown = await done(as('market', 'auditor', 'deferral', 'show', deferral.id));
    expect(shown.stdout).to.include('lifted');
    expect(await ids()).to.include(access.id);
  });

  it('objects to a use, and is answered', async function () {
    const { access } = await world.use(PERSON);
    const object = ['object', access.id, '--reason'];
    const unknown = await my(...object, 'dislike', '--json');
    expect(errorOf(unknown).code).to.equal('REASON_UNKNOWN');
    const { objection } = await json<{ objection: { id: string } }>(
      my(...object, 'other-purpose', '--json'),
    );
    const list = await done(as('market', 'auditor', 'objection', 'list', '--state', 'open'));
    expect(list.stdout).to.include(objection.id);
    await done(as('market', 'approver', 'objection', 'uphold', objection.id, '--basis', 'BR-9'));
    const shown = await done(as('market', 'auditor', 'objection', 'show', objection.id));
    expect(shown.stdout).to.include('upheld');
    const second = await json<{ objection: { id: string } }>(
      my('object', (await world.use(PERSON)).access.id, '--reason', 'other', '--json'),
    );
    const back = await done(my('withdraw-objection', second.objection.id));
    expect(back.stdout).to.include('withdrawn');
  });

  it('refuses sessions that others can read, that are none, or that stand beside a key', async function () {
    const bad = join(folder, 'bad.txt');
    await writeFile(bad, 'no\n', { mode: 0o600 });
    const uses = ['my', 'uses', '--json'];
    expect(errorOf(await run(uses, '--session-file', bad)).code).to.equal('SESSION_INVALID');
    const twice = await run(uses, '--session-file', session, '--demo', 'clerk');
    expect(errorOf(twice).code).to.equal('CREDENTIALS_TWICE');
    await chmod(bad, 0o644);
    expect(errorOf(await run(uses, '--session-file', bad)).code).to.equal('KEY_FILE_EXPOSED');
    const elsewhere = join(folder, 'elsewhere.txt');
    const { cookie } = await world.signIn('zhao', PERSON_CLAIMS);
    await writeFile(elsewhere, `${cookie}\nhttps://elsewhere.example\n`, { mode: 0o600 });
    const object = ['my', 'object', `acs_${'0'.repeat(64)}`, '--reason', 'other', '--json'];
    const refused = await run(object, '--session-file', elsewhere);
    expect(errorOf(refused).code).to.equal('CROSS_SITE_REFUSED');
  });
});
