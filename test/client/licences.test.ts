// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordSealOn } from '../support/fixture-seals.js';
import { errorOf, jsonOf } from './support/cli.js';
import { CliWorld } from './support/gateway.js';
import {
  ALTERED,
  issueSealed,
  SEALED,
  SEALED_FIELDS,
  SEALED_ID,
  UNSEALED,
  type Written,
} from './support/licences.js';

describe('yulian: the life of a licence', function () {
  let world: CliWorld;
  before(async function () {
    world = await CliWorld.start();
    await recordSealOn(world.gateway, 'seal-v4-samr.esl', await readFile(SEALED));
  });
  after(async function () {
    await world.close();
  });

  const key = randomUUID();
  let first: Written;

  it('issues a sealed file from what its metadata says', async function () {
    const ran = await issueSealed(world, ['--idempotency-key', key]);
    expect(ran.code, ran.stdout + ran.stderr).to.equal(0);
    first = jsonOf(ran) as Written;
    expect(first.licence).to.include({ id: SEALED_ID, state: 'VALID', version: 1 });
    expect(first.licence).to.include({
      issuedAt: '2026-03-17T16:00:00.000Z',
      validTo: '2056-03-17T16:00:00.000Z',
    });
    expect(first.transaction.replayed).to.equal(false);
  });

  it('answers the first result when it is run again with its key', async function () {
    const ran = await issueSealed(world, ['--idempotency-key', key]);
    expect(ran.code, ran.stdout + ran.stderr).to.equal(0);
    const again = jsonOf(ran) as Written;
    expect(again.transaction).to.deep.equal({ ...first.transaction, replayed: true });
    expect(again.licence.id).to.equal(first.licence.id);
  });

  it('composes an identifier with the next serial where none is said', async function () {
    const holder = await world.file('person.json', { type: '111', code: '999999199001010016' });
    const fields = await world.file('composed.json', { ...SEALED_FIELDS, ZZBH: '示补1号' });
    const issue = async (text: string, ...more: readonly string[]) =>
      world.runAs('market', 'clerk', [
        ...['issue', await world.file('plain.txt', text), '--fields', fields, '--holder', holder],
        ...['--issued-at', '2026-04-01', '--valid-from', '2026-04-01', '--basis', 'XZXKF-38'],
        ...['--type', '11999999TA00000168001', '--json', ...more],
      ]);
    const serials: (string | undefined)[] = [];
    for (const text of ['示例甲', '示例乙']) {
      const ran = await issue(text);
      expect(ran.code, ran.stdout + ran.stderr).to.equal(0);
      serials.push((jsonOf(ran) as Written).licence.id.split('.').at(-3));
    }
    expect(serials).to.deep.equal(['2026A00018', '2026A00019']);
    const keyed = await issue('示例丙', '--idempotency-key', randomUUID());
    expect([keyed.code, errorOf(keyed).code]).to.deep.equal([3, 'OPTION_MISSING']);
  });

  it('fetches its file and its values by its identifier, for its own unit alone', async function () {
    const values = await world.runAs('market', 'clerk', ['licence', 'values', SEALED_ID, '--json']);
    expect(values.code, values.stdout).to.equal(0);
    const { fields } = jsonOf(values) as { fields: readonly { path: string; value: string }[] };
    expect(fields.find(({ path }) => path === '/CZZT')?.value).to.equal(SEALED_FIELDS.CZZT);
    const file = join(world.folder, 'fetched.ofd');
    const fetch = ['licence', 'file', SEALED_ID, '--out', file];
    expect((await world.runAs('market', 'approver', fetch)).code).to.equal(0);
    expect((await readFile(file)).equals(await readFile(SEALED))).to.equal(true);
    const others = [
      ['water', 'clerk'],
      ['market', 'auditor'],
    ] as const;
    for (const [member, role] of others) {
      const ran = await world.runAs(member, role, ['licence', 'values', SEALED_ID, '--json']);
      expect(ran.code, ran.stdout).to.equal(4);
      expect(ran.stdout).not.to.include(SEALED_FIELDS.CZZT);
    }
    const shown = await world.runAs('water', 'auditor', ['licence', 'show', SEALED_ID, '--json']);
    expect((jsonOf(shown) as { id: string }).id).to.equal(SEALED_ID);
  });

  it('refuses to issue it twice, with 4 and the code of the contract', async function () {
    const ran = await issueSealed(world);
    expect([ran.code, errorOf(ran).code]).to.deep.equal([4, 'LICENCE_ALREADY_EXISTS']);
  });

  it('notices that another identifier was meant than the file states', async function () {
    const ran = await issueSealed(world, ['--id', SEALED_ID.replace('00017', '00018')]);
    expect([ran.code, errorOf(ran).code]).to.deep.equal([3, 'IDENTIFIER_DIFFERS']);
  });

  it('names every option for what a file does not state', async function () {
    const fields = await world.file('f.json', {});
    const args = ['issue', UNSEALED, '--fields', fields, '--basis', 'X-1', '--json'];
    const ran = await world.runAs('market', 'clerk', args);
    expect([ran.code, errorOf(ran).code]).to.deep.equal([3, 'OPTION_MISSING']);
    for (const option of ['--id', '--holder', '--issued-at', '--valid-from']) {
      expect(errorOf(ran).message).to.include(option);
    }
  });

  it('shows each field that does not fit the standard', async function () {
    const fields = await world.file('bad.json', { ZZMC: 7 });
    const args = ['issue', SEALED, '--fields', fields, '--basis', 'X-1', '--json'];
    const ran = await world.runAs('market', 'clerk', args);
    expect([ran.code, errorOf(ran).code]).to.deep.equal([4, 'FIELDS_INVALID']);
    expect(errorOf(ran).errors?.map(({ pointer }) => pointer)).to.include('/fields/ZZMC');
  });

  it('finds it by unit, state and its very file, and not by an altered one', async function () {
    const found = async (args: readonly string[]): Promise<readonly string[]> => {
      const ran = await world.runAs('market', 'clerk', ['find', ...args, '--json']);
      const { data } = jsonOf(ran) as { data: readonly { id: string }[]; height: number };
      return data.map(({ id }) => id);
    };
    expect(await found(['--unit', '11999999TA0001019Q', '--state', 'valid'])).to.include(SEALED_ID);
    expect(await found(['--number', '91999999MATA000175'])).to.deep.equal([SEALED_ID]);
    const holder = await world.file('h.json', { type: '001', code: '91999999MATA000175' });
    expect(await found(['--holder', holder])).to.deep.equal([SEALED_ID]);
    expect(await found(['--file', SEALED])).to.deep.equal([SEALED_ID]);
    expect(await found(['--file', ALTERED])).to.deep.equal([]);
    expect(await found(['--state', 'REVOKED'])).to.deep.equal([]);
  });

  it('suspends and restores it, by English and by Chinese names', async function () {
    const act = async (name: string, from: string): Promise<Written> => {
      const args = ['act', SEALED_ID, name, '--from', from, '--basis', 'XZXKF-69-1', '--json'];
      return jsonOf(await world.runAs('market', 'approver', args)) as Written;
    };
    expect((await act('suspend', '2026-06-01')).licence.state).to.equal('SUSPENDED');
    expect((await act('返还', '2026-07-01')).licence.state).to.equal('VALID');
  });

  it('refuses an act that does not follow, and one of somebody who may not', async function () {
    const act = async (role: 'clerk' | 'approver', name: string) => {
      const args = ['act', SEALED_ID, name, '--from', '2026-08-01', '--basis', 'X-1', '--json'];
      const ran = await world.runAs('market', role, args);
      return [ran.code, errorOf(ran).code];
    };
    expect(await act('approver', 'restore')).to.deep.equal([4, 'ACT_NOT_ALLOWED']);
    expect((await act('clerk', 'revoke'))[0]).to.equal(4);
  });

  it('tells its history in sentences of both languages, in CSV and in JSON', async function () {
    const trace = async (...more: readonly string[]): Promise<string> => {
      const ran = await world.runAs('market', 'auditor', ['trace', SEALED_ID, ...more]);
      expect(ran.code).to.equal(0);
      return ran.stdout;
    };
    const [zh, en] = [await trace('--lang', 'zh-CN'), await trace('--lang', 'en')];
    for (const said of [zh, en]) {
      expect(said).to.include('示例市市场监督管理局').and.include('XZXKF-69-1');
      expect(said).to.include(first.transaction.id).and.include('2026-06-01');
    }
    expect(zh).to.include('暂扣').and.include('返还');
    expect(en).to.include('suspended').and.include('restored');
    const csv = (await trace('--csv')).split('\r\n');
    expect(csv.length).to.equal(5);
    expect(csv[1]).to.include(`,${String(first.transaction.blockNumber)},${first.transaction.id}`);
    const { data } = JSON.parse(await trace('--json')) as { data: readonly { act: string }[] };
    expect(data.map((fact) => fact.act)).to.deep.equal(['issue', 'suspend', 'restore']);
  });

  it('makes a new version that supersedes the old one', async function () {
    const file = await world.file('next.txt', '示例文件，第二版，无任何法律效力');
    const holder = await world.file('next-holder.json', { type: '099', code: 'HOLDER-2' });
    const fields = { ZZMC: '营业执照', ZZBH: '1', CZZT: 'x', CZZTDM: 'y' };
    const ran = await world.runAs('market', 'clerk', [
      ...['act', SEALED_ID, 'change', file, '--basis', 'XZXKF-49', '--holder', holder, '--json'],
      ...['--fields', await world.file('next.json', fields)],
      ...['--issued-at', '2026-09-01', '--valid-from', '2026-09-01', '--valid-to', '2056-03-17'],
    ]);
    const { licence } = jsonOf(ran) as Written;
    expect(licence).to.include({ version: 2, state: 'VALID' });
    const old = await world.run(['verify', SEALED, '--at', '2026-10-01', '--json']);
    expect(old.code).to.equal(1);
    const then = await world.run(['verify', SEALED, '--at', '2026-08-01', '--json']);
    expect(then.code).to.equal(0);
  });
});
