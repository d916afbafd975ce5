// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import {
  APPLICANT,
  casePackage,
  deliveryBody,
  itemCodeOf,
  serviceItemBody,
} from '../support/case-requests.js';
import { AccessRequests, subjectOf, type MadeAccess } from '../support/access-requests.js';
import { baselineOf, itemContent } from '../support/case-fixture.js';
import { MEMBERS, type MemberName, type RoleName } from '../support/members.js';
import { errorOf, jsonOf, type Ran } from './support/cli.js';
import { CliWorld } from './support/gateway.js';

interface Written {
  readonly item: {
    readonly id: string;
    readonly version: number;
    readonly baselineVersion: number;
  };
  readonly case: {
    readonly id: string;
    readonly state: string;
    readonly materials: Readonly<Record<string, number>>;
  };
}

const BASIS = ['--basis', 'ZWFW-5'];
const ITEM = itemCodeOf('press', 70);

describe('yulian item, yulian case', function () {
  let world: CliWorld;
  let applicant: string;
  before(async function () {
    world = await CliWorld.start();
    applicant = await world.file('applicant.json', APPLICANT);
    const file = await world.file('item.json', serviceItemBody('press', 70));
    const ran = await as('press', 'approver', 'item', 'publish', ITEM, file, ...BASIS, '--json');
    expect(written(ran).item).to.include({ id: ITEM, version: 1 });
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
  let numbers = 0;
  const received = async (): Promise<string> => {
    numbers += 1;
    const ran = await as(
      ...(['press', 'clerk', 'case', 'receive', ITEM, '--applicant', applicant] as const),
      ...['--number', `办-${numbers}`, '--channel', 'mobile', ...BASIS, '--json'],
    );
    return written(ran).case.id;
  };
  const act = async (role: RoleName, name: string, id: string, ...more: readonly string[]) =>
    written(await as('press', role, 'case', name, id, ...more, '--json')).case;

  it('publish, revise and set baselines of items, and show them', async () => {
    const baseline = await world.file('baseline.json', baselineOf(4, 20));
    const set = await as('press', 'approver', 'item', 'set-baseline', ITEM, baseline, ...BASIS);
    expect(set.code, set.stderr).to.equal(0);
    const shown = await as('water', 'auditor', 'item', 'show', ITEM);
    expect(shown.stdout).to.include('示例许可').and.include('4/20').and.include('CL-3?');
    const asks = ['Special procedures: TX-1 听证 (XZXKF-45', 'Co-signers: none', 'XZXKF-31  from'];
    for (const told of asks) expect(shown.stdout).to.include(told);
    expect(shown.stdout).to.include('Channels: window, PC, mobile');
    const listed = await as('water', 'auditor', 'item', 'list', '--class', 'licensing', '--json');
    expect(JSON.stringify(jsonOf(listed))).to.include(ITEM);
    const wrong = await as('water', 'auditor', 'item', 'list', '--class', 'nothing', '--json');
    expect(errorOf(wrong)).to.include({ code: 'CLASS_UNKNOWN' });
  });

  it('take a case from its receipt to the archive', async () => {
    const id = await received();
    const answers = ['--submitted', 'CL-1', '--submitted', 'CL-2', '--waived', 'CL-3'];
    expect((await act('clerk', 'answer', id, ...answers, ...BASIS)).materials).to.deep.equal({
      ...{ asked: 3, submitted: 2, spared: 0, waived: 1 },
    });
    const paid = ['payment', '--channel', 'window', '--visits', '1', '--sheets', '2'];
    await act('clerk', 'step', id, ...paid, ...BASIS);
    expect((await act('clerk', 'accept', id, ...BASIS)).state).to.equal('ACCEPTED');
    await act('approver', 'co-sign', id, '--unit', MEMBERS.water.uscc, ...BASIS);
    await as('water', 'approver', 'case', 'sign', id, ...BASIS);
    expect((await act('approver', 'stop', id, 'TX-1')).state).to.equal('STOPPED');
    await act('approver', 'resume', id, ...BASIS);
    await act('approver', 'grant', id, ...BASIS);
    const delivery = await deliveryBody(world.gateway);
    const [file] = delivery['files'] as { seal: string; number: number; sha256: string }[];
    const sealed = `${file?.seal ?? ''}:${await bytesOf(file?.sha256 ?? '')}`;
    const licence = delivery.licences[0] ?? '';
    const handed = ['--licence', licence, '--sealed', sealed, '--channel', 'window'];
    await act('clerk', 'deliver', id, ...handed, '--visits', '1', ...BASIS);
    const archived = await act('clerk', 'archive', id, await casePackage(world.gateway), ...BASIS);
    expect(archived.state).to.equal('ARCHIVED');
    const shown = await as('water', 'auditor', 'case', 'show', id);
    expect(shown.stdout).to.include('archived').and.include('2 visits').and.include('sign');
  });

  /** Writes what the press office has uploaded into a file. @returns its path */
  async function bytesOf(sha256: string): Promise<string> {
    const clerk = await world.gateway.as('press', 'clerk');
    const { data } = await clerk.read<{ data: readonly { id: string }[] }>(
      `/v1/documents?sha256=${sha256}`,
    );
    const { url } = world.gateway;
    const response = await fetch(`${url}/v1/documents/${data[0]?.id ?? ''}/content`, {
      headers: { Authorization: `Bearer ${clerk.key ?? ''}` },
    });
    return world.file('sealed.bin', new Uint8Array(await response.arrayBuffer()));
  }

  it('hold cases as told, and answer them another way', async () => {
    const whole = await received();
    const fresh = (await as('press', 'clerk', 'case', 'show', whole)).stdout;
    expect(fresh).to.match(/Held already: none\n.*taken from the chain: CL-2 .*\n.*to ask: CL-1 /u);
    const notHeld = await as(
      ...(['press', 'clerk', 'case', 'answer', whole, '--held', `CL-2=${whole}`] as const),
      ...[...BASIS, '--json'],
    );
    expect(errorOf(notHeld)).to.include({ code: 'CASE_EVIDENCE_NOT_FITTING' });
    await act('clerk', 'ask-completion', whole, '--missing', 'CL-1', ...BASIS);
    expect((await act('approver', 'not-accept', whole, ...BASIS)).state).to.equal('NOT_ACCEPTED');
    const gone = await received();
    expect((await act('clerk', 'withdraw', gone, ...BASIS)).state).to.equal('WITHDRAWN');
    const listed = await as('press', 'clerk', 'case', 'list', '--number', '办-1', '--json');
    expect((jsonOf(listed) as { data: readonly unknown[] }).data).to.have.length(1);
  });

  it('name the relation that was declared of data about somebody else', async () => {
    const asking = await AccessRequests.prepare(world.gateway, 'water');
    const licence = await asking.licence();
    const item = itemCodeOf('water', 71);
    const from = { items: [asking.item], types: [] };
    const asked = { code: 'CL-9', title: '示例证照', basis: 'XZXKF-31', required: true, from };
    const content = itemContent({ results: [], materials: [asked] });
    const body = { ...serviceItemBody('water', 71), content };
    await (await world.gateway.as('water', 'approver')).make('/v1/service-items', body);
    const ran = await as(
      ...(['water', 'clerk', 'case', 'receive', item, '--applicant', applicant] as const),
      ...['--number', '示例-71', '--channel', 'mobile', ...BASIS, '--json'],
    );
    const { id } = written(ran).case;
    const clerk = await world.gateway.as('water', 'clerk');
    const ask = asking.body(await asking.grant(), id, subjectOf(licence), { serviceItem: item });
    const { access } = await clerk.make<MadeAccess>('/v1/accesses', ask);
    const show = async (lang: string) =>
      (await as('water', 'clerk', 'case', 'show', id, '--lang', lang)).stdout;
    expect(await show('en')).not.to.include(access.id);
    const held = ['--held', `CL-9=${access.id}:shareholder`, ...BASIS, '--json'];
    written(await as('water', 'clerk', 'case', 'answer', id, ...held));
    expect(await show('en')).to.include(`declared as shareholder of the applicant: ${access.id}`);
    expect(await show('zh-CN')).to.include(`申报为申请人的股东、出资人：${access.id}`);
  });

  it('say what is wrong with what was typed', async () => {
    const id = await received();
    const tries = [
      [['step', id, 'party', '--channel', 'pc'], 'STEP_UNKNOWN'],
      [['step', id, 'other', '--channel', 'fax'], 'CHANNEL_UNKNOWN'],
      [['step', id, 'other', '--channel', 'window', '--visits', 'x'], 'NUMBER_INVALID'],
      [['answer', id, '--held', 'CL-1'], 'PAIR_INVALID'],
      [['deliver', id, '--channel', 'window', '--sealed', 'S-1:2'], 'PAIR_INVALID'],
      [['deliver', id, '--channel', 'window'], 'SEALED_MISSING'],
      [['list', '--state', 'nowhere'], 'STATE_UNKNOWN'],
    ] as const;
    for (const [args, code] of tries) {
      const basis = args[0] === 'list' ? [] : BASIS;
      const ran = await as('press', 'clerk', 'case', ...args, ...basis, '--json');
      expect(errorOf(ran), args.join(' ')).to.include({ code });
    }
  });
});
