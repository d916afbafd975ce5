// SPDX-License-Identifier: Apache-2.0
import { isUscc } from '@yulian/proofs';
import { expect } from 'chai';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { COLLECTION_SCHEMA } from '../support/licence-types.js';
import { MEMBER_NAMES, type MemberName, type RoleName } from '../support/members.js';
import { errorOf, jsonOf, yulian } from './support/cli.js';
import { CliWorld } from './support/gateway.js';

const BUREAU = '11999999TA00000168';
const MARKET = '11999999TA0001019Q';
const NEW_TYPE = `${BUREAU}900`;

interface Listed {
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly next: string | null;
  readonly height: number;
}

describe('yulian: standards, units, issuers, keys', function () {
  let world: CliWorld;
  before(async function () {
    world = await CliWorld.start();
  });
  after(async function () {
    await world.close();
  });

  const json = async <T>(
    [member, role]: readonly [MemberName, RoleName],
    ...args: readonly string[]
  ): Promise<T> => {
    const ran = await world.runAs(member, role, [...args, '--json']);
    expect(ran.code, ran.stdout).to.equal(0);
    return jsonOf(ran) as T;
  };

  const draft = (version: number, schema: object, effectiveFrom: string): object => ({
    kind: 'collection',
    typeCode: NEW_TYPE,
    version,
    effectiveFrom,
    title: '示例证',
    summary: '测试',
    basis: 'GBT-36903',
    schema,
  });

  it('publishes a standard, compares a draft with it, and the next version', async function () {
    const bureau = ['bureau', 'approver'] as const;
    const first = await world.file(
      'v1.json',
      draft(1, COLLECTION_SCHEMA, '2024-01-01T00:00:00.000Z'),
    );
    await json(bureau, 'standards', 'publish', first);
    const { grade: _grade, ...rest } = COLLECTION_SCHEMA.properties;
    const changed = {
      ...COLLECTION_SCHEMA,
      properties: { ...rest, colour: { type: 'string', maxLength: 20 } },
    };
    const soon = new Date(Date.now() + 86_400_000).toISOString();
    const second = await world.file('v2.json', draft(2, changed, soon));
    const id = `CS-${NEW_TYPE}`;
    const wanted = [
      ['/colour', 'added'],
      ['/grade', 'removed'],
    ];
    const changesOf = async (...args: readonly string[]): Promise<readonly unknown[]> => {
      const { changes } = await json<{ changes: readonly { pattern: string; change: string }[] }>(
        bureau,
        ...['standards', 'diff', id, ...args],
      );
      return changes.map(({ pattern, change }) => [pattern, change]);
    };
    expect(await changesOf('1', '--file', second)).to.deep.equal(wanted);
    await json(bureau, 'standards', 'publish', second);
    expect(await changesOf('1', '2')).to.deep.equal(wanted);
    expect(await changesOf('1')).to.deep.equal(wanted);
    const shown = await world.runAs('market', 'clerk', ['standards', 'show', id]);
    expect(shown.stdout).to.include('/colour').and.include('GBT-36903');
    const old = await json<{ version: number }>(
      bureau,
      ...['standards', 'show', id, '--version', '1'],
    );
    expect(old.version).to.equal(1);
    const listed = await json<Listed>(bureau, 'standards', 'list', '--type', NEW_TYPE);
    expect(listed.data.map((one) => one['id'])).to.deep.equal([id]);
  });

  it('shows what is wrong with a standard', async function () {
    const file = await world.file('bad.json', { kind: 'collection' });
    const ran = await world.runAs('bureau', 'approver', ['standards', 'publish', file, '--json']);
    expect(ran.code).to.equal(4);
    expect(errorOf(ran).errors?.length).to.be.greaterThan(2);
  });

  it('pages through a list, in a table, as CSV and as JSON', async function () {
    const clerk = ['market', 'clerk'] as const;
    const all = await json<Listed>(clerk, 'units', 'list', '--all', '--limit', '2');
    expect(all.data.length).to.equal(MEMBER_NAMES.length);
    expect(all.next).to.equal(null);
    const first = await json<Listed>(clerk, 'units', 'list', '--limit', '4');
    const rest = await json<Listed>(clerk, 'units', 'list', '--after', String(first.next));
    expect([...first.data, ...rest.data]).to.deep.equal(all.data);
    const csv = await world.runAs(...clerk, ['units', 'list', '--all', '--csv']);
    expect(csv.stdout.split('\r\n').length).to.equal(MEMBER_NAMES.length + 2);
    const table = await world.runAs(...clerk, ['units', 'list', '--limit', '1']);
    expect(table.stdout.trimEnd().split('\n').length).to.equal(2);
    expect(table.stderr).to.include('--after');
  });

  it('proposes a unit and has it voted in', async function () {
    const unit = {
      uscc: newUscc(),
      name: '示例市档案馆',
      kind: 'public-institution',
      level: 'city',
      region: '999999',
      mspId: 'BureauMSP',
      from: '2026-01-01T00:00:00.000Z',
    };
    const file = await world.file('unit.json', unit);
    const args = ['units', 'propose', 'admit-unit', file, '--basis', 'SF-2024-7'];
    const { proposal } = await json<{ proposal: { id: string; state: string } }>(
      ['bureau', 'committee'],
      ...args,
    );
    expect(proposal.state).to.equal('OPEN');
    const vote = ['units', 'vote', proposal.id, 'approve'] as const;
    await json(['market', 'committee'], ...vote);
    const decided = await json<{ proposal: { state: string } }>(['water', 'committee'], ...vote);
    expect(decided.proposal.state).to.equal('EXECUTED');
    const again = await world.runAs('housing', 'committee', [...vote, '--json']);
    expect([again.code, errorOf(again).code]).to.deep.equal([4, 'PROPOSAL_CLOSED']);
    const open = await json<Listed>(
      ['bureau', 'committee'],
      'units',
      'proposals',
      '--state',
      'OPEN',
    );
    expect(open.data).to.deep.equal([]);
  });

  it('gives powers and withdraws them', async function () {
    const place = [NEW_TYPE, MARKET] as const;
    const approver = ['bureau', 'approver'] as const;
    const from = ['--from', '2026-01-01', '--basis', 'SF-2024-7'] as const;
    await json(approver, 'issuers', 'give', ...place, '--power', 'issue', ...from);
    const nextMonth = new Date(Date.now() + 30 * 86_400_000).toISOString();
    const later = ['--from', nextMonth, '--basis', 'SF-2024-8'] as const;
    await json(approver, 'issuers', 'withdraw', ...place, ...later);
    const shown = await json<{ facts: readonly { powers: readonly string[] }[] }>(
      ...([approver, 'issuers', 'show', ...place] as const),
    );
    expect(shown.facts.map(({ powers }) => powers)).to.deep.equal([['issue'], []]);
    const refused = await world.runAs('market', 'approver', [
      ...['issuers', 'give', ...place, '--power', 'revoke', ...from, '--json'],
    ]);
    expect([refused.code, errorOf(refused).code]).to.deep.equal([4, 'NOT_TYPE_DEFINER']);
  });

  it('makes a key into a private file, uses it, and revokes it', async function () {
    const out = join(world.folder, 'new.key');
    const made = await json<{ id: string; keyFile: string; key?: string }>(
      ['market', 'operator'],
      ...['keys', 'create', '--role', 'clerk', '--scope', 'licences:read', '--out', out],
    );
    expect(made).to.include({ keyFile: out }).and.not.have.property('key');
    expect((await stat(out)).mode & 0o777).to.equal(0o600);
    expect(await readFile(out, 'utf8')).to.match(/^yk_[^\n]+\n$/);
    const use = (): ReturnType<typeof yulian> => world.run(['find', '--key-file', out, '--json']);
    expect((await use()).code).to.equal(0);
    await json(['market', 'operator'], 'keys', 'revoke', made.id);
    const refused = await use();
    expect([refused.code, errorOf(refused).code]).to.deep.equal([4, 'CREDENTIALS_INVALID']);
    const listed = await json<Listed>(['market', 'operator'], 'keys', 'list', '--all');
    expect(listed.data.find(({ id }) => id === made.id)?.['state']).to.equal('revoked');
  });
});

/** A code that no unit of the tests has: the two check characters are found by trying. */
function newUscc(): string {
  const alphabet = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');
  const all = alphabet.flatMap((a) => alphabet.map((b) => `12999999TA000200${a}${b}`));
  return all.find(isUscc) ?? '';
}
