// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { contentBody, letProvide, newElement, newItemId } from '../support/catalogue-requests.js';
import { MEMBERS, type MemberName } from '../support/members.js';
import { errorOf, jsonOf, type Ran } from './support/cli.js';
import { CliWorld } from './support/gateway.js';

interface Written {
  readonly item: { readonly id: string; readonly state: string; readonly isOverdue: boolean };
  readonly source: { readonly id: string; readonly state: string };
}

const BASIS = ['--basis', 'ZWGX-11'];

describe('yulian catalogue', function () {
  let world: CliWorld;
  before(async function () {
    world = await CliWorld.start();
    await letProvide(world.gateway, 'market', 'water');
  });
  after(async function () {
    await world.close();
  });

  const as = (
    member: MemberName,
    role: 'clerk' | 'approver' | 'auditor',
    ...args: readonly string[]
  ): Promise<Ran> => world.runAs(member, role, ['catalogue', ...args]);
  const written = (ran: Ran): Written => {
    expect(ran.code, ran.stdout + ran.stderr).to.equal(0);
    return jsonOf(ran) as Written;
  };
  const idsOf = async (...args: readonly string[]): Promise<readonly string[]> => {
    const ran = await as('housing', 'auditor', ...args, '--all', '--json');
    const { data } = jsonOf(ran) as { data: readonly { id?: string; item?: string }[] };
    return data.map(({ id, item }) => id ?? item ?? '');
  };
  const published = async (member: MemberName, title = '示例登记信息'): Promise<string> => {
    const id = newItemId();
    const file = await world.file('item.json', contentBody({ title }));
    written(await as(member, 'clerk', 'draft', id, file, ...BASIS, '--json'));
    const publish = await as(member, 'approver', 'publish', id, '1', ...BASIS, '--json');
    expect(written(publish).item.state).to.equal('PUBLISHED');
    return id;
  };

  it('draft, revise, give-back, publish and retire lead an item through its life', async () => {
    const id = await published('market');
    const file = await world.file('next.json', contentBody({ cycle: 'DAILY' }));
    const revised = await as('market', 'clerk', 'revise', id, file, ...BASIS);
    expect(revised.stdout).to.include('draft 2');
    expect(await idsOf('list', '--waiting')).to.include(id);
    written(await as('market', 'approver', 'give-back', id, '2', ...BASIS, '--json'));
    const gone = await as('market', 'approver', 'publish', id, '2', ...BASIS, '--json');
    expect([gone.code, errorOf(gone).code]).to.deep.equal([4, 'CATALOGUE_ACT_NOT_ALLOWED']);
    const { item } = written(await as('market', 'approver', 'retire', id, ...BASIS, '--json'));
    expect(item.state).to.equal('RETIRED');
    expect(await idsOf('list', '--state', 'retired')).to.include(id);
    const wrong = await as('market', 'clerk', 'list', '--state', 'good', '--json');
    expect([wrong.code, errorOf(wrong).code]).to.deep.equal([3, 'STATE_UNKNOWN']);
  });

  it('show explains an item in both languages, and duties what follows from it', async () => {
    const title = `示例${newElement()}`;
    const id = await published('market', title);
    const zh = (await as('housing', 'auditor', 'show', id, '--lang', 'zh-CN')).stdout;
    const en = (await as('housing', 'auditor', 'show', id)).stdout;
    for (const said of [zh, en]) {
      expect(said).to.include(title).and.include(MEMBERS.market.name).and.include('GXTJ-2');
      expect(said).to.include(id.replace('-', '/')).and.include('数据管理科');
    }
    expect(zh).to.include('有条件共享').and.include('每月').and.include('按期');
    expect(en).to.include('conditional').and.include('monthly').and.include('current');
    const duties = await as('housing', 'auditor', 'duties', '--provider', MEMBERS.market.uscc);
    expect(duties.stdout).to.include(title).and.include('keep current').and.include('provide');
  });

  it('update says how current the data are; list and duties show what is overdue', async () => {
    const id = await published('market');
    written(await as('market', 'clerk', 'update', id, '--at', '2020-01-15', '--json'));
    expect(await idsOf('list', '--overdue')).to.include(id);
    expect(await idsOf('duties', '--overdue')).to.include(id);
    expect(written(await as('market', 'clerk', 'update', id, '--json')).item.isOverdue).to.equal(
      false,
    );
    expect(await idsOf('list', '--overdue')).not.to.include(id);
    expect(await idsOf('updates', id)).to.deep.equal([`${id}.2`, `${id}.1`]);
  });

  it('claim, offer and accept hand the one source over; the right one is named', async () => {
    const title = `示例${newElement()}`;
    const [from, to] = [await published('market', title), await published('water')];
    const source = `LEGAL_PERSON.${newElement()}`;
    const claim = (member: MemberName, item: string) =>
      as(member, 'approver', 'claim', source, item, '/grade', ...BASIS, '--json');
    expect(written(await claim('market', from)).source.id).to.equal(source);
    const taken = await claim('water', to);
    expect([taken.code, errorOf(taken).code]).to.deep.equal([4, 'SOURCE_ALREADY_CLAIMED']);
    expect(taken.stdout + taken.stderr)
      .to.include(title)
      .and.include(MEMBERS.market.name);
    const elsewhere = await as('water', 'clerk', 'update', to, '--element', source, '--json');
    expect([elsewhere.code, errorOf(elsewhere).code]).to.deep.equal([4, 'SOURCE_ELSEWHERE']);
    const offer = ['offer', source, to, '/grade', ...BASIS, '--json'];
    const act = (member: MemberName, name: string) =>
      as(member, 'approver', name, source, ...BASIS, '--json');
    for (const [member, name] of [
      ['market', 'withdraw'],
      ['water', 'decline'],
    ] as const) {
      expect(written(await as('market', 'approver', ...offer)).source.state).to.equal('OFFERED');
      expect(written(await act(member, name)).source.state).to.equal('CLAIMED');
    }
    written(await as('market', 'approver', ...offer));
    written(await act('water', 'accept'));
    expect(await idsOf('sources', '--item', to)).to.deep.equal([source]);
    const shown = await as('housing', 'auditor', 'source', source);
    expect(shown.stdout).to.include(MEMBERS.water.name).and.include('accepted');
    expect(written(await act('water', 'release')).source.state).to.equal('RELEASED');
    const odd = await as('market', 'approver', 'claim', 'ADDRESS', from, '/grade', ...BASIS);
    expect([odd.code, odd.stderr.includes('ADDRESS')]).to.deep.equal([3, true]);
  });
});
