// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MEMBERS, type MemberName, type RoleName } from '../support/members.js';
import { newSeal, sealedDocument } from '../support/seal-maker.js';
import { SEAL_TYPE } from '../support/seal-requests.js';
import { errorOf, jsonOf } from './support/cli.js';
import { CliWorld } from './support/gateway.js';

const BASIS = ['--basis', 'YZGL-17'] as const;

type Who = readonly [MemberName, RoleName];

interface Written {
  readonly seal: { readonly id: string; readonly state: string };
}
interface Taken {
  readonly number: number;
  readonly first: number;
}

describe('yulian seal', function () {
  this.timeout(60_000);
  let world: CliWorld;
  before(async function () {
    world = await CliWorld.start();
    const definer = ['bureau', 'approver'] as const;
    const from = ['--from', '2024-01-01', '--basis', 'YZGL-30'] as const;
    const give = (unit: string, power: string) =>
      json(definer, 'issuers', 'give', SEAL_TYPE, unit, '--power', power, ...from);
    await give(MEMBERS.housing.uscc, 'approveSeal');
    await give(MEMBERS.emergency.uscc, 'makeSeal');
  });
  after(async function () {
    await world.close();
  });

  const json = async <T>([member, role]: Who, ...args: readonly string[]): Promise<T> => {
    const ran = await world.runAs(member, role, [...args, '--json']);
    expect(ran.code, ran.stdout + ran.stderr).to.equal(0);
    return jsonOf(ran) as T;
  };
  const owner = (role: RoleName): Who => ['market', role];
  const department: Who = ['housing', 'approver'];
  const maker = (role: RoleName): Who => ['emergency', role];

  const sealFiled = async (made = newSeal()): Promise<string> => {
    const certificate = join(world.folder, `${made.esId}.cer`);
    await writeFile(certificate, made.signer.certificate);
    const applied = await json<Written>(
      owner('clerk'),
      ...['seal', 'apply', '--type', SEAL_TYPE, '--kind', '01'],
      ...['--department', MEMBERS.housing.uscc, '--maker', MEMBERS.emergency.uscc],
      ...['--certificate', certificate, '--valid-to', '2041-12-31', '--basis', 'YZGL-9'],
    );
    const { id } = applied.seal;
    await json(department, 'seal', 'act', id, 'approve', ...BASIS);
    const esl = join(world.folder, `${id}.esl`);
    await writeFile(esl, made.object);
    const of = ['--kind', '01', '--owner', MEMBERS.market.uscc] as const;
    await json(maker('clerk'), 'seal', 'make', id, esl, ...of, ...BASIS);
    const number = `F-${id.slice(2, 20).toUpperCase()}`;
    const filed = await json<Written>(maker('approver'), 'seal', 'file', id, number, ...BASIS);
    expect(filed.seal).to.include({ state: 'ACTIVE' });
    return id;
  };

  it('takes a seal from its application to a stop, and shows its life in words', async function () {
    const id = await sealFiled();
    await json(owner('approver'), 'seal', 'act', id, 'report-suspension', ...BASIS);
    await json(maker('approver'), 'seal', 'act', id, 'fileSuspension', ...BASIS);
    const shown = await world.runAs('market', 'clerk', ['seal', 'show', id, '--lang', 'en']);
    expect(shown.stdout).to.include(`Seal ${id}: stopped · not usable`);
    expect(shown.stdout).to.include('report of a stop');
    const chinese = await world.runAs('market', 'clerk', ['seal', 'show', id, '--lang', 'zh-CN']);
    expect(chinese.stdout).to.include(`印章 ${id}：停用 · 不可用`).and.to.include('停用备案');
    const before = ['seal', 'show', id, '--known-at', '0', '--json'] as const;
    expect((await json<{ facts: readonly object[] }>(owner('clerk'), ...before)).facts).to.be.empty;
    const listed = await json<{ data: readonly { id: string }[] }>(
      owner('clerk'),
      ...['seal', 'list', '--state', 'SUSPENDED', '--owner', MEMBERS.market.uscc],
    );
    expect(listed.data.map((seal) => seal.id)).to.include(id);
    const refused = await world.runAs('market', 'clerk', ['seal', 'use', id, '--json']);
    expect([refused.code, errorOf(refused).code]).to.deep.equal([4, 'SEAL_NOT_USABLE']);
  });

  it('numbers uses, says what they were for, and shows that none is missing', async function () {
    const made = newSeal();
    const id = await sealFiled(made);
    const file = join(world.folder, `${id}.ofd`);
    await writeFile(file, sealedDocument(made));
    const key = ['--idempotency-key', `use-${id}`] as const;
    const first = await json<Taken>(owner('clerk'), 'seal', 'use', id, ...key);
    expect(await json(owner('clerk'), 'seal', 'use', id, ...key)).to.deep.equal(first);
    const second = await json<Taken>(owner('clerk'), 'seal', 'use', id);
    await json<Taken>(owner('clerk'), 'seal', 'use', id, '--document', file);
    const settle = ({ number, first: of }: Taken, ...how: readonly string[]) =>
      json(owner('clerk'), 'seal', 'settle', id, String(number), '--first', String(of), ...how);
    await settle(second, '--void', 'YZGL-24');
    const uses = await json<{ last: number; gap?: number }>(owner('clerk'), 'seal', 'uses', id);
    expect(uses).to.include({ last: 3 }).and.not.to.have.property('gap');
    const shown = await world.runAs('market', 'clerk', ['seal', 'uses', id, '--lang', 'en']);
    expect(shown.stdout).to.include('void YZGL-24').and.to.include('3 numbers, without a gap');
  });

  it('pauses a seal, and has what was sealed since looked at again', async function () {
    const id = await sealFiled();
    const since = new Date().toISOString();
    await json<Taken>(owner('clerk'), 'seal', 'use', id);
    const approver = owner('approver');
    await json(approver, 'seal', 'pause', id, 'loss', ...BASIS);
    await json(approver, 'seal', 'compromise', id, '--from', since, ...BASIS);
    expect(await json(approver, 'seal', 'mark', id, '1')).to.include({ marked: 1 });
    await json(approver, 'seal', 'review', id, '1', '1', 'sound', ...BASIS);
    const lifted = await json<Written>(approver, 'seal', 'lift', id, 'loss', ...BASIS);
    expect(lifted.seal).to.deep.include({ isUsable: true, paused: [] });
  });

  it('has a dispute about a use decided, and shows that among the uses', async function () {
    const id = await sealFiled();
    await json<Taken>(owner('clerk'), 'seal', 'use', id);
    const approver = owner('approver');
    await json(approver, 'seal', 'pause', id, 'loss', ...BASIS);
    await json(approver, 'seal', 'compromise', id, '--from', '2026-01-01', ...BASIS);
    await json(approver, 'seal', 'mark', id, '1');
    await json(approver, 'seal', 'review', id, '1', '1', 'unsound', ...BASIS);
    const reference = ['--reference', 'No. 1'] as const;
    const decide = (word: string) => ['seal', 'decide', id, '1', '1', word, ...BASIS, ...reference];
    expect((await world.runAs(...department, decide('maybe'))).code).to.equal(3);
    await json(department, ...decide('upheld'));
    const shown = await world.runAs('market', 'clerk', ['seal', 'uses', id, '--lang', 'en']);
    expect(shown.stdout).to.include('UPHELD No. 1');
    expect((await world.runAs(...department, decide('upheld'))).code).not.to.equal(0);
  });
});
