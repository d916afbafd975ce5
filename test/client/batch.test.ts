// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { join } from 'node:path';
import { csvLine } from './support/csv.js';
import { errorOf, jsonOf, yulian, type Ran } from './support/cli.js';
import { CliWorld } from './support/gateway.js';

interface Written {
  readonly batch: { readonly id: string; readonly count: number; readonly state: string };
  readonly transaction: { readonly replayed: boolean };
}

interface Verified {
  readonly checks: readonly { readonly code: string }[];
}

const TYPE = '11999999TA00000168001';
const ISSUER = '11999999TA0001019Q';
const HEAD = ['document', 'holder.type', 'holder.code', 'number', 'validFrom', 'validTo'];
const FIELDS = [
  'fields.ZZMC',
  'fields.ZZBH',
  'fields.CZZT',
  'fields.CZZTDM',
  'fields.floors:integer',
];

describe('yulian: issue --batch', function () {
  let world: CliWorld;
  before(async function () {
    world = await CliWorld.start();
    for (const name of ['a', 'b', 'c']) await world.file(`${name}.txt`, `示例文件 ${name}`);
  });
  after(async function () {
    await world.close();
  });

  const row = (name: string, floors = '3'): readonly string[] => [
    ...[`${name}.txt`, '099', `HOLDER-${name}`, `示${name}号`, '2026-01-05', '2027-12-31'],
    ...['示例证', `示${name}号`, `示例"持证人", ${name}`, `HOLDER-${name}`, floors],
  ];
  const issue = async (file: string, prefix: string, more: readonly string[] = []): Promise<Ran> =>
    world.runAs('market', 'clerk', [
      ...['issue', '--batch', file, '--type', TYPE, '--serial-prefix', prefix],
      ...['--issued-at', '2026-01-05', '--basis', 'XZXKF-38', '--json', ...more],
    ]);

  it('issues from CSV, digesting the files where they are', async function () {
    const lines = [[...HEAD, ...FIELDS], row('a'), row('b')].map(csvLine).join('');
    const ran = await issue(await world.file('rows.csv', `\ufeff${lines}`), 'C1');
    expect(ran.code, ran.stdout).to.equal(0);
    const { batch } = jsonOf(ran) as Written;
    expect(batch).to.include({ id: `${TYPE}.${ISSUER}.C1`, count: 2, state: 'VALID' });
    const verified = await world.run(['verify', 'a.txt', '--id', await memberId('C1'), '--json'], {
      cwd: world.folder,
    });
    expect(verified.code, verified.stdout).to.equal(0);
  });

  it('shows and traces a batch by its identifier', async function () {
    const id = `${TYPE}.${ISSUER}.C1`;
    const shown = await world.runAs('market', 'auditor', ['licence', 'show', id, '--json']);
    expect(jsonOf(shown), shown.stdout).to.include({ id, count: 2 });
    const traced = await world.runAs('market', 'auditor', ['trace', id, '--json']);
    const { data } = jsonOf(traced) as { data: readonly { act: string; on: string }[] };
    expect(data.map(({ act, on }) => `${act} ${on}`)).to.deep.equal(['issue batch']);
    const said = await world.runAs('market', 'auditor', ['trace', id, '--lang', 'en']);
    expect(said.stdout, said.stderr).to.include('the whole batch');
    const none = ['trace', `${TYPE}.${ISSUER}.NONE`, '--json'];
    expect(errorOf(await world.runAs('market', 'auditor', none)).code).to.equal('BATCH_NOT_FOUND');
  });

  it('says of a member until when what was recorded held', async function () {
    const lines = [[...HEAD, ...FIELDS], row('c')].map(csvLine).join('');
    expect((await issue(await world.file('one.csv', lines), 'C9')).code).to.equal(0);
    const id = await memberId('C9');
    const act = ['act', id, 'suspend', '--from', '2026-02-01', '--basis', 'XZXKF-69', '--json'];
    const acted = await world.runAs('market', 'approver', act);
    expect(acted.code, acted.stdout).to.equal(0);
    const said = await world.runAs('market', 'auditor', ['trace', id, '--lang', 'en']);
    expect(said.stdout, said.stderr).to.include('It held until 2026-02-01.');
  });

  it('hands out the proofs of all its licences, which verify offline by their identifier', async function () {
    const id = `${TYPE}.${ISSUER}.C1`;
    const folder = join(world.folder, 'proofs');
    const trust = join(world.folder, 'trust.json');
    await world.run(['trust', '--out', trust]);
    const ran = await world.runAs('market', 'clerk', ['proof', id, '--out', folder, '--json']);
    expect(jsonOf(ran), ran.stdout).to.include({ proofs: 2 });
    const licence = await memberId('C1');
    const named = `${licence}.txt`;
    await world.file(named, '示例文件 a');
    const args = ['verify', named, '--proof', folder, '--trust', trust, '--json'];
    const verified = await yulian(args, { cwd: world.folder });
    const [result] = (jsonOf(verified) as { results: readonly Verified[] }).results;
    const codes = result?.checks.map(({ code }) => code);
    expect(codes).to.include('EVIDENCE_ENDORSED').and.include('STATUS_IN_FORCE');
    // A file without a signature was anchored with a salt, which these proofs do not open.
    expect(codes).to.include('CONTENT_NEEDS_FILE');
    const opened = ['proof', id, '--disclose', '/ZZMC', '--out', 'x', '--json'];
    expect(errorOf(await world.runAs('market', 'clerk', opened)).code).to.equal('NOT_FOR_BATCH');
  });

  it('issues from JSON, with the files in the vault', async function () {
    const member = {
      document: 'c.txt',
      holder: { type: '099', code: 'HOLDER-c' },
      validFrom: '2026-01-05',
      fields: { ZZMC: '示例证', ZZBH: '1', CZZT: 'c', CZZTDM: 'HOLDER-c' },
    };
    const ran = await issue(await world.file('rows.json', [member]), 'J1', ['--upload']);
    expect((jsonOf(ran) as Written).batch.count, ran.stdout).to.equal(1);
  });

  it('does it once under one key', async function () {
    const lines = [[...HEAD, ...FIELDS], row('b')].map(csvLine).join('');
    const file = await world.file('once.csv', lines);
    const more = ['--idempotency-key', 'once-and-only-once'];
    const answers = [await issue(file, 'O1', more), await issue(file, 'O1', more)];
    expect(
      answers.map((ran) => (jsonOf(ran) as Written).transaction.replayed),
      answers[1]?.stdout,
    ).to.deep.equal([false, true]);
  });

  it('acts on the whole batch', async function () {
    const id = `${TYPE}.${ISSUER}.C1`;
    const args = ['act', id, 'suspend', '--from', '2026-06-01', '--basis', 'X-1', '--json'];
    const ran = await world.runAs('market', 'approver', args);
    expect((jsonOf(ran) as Written).batch.state).to.equal('SUSPENDED');
    const change = await world.runAs('market', 'clerk', ['act', id, 'change', 'x', '--json']);
    expect([change.code, errorOf(change).code]).to.deep.equal([3, 'ACT_NOT_ON_BATCH']);
  });

  const wrong: readonly (readonly [string, readonly (readonly string[])[], number])[] = [
    ['a cell that is no number', [[...HEAD, ...FIELDS], row('a', '1.5')], 2],
    ['a missing cell', [[...HEAD, ...FIELDS], row('a'), row('b').slice(1)], 3],
    [
      'an unknown column',
      [
        [...HEAD, 'colour'],
        [...row('a').slice(0, 6), 'red'],
      ],
      2,
    ],
    ['an empty holder', [HEAD, ['a.txt', '', 'x', '', '2026-01-05', '']], 2],
  ];
  for (const [what, rows, at] of wrong) {
    it(`names row ${String(at)} for ${what}`, async function () {
      const ran = await issue(await world.file('wrong.csv', rows.map(csvLine).join('')), 'W1');
      expect([ran.code, errorOf(ran).code]).to.deep.equal([3, 'BATCH_FILE_INVALID']);
      expect(errorOf(ran).message).to.include(` ${String(at)},`);
    });
  }

  it('refuses an empty file, an open quotation mark, and files that are missing', async function () {
    const empty = await issue(await world.file('empty.csv', csvLine(HEAD)), 'W1');
    expect(errorOf(empty).code).to.equal('BATCH_FILE_INVALID');
    const open = await issue(await world.file('open.csv', `${csvLine(HEAD)}"a`), 'W1');
    expect(errorOf(open).code).to.equal('BATCH_FILE_INVALID');
    const lines = [[...HEAD, ...FIELDS], row('z')].map(csvLine).join('');
    const missing = await issue(await world.file('missing.csv', lines), 'W1');
    expect([missing.code, errorOf(missing).code]).to.deep.equal([3, 'FILE_UNUSABLE']);
  });

  /** The first member of a batch, as the gateway lists it. */
  const memberId = async (prefix: string): Promise<string> => {
    const ran = await world.runAs('market', 'clerk', ['find', '--all', '--json']);
    const { data } = jsonOf(ran) as { data: readonly { id: string }[] };
    const found = data.find(({ id }) => id.includes(`.${prefix}00001.`));
    return found?.id ?? '';
  };
});
