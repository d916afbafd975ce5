// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { MEMBERS, type MemberName, type RoleName } from '../support/members.js';
import { contentOf } from '../support/request-fixture.js';
import { decide, itemOf, newId, scopeBody } from '../support/sharing-requests.js';
import { errorOf, jsonOf, type Ran } from './support/cli.js';
import { CliWorld } from './support/gateway.js';

interface Written {
  readonly grant: { readonly id: string; readonly state: string; readonly parent?: string };
  readonly request: {
    readonly id: string;
    readonly state: string;
    readonly facts: readonly { readonly grant?: string }[];
  };
}

interface Duty {
  readonly id: string;
  readonly state: string;
  readonly isOverdue: boolean;
  readonly duties: readonly { readonly duty: string }[];
}

const BASIS = ['--basis', 'ZWSJ-26'];
const USE = ['--service-item', '000131001000', '--purpose', 'ZWSJ-17', '--field', '/grade'];

describe('yulian grant, yulian request', function () {
  let world: CliWorld;
  let item: string;
  before(async function () {
    world = await CliWorld.start();
    item = await itemOf(world.gateway, 'market');
  });
  after(async function () {
    await world.close();
  });

  const as = (member: MemberName, role: RoleName, ...args: readonly string[]): Promise<Ran> =>
    world.runAs(member, role, args);
  const written = (ran: Ran): Written => {
    expect(ran.code, ran.stdout + ran.stderr).to.equal(0);
    return jsonOf(ran) as Written;
  };
  const asked = (chosen: object = {}) =>
    world.file('content.json', { ...contentOf(), scope: scopeBody(), ...chosen });
  const scope = (chosen: object = {}) => world.file('scope.json', scopeBody(chosen));
  const listed = async <T>(...args: readonly string[]): Promise<readonly T[]> => {
    const ran = await as('housing', 'auditor', ...args, '--all', '--json');
    expect(ran.code, ran.stdout + ran.stderr).to.equal(0);
    return (jsonOf(ran) as { data: readonly T[] }).data;
  };
  const idsOf = async (...args: readonly string[]): Promise<readonly string[]> =>
    (await listed<{ id: string }>(...args)).map(({ id }) => id);
  const filed = async (): Promise<string> => {
    const ran = await as(
      'water',
      'clerk',
      'request',
      'file',
      item,
      await asked(),
      ...BASIS,
      '--json',
    );
    return written(ran).request.id;
  };
  const act = async (member: MemberName, name: string, id: string, ...more: readonly string[]) =>
    written(await as(member, 'approver', 'request', name, id, ...more, ...BASIS, '--json')).request;

  it('give, narrow and revoke lead a grant through its life; what-if says what stands in the way', async () => {
    const id = newId('grt');
    const giving = ['grant', 'give', MEMBERS.water.uscc, item, await scope(), '--id', id, ...BASIS];
    expect(written(await as('market', 'approver', ...giving, '--json')).grant).to.include({
      ...{ id, state: 'ACTIVE' },
    });
    expect(await idsOf('grant', 'list', '--holder', MEMBERS.water.uscc)).to.include(id);
    const whatIf = (...more: readonly string[]) =>
      as('water', 'clerk', 'grant', 'what-if', id, ...USE, ...more);
    expect(await whatIf()).to.include({ code: 0, stdout: 'Within the scope.\n' });
    const narrow = ['grant', 'narrow', id, await scope({ fields: ['/grade'] }), ...BASIS, '--json'];
    written(await as('market', 'approver', ...narrow));
    const denied = await whatIf('--field', '/ZZMC', '--used', '100');
    expect(denied.code).to.equal(1);
    expect(denied.stdout).to.include('SCOPE_FIELDS').and.include('SCOPE_QUOTA');
    expect(denied.stdout).to.include('the fields go beyond the scope');
    expect(denied.stdout).to.include(`provider ${MEMBERS.market.uscc}`);
    const wider = await as(
      'market',
      'approver',
      'grant',
      'narrow',
      id,
      await scope(),
      ...BASIS,
      '--json',
    );
    expect([wider.code, errorOf(wider).code]).to.deep.equal([4, 'SCOPE_WIDER']);
    const revoked = await as('market', 'approver', 'grant', 'revoke', id, ...BASIS, '--json');
    expect(written(revoked).grant.state).to.equal('REVOKED');
    expect(await idsOf('grant', 'list', '--recorded', 'revoked')).to.include(id);
    for (const [language, words] of [
      ['en', ['revoked', 'narrowed', 'given']],
      ['zh-CN', ['已撤销', '缩小范围', '授权']],
    ] as const) {
      const { stdout } = await as('housing', 'auditor', 'grant', 'show', id, '--lang', language);
      for (const said of [...words, MEMBERS.market.name, MEMBERS.water.name]) {
        expect(stdout).to.include(said);
      }
    }
  });

  it('delegate passes a part down to a lower level', async () => {
    const change = { uscc: MEMBERS.housing.uscc, from: new Date().toISOString(), level: 'county' };
    await decide(world.gateway, { kind: 'CHANGE_UNIT', change });
    const giving = ['grant', 'give', MEMBERS.water.uscc, item, await scope(), '--may-delegate'];
    const { grant } = written(await as('market', 'approver', ...giving, ...BASIS, '--json'));
    const part = await scope({ levels: ['county'] });
    const passing = ['grant', 'delegate', grant.id, MEMBERS.housing.uscc, part, ...BASIS, '--json'];
    const passed = written(await as('water', 'approver', ...passing)).grant;
    expect(passed).to.include({ state: 'ACTIVE', parent: grant.id });
    expect(await idsOf('grant', 'list', '--parent', grant.id)).to.deep.equal([passed.id]);
    await as('market', 'approver', 'grant', 'revoke', grant.id, ...BASIS);
    const found = await as('housing', 'auditor', 'grant', 'show', passed.id, '--json');
    expect(jsonOf(found)).to.include({ state: 'REVOKED' });
  });

  it('file, return, amend, send, ask-completion, extend and approve lead a request to a grant', async () => {
    const id = await filed();
    expect(await act('water', 'return', id)).to.include({ state: 'RETURNED' });
    const amend = async () =>
      written(
        await as('water', 'clerk', 'request', 'amend', id, await asked(), ...BASIS, '--json'),
      );
    await amend();
    expect(await act('water', 'send', id)).to.include({ state: 'SENT' });
    const missing = ['--missing', 'scope', '--missing', 'timeLimit'];
    expect(await act('market', 'ask-completion', id, ...missing)).to.include({
      state: 'INCOMPLETE',
    });
    const shown = await as('housing', 'auditor', 'request', 'show', id);
    expect(shown.stdout).to.include('Missing: scope timeLimit').and.include('not running');
    await amend();
    await act('water', 'send', id);
    const extend = await as('market', 'approver', 'request', 'extend', id, ...BASIS, '--json');
    expect([extend.code, errorOf(extend).code]).to.deep.equal([4, 'CALENDAR_NOT_FOUND']);
    const approved = await act('market', 'approve', id);
    expect(approved).to.include({ state: 'APPROVED' });
    const [given] = await idsOf('grant', 'list', '--request', id);
    expect(approved.facts.at(-1)?.grant).to.equal(given);
    const odd = await as(
      'market',
      'approver',
      'request',
      'ask-completion',
      id,
      '--missing',
      'name',
      ...BASIS,
    );
    expect([odd.code, odd.stderr.includes('timeLimit')]).to.deep.equal([3, true]);
  });

  it('approve grants the part that is given', async () => {
    const id = await filed();
    await act('water', 'send', id);
    const part = await scope({ fields: ['/grade'] });
    expect(await act('market', 'approve', id, '--scope', part)).to.include({
      state: 'APPROVED_IN_PART',
    });
    const { stdout } = await as('housing', 'auditor', 'request', 'show', id, '--lang', 'zh-CN');
    expect(stdout).to.include('部分同意').and.include('grt_');
  });

  it('refuse, dispute, uphold and vote lead a request through a dispute; withdraw ends one', async () => {
    const id = await filed();
    await act('water', 'send', id);
    await act('market', 'refuse', id);
    await act('water', 'dispute', id);
    await act('market', 'uphold', id);
    expect(await act('water', 'dispute', id)).to.include({ state: 'DISPUTED_BEFORE_COMMITTEE' });
    const vote = async (member: MemberName, word: string) =>
      as(member, 'committee', 'request', 'vote', id, word, ...BASIS, '--json');
    const odd = await vote('market', 'yes');
    expect([odd.code, errorOf(odd).code]).to.deep.equal([3, 'VOTE_UNKNOWN']);
    for (const member of ['bureau', 'market'] as const) written(await vote(member, 'grant'));
    expect(written(await vote('housing', 'grant')).request.state).to.equal('APPROVED');
    const other = await filed();
    expect(await act('water', 'withdraw', other)).to.include({ state: 'WITHDRAWN' });
    expect(await idsOf('request', 'list', '--state', 'withdrawn')).to.deep.equal([other]);
    const again = await filed();
    await act('water', 'send', again);
    await act('market', 'refuse', again);
    await act('water', 'dispute', again);
    expect(await act('market', 'grant-disputed', again)).to.include({ state: 'APPROVED' });
  });

  it('set-calendar sets the clock; duties says what a user asked for, got and owes, and what is late', async () => {
    const year = new Date().getUTCFullYear();
    for (const one of [year, year + 1]) {
      const content = { year: one, daysOff: [`${String(one)}-01-01`], workdays: [] };
      const file = await world.file('calendar.json', content);
      const proposing = ['units', 'propose', 'set-calendar', file, '--basis', 'GB-1', '--json'];
      const proposed = await as('bureau', 'committee', ...proposing);
      const { proposal } = jsonOf(proposed) as { proposal: { id: string } };
      for (const member of ['market', 'water'] as const) {
        await as(member, 'committee', 'units', 'vote', proposal.id, 'approve');
      }
    }
    const calendar = await as('market', 'clerk', 'units', 'calendar', String(year));
    expect(calendar.stdout).to.include(`Days off: ${String(year)}-01-01`);
    const id = await filed();
    const dutiesAt = async (...more: readonly string[]): Promise<Duty | undefined> =>
      (await listed<Duty>('grant', 'duties', '--user', MEMBERS.water.uscc, ...more)).find(
        (one) => one.id === id,
      );
    expect((await dutiesAt())?.duties.map(({ duty }) => duty)).to.deep.equal(['REVIEW']);
    await act('water', 'send', id);
    expect(await dutiesAt()).to.deep.include({ state: 'SENT', duties: [], isOverdue: false });
    const later = new Date(Date.now() + 40 * 86_400_000).toISOString();
    expect(await dutiesAt('--overdue')).to.equal(undefined);
    expect(await dutiesAt('--overdue', '--at', later)).to.include({ isOverdue: true });
    const said = await as('housing', 'auditor', 'grant', 'duties', '--overdue', '--at', later);
    expect(said.stdout).to.include(id).and.include('overdue, due');
    const approved = await act('market', 'approve', id);
    const grant = approved.facts.at(-1)?.grant ?? '';
    const table = await as('housing', 'auditor', 'grant', 'duties', '--lang', 'zh-CN', '--all');
    const line = table.stdout.split('\n').find((one) => one.startsWith(grant));
    expect(line).to.include('在范围内使用').and.include('确认接收');
    const elsewhere = await idsOf('grant', 'duties', '--user', MEMBERS.market.uscc);
    expect(elsewhere).not.to.include(grant);
  });
});
