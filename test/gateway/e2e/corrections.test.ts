// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { AccessRequests, subjectOf, type MadeAccess } from '../../support/access-requests.js';
import { claimedSource } from '../../support/catalogue-requests.js';
import {
  grantOver,
  handledCase,
  newIdOf,
  type Checked,
  type ShownCorrection,
} from '../../support/check-requests.js';
import { EventStream } from '../../support/event-stream.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { issueLicence, type Issued } from '../../support/licence-requests.js';
import { MEMBERS, type MemberName } from '../../support/members.js';
import { expectRefusal } from '../../support/refusal.js';

const basis = 'ZWSJ-36';

interface Written {
  readonly correction: ShownCorrection;
  readonly opening?: { readonly value: unknown; readonly salt: string };
  readonly notices?: readonly { readonly access: string; readonly requester: string }[];
}

interface Notice {
  readonly id: string;
  readonly access: string;
  readonly field: string;
  readonly opened?: { readonly record?: string; readonly correction?: string };
}

describe('gateway: corrections', function () {
  this.timeout(120_000);
  let gateway: TestGateway;
  let asking: AccessRequests;
  let element: string;
  const grants = new Map<MemberName, string>();
  const cases = new Map<MemberName, Awaited<ReturnType<typeof handledCase>>>();
  let licence: Issued;

  before(async function () {
    gateway = await startGateway();
    asking = await AccessRequests.prepare(gateway);
    element = await claimedSource(gateway, 'market', asking.item);
    for (const member of ['water', 'housing', 'emergency'] as const) {
      grants.set(member, await grantOver(gateway, 'market', asking.item, member));
      cases.set(member, await handledCase(gateway, member));
    }
  });

  beforeEach(async function () {
    licence = await asking.licence();
  });

  after(async function () {
    await gateway.close();
  });

  const clerkOf = (member: MemberName) => gateway.as(member, 'clerk');
  const source = () => gateway.as('market', 'approver');

  /** Has a member check the grade; answers the access's id and what came of it. */
  async function check(member: MemberName, value: string, of: Issued = licence) {
    const at = [{ grant: grants.get(member) }];
    const body = {
      ...cases.get(member),
      subject: subjectOf(of),
      comparisons: [{ value, element, at }],
    };
    const { sources } = await (await clerkOf(member)).make<Checked>('/v1/checks', body);
    const [{ access, results } = { access: undefined, results: [] }] = sources;
    return { id: access?.id ?? '', subject: access?.subject, result: results[0]?.result };
  }

  async function disclose(member: MemberName, fields: readonly string[], of: Issued = licence) {
    const terms = { ...cases.get(member), grant: grants.get(member), fields };
    const body = { ...terms, subject: subjectOf(of) };
    return (await (await clerkOf(member)).make<MadeAccess>('/v1/accesses', body)).access;
  }

  async function raise(access: string, held: string, member: MemberName = 'water') {
    const body = { id: newIdOf('cor'), element, access, held, basis };
    return (await clerkOf(member)).make<Written>('/v1/corrections', body);
  }

  /** The next version of the subject's licence, with another grade. */
  async function corrected(of: Issued = licence): Promise<string> {
    const clerk = await clerkOf('market');
    const wish = { fields: { grade: '乙' }, body: { holder: subjectOf(of) } };
    return (await issueLicence(clerk, wish)).id;
  }

  const noticesOf = async (member: MemberName, access: string) =>
    (
      await (
        await clerkOf(member)
      ).read<{ data: Notice[] }>(`/v1/correction-notices?access=${access}`)
    ).data;

  it('go from a check that differs to notices for all who received the old value', async function () {
    const { id: access, result } = await check('water', '乙');
    expect(result).to.equal('NO_MATCH');
    const shown = await disclose('housing', ['/ZZMC', '/grade']);
    const unconcerned = await disclose('housing', ['/ZZMC']);
    const compared = await check('emergency', '甲');
    const stranger = await check('housing', '甲', await asking.licence());

    const { correction, opening } = await raise(access, '乙');
    expect(correction).to.include({ state: 'RAISED', source: MEMBERS.market.uscc });
    expect(opening).to.include({ value: '乙' });
    const path = `/v1/corrections/${correction.id}`;
    const record = await corrected();
    const answered = await (
      await source()
    ).make<Written>(`${path}/replacements`, { record, basis });
    expect(answered.correction.state).to.equal('CORRECTED');
    await disclose('emergency', ['/grade']);

    const stream = await EventStream.open(gateway.url, await clerkOf('housing'));
    const announced = await (await source()).make<Written>(`${path}/announcements`, { basis });
    expect(announced.notices?.map((one) => one.access)).to.have.members([
      ...[access, shown.id, compared.id],
    ]);
    const [own] = await noticesOf('water', access);
    expect(own?.opened).to.deep.equal({ record, correction: correction.id });
    const [told] = await noticesOf('housing', shown.id);
    expect(told).to.deep.include({ field: '/grade', opened: { record } });
    const [hint] = await noticesOf('emergency', compared.id);
    expect(hint?.opened).to.deep.equal({});
    expect(await noticesOf('housing', unconcerned.id)).to.deep.equal([]);
    expect(await noticesOf('housing', stranger.id)).to.deep.equal([]);
    await stream.until(({ subject }) => subject === told?.id);
    await stream.close();

    const again = await (await source()).make<Written>(`${path}/announcements`, { basis });
    expect(again.notices).to.have.length(3);
    expect(await noticesOf('housing', shown.id)).to.have.length(1);
  });

  it('say nothing on the chain that puts two references of one person together', async function () {
    const { id: access, subject } = await check('water', '乙');
    const other = await disclose('housing', ['/grade']);
    const { correction } = await raise(access, '乙');
    const path = `/v1/corrections/${correction.id}`;
    const record = await corrected();
    await (await source()).make<Written>(`${path}/replacements`, { record, basis });
    await (await source()).make<Written>(`${path}/announcements`, { basis });
    const auditor = await gateway.as('bureau', 'auditor');
    const shown = JSON.stringify(await auditor.read<ShownCorrection>(path));
    for (const secret of [record, other.id, other.subject, '乙']) {
      expect(shown).to.not.include(secret);
    }
    const { data } = await auditor.read<{ data: Notice[] }>('/v1/correction-notices?limit=100');
    const about = data.filter((one) => [access, other.id].includes(one.access));
    expect(about).to.have.length(2);
    for (const notice of about) {
      const text = JSON.stringify(notice);
      expect(notice.opened).to.equal(undefined);
      for (const secret of [record, correction.id, subject ?? '-', other.subject]) {
        expect(text).to.not.include(secret);
      }
    }
    // Not by the transactions either: each notice has one of its own.
    const { ledger, reader } = gateway.gateway.services;
    const transactions = await Promise.all(
      about.map(async ({ id }) => {
        const call = { contract: 'correction', transaction: 'getNotice', args: [id] };
        const answer = Buffer.from(await ledger.evaluate(reader, call)).toString();
        return (JSON.parse(answer) as { txId: string }).txId;
      }),
    );
    expect(new Set(transactions).size).to.equal(2);
  });

  it('are answered by the source, with a record of its own about the same subject', async function () {
    const { id: access } = await check('water', '乙');
    const { correction } = await raise(access, '乙');
    const path = `/v1/corrections/${correction.id}/replacements`;
    const approver = await source();
    const other = await asking.licence();
    expectRefusal(await approver.post(path, { record: other.id, basis }), {
      ...{ status: 409, code: 'CORRECTION_RECORD_OF_OTHER' },
    });
    const press = await gateway.as('press', 'clerk');
    const foreign = await issueLicence(press, { type: '031' });
    expectRefusal(await approver.post(path, { record: foreign.id, basis }), {
      ...{ status: 403, code: 'CORRECTION_RECORD_NOT_OWN' },
    });
    const asker = await gateway.as('water', 'approver');
    const record = await corrected();
    const refusal = await asker.post(path, { record, basis });
    expect(refusal.status).to.equal(403);
    const early = `/v1/corrections/${correction.id}/announcements`;
    expectRefusal(await approver.post(early, { basis }), {
      ...{ status: 409, code: 'CORRECTION_ACT_NOT_ALLOWED' },
    });
    const upheld = await approver.make<Written>(`/v1/corrections/${correction.id}/acts`, {
      ...{ act: 'uphold', basis },
    });
    expect(upheld.correction.state).to.equal('UPHELD');
  });

  it('are raised by whoever has checked, and withdrawn by it', async function () {
    const { id: access } = await check('water', '乙');
    const body = { id: newIdOf('cor'), element, access, held: '乙', basis };
    const housing = await clerkOf('housing');
    expectRefusal(await housing.post('/v1/corrections', body), {
      ...{ status: 403, code: 'CORRECTION_ACCESS_NOT_OWN' },
    });
    const { correction } = await raise(access, '乙');
    const water = await clerkOf('water');
    expectRefusal(await water.post('/v1/corrections', body), {
      ...{ status: 409, code: 'CORRECTION_ALREADY_OPEN' },
    });
    const acts = `/v1/corrections/${correction.id}/acts`;
    const withdrawn = await water.make<Written>(acts, { act: 'withdraw', basis });
    expect(withdrawn.correction.state).to.equal('WITHDRAWN');
    const { data } = await housing.read<{ data: readonly ShownCorrection[] }>(
      `/v1/corrections?access=${access}&state=WITHDRAWN`,
    );
    expect(data.map(({ id }) => id)).to.deep.equal([correction.id]);
  });
});
