// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { issueLicence, licenceBody, uploadDocument } from '../../support/licence-requests.js';
import { LICENCE_TYPES } from '../../support/licence-types.js';
import { MEMBERS, type MemberName } from '../../support/members.js';
import { expectRefusal, refusedUnchanged, type Refusal } from '../../support/refusal.js';
import { codesOf, verifyFile } from '../../support/verify.js';

interface Proposal {
  readonly id: string;
  readonly state: 'OPEN' | 'EXECUTED' | 'REJECTED';
  readonly votes: readonly { readonly mspId: string; readonly vote: string }[];
}

interface UnitView {
  readonly uscc: string;
  readonly facts: readonly { readonly state: string; readonly name: string }[];
}

/** A unit that nobody has admitted: fictitious, its check digits are right. */
const ARCHIVES = '11999999TA00020000';

describe('gateway: governance', function () {
  let gateway: TestGateway;
  let clerk: Api;

  beforeEach(async function () {
    gateway = await startGateway();
    clerk = await gateway.as('market', 'clerk');
  });

  afterEach(async function () {
    await gateway.close();
  });

  async function propose(decision: object, member: MemberName = 'bureau'): Promise<Proposal> {
    const committee = await gateway.as(member, 'committee');
    const body = { basis: 'LHZC-5', decision };
    return (await committee.make<{ proposal: Proposal }>('/v1/proposals', body)).proposal;
  }

  async function vote(id: string, member: MemberName, voted = 'approve'): Promise<Proposal> {
    const committee = await gateway.as(member, 'committee');
    const path = `/v1/proposals/${id}/votes`;
    return (await committee.make<{ proposal: Proposal }>(path, { vote: voted })).proposal;
  }

  async function decide(decision: object): Promise<Proposal> {
    const { id } = await propose(decision);
    await vote(id, 'market');
    return vote(id, 'housing');
  }

  const admission = (chosen: object = {}): object => ({
    kind: 'ADMIT_UNIT',
    unit: {
      uscc: validUscc(),
      name: '示例市档案馆',
      kind: 'public-institution',
      level: 'city',
      region: '999999',
      mspId: 'WaterMSP',
      from: '2026-01-01T00:00:00.000Z',
      ...chosen,
    },
  });

  it('three of five admit a unit; the vote that decides executes', async function () {
    const decision = admission();
    const { id, state, votes } = await propose(decision);
    expect(state).to.equal('OPEN');
    expect(votes.map(({ mspId }) => mspId)).to.deep.equal(['BureauMSP']);
    const path = `/v1/units/${validUscc()}`;
    expectRefusal(await clerk.get(path), { status: 404, code: 'UNIT_NOT_FOUND' });
    expect((await vote(id, 'market')).state).to.equal('OPEN');
    expect((await vote(id, 'water')).state).to.equal('EXECUTED');
    const unit = await clerk.read<UnitView>(path);
    expect(unit.facts.map((fact) => fact.state)).to.deep.equal(['ACTIVE']);
    const { data } = await clerk.read<{ data: readonly UnitView[] }>('/v1/units?mspId=WaterMSP');
    expect(data.map(({ uscc }) => uscc)).to.include(validUscc());
    const open = await clerk.read<{ data: readonly Proposal[] }>('/v1/proposals?state=OPEN');
    const over = await clerk.read<{ data: readonly Proposal[] }>('/v1/proposals?state=EXPIRED');
    expect(over.data).to.deep.equal([]);
    expect(open.data).to.deep.equal([]);
  });

  it('three of five against it reject a proposal', async function () {
    const { id } = await propose(admission());
    await vote(id, 'market', 'reject');
    await vote(id, 'housing', 'reject');
    expect((await vote(id, 'water', 'reject')).state).to.equal('REJECTED');
    const refusal = { status: 409, code: 'PROPOSAL_CLOSED' };
    const late = await gateway.as('emergency', 'committee');
    const path = `/v1/proposals/${id}/votes`;
    await refusedUnchanged(gateway, () => late.post(path, { vote: 'approve' }), refusal);
  });

  it('each organisation votes once', async function () {
    const { id } = await propose(admission());
    const again = await gateway.as('bureau', 'committee');
    const refusal = { status: 409, code: 'PROPOSAL_ALREADY_VOTED' };
    const path = `/v1/proposals/${id}/votes`;
    await refusedUnchanged(gateway, () => again.post(path, { vote: 'approve' }), refusal);
  });

  for (const [name, decision, refusal] of [
    [
      'a unit of an organisation that there is not',
      () => admission({ mspId: 'NobodyMSP' }),
      { status: 404, code: 'ORGANISATION_NOT_FOUND', pointer: '/decision/unit/mspId' },
    ],
    [
      'a unit that there is already',
      () => admission({ uscc: MEMBERS.market.uscc }),
      { status: 409, code: 'UNIT_ALREADY_EXISTS', pointer: '/decision/unit/uscc' },
    ],
    [
      'a unit with a wrong check digit',
      () => admission({ uscc: ARCHIVES }),
      {
        status: 400,
        code: 'VALIDATION_FAILED',
        pointer: '/decision/unit/uscc',
        rule: 'USCC_INVALID',
      },
    ],
    [
      'a unit in a region that there is not',
      () => admission({ region: '110000' }),
      { status: 422, code: 'REGION_NOT_FOUND', pointer: '/decision/unit/region' },
    ],
    [
      'a committee that cannot decide',
      () => ({ kind: 'CHANGE_COMMITTEE', committee: { members: ['BureauMSP'], threshold: 2 } }),
      { status: 422, code: 'CONSORTIUM_INVALID', pointer: '/decision/committee/threshold' },
    ],
    [
      'the end of a pause that there is not',
      () => ({ kind: 'LIFT_PAUSE', subject: { kind: 'unit', id: MEMBERS.market.uscc } }),
      { status: 404, code: 'PAUSE_NOT_FOUND', pointer: '/decision/subject' },
    ],
    [
      'what no committee decides',
      () => ({ kind: 'ABOLISH' }),
      { status: 400, code: 'VALIDATION_FAILED', pointer: '/decision/kind' },
    ],
  ] as readonly (readonly [string, () => object, Refusal])[]) {
    it(`nobody proposes ${name}`, async function () {
      const committee = await gateway.as('bureau', 'committee');
      const body = { basis: 'LHZC-5', decision: decision() };
      await refusedUnchanged(gateway, () => committee.post('/v1/proposals', body), refusal);
    });
  }

  it('a changed committee decides by its new rule', async function () {
    await decide({
      kind: 'CHANGE_COMMITTEE',
      committee: { members: ['BureauMSP', 'MarketMSP', 'HousingMSP'], threshold: 2 },
    });
    const out = await gateway.as('water', 'committee');
    const body = { basis: 'LHZC-5', decision: admission() };
    const refusal = { status: 403, code: 'NOT_A_COMMITTEE_MEMBER' };
    await refusedUnchanged(gateway, () => out.post('/v1/proposals', body), refusal);
    const { id } = await propose(admission());
    expect((await vote(id, 'housing')).state).to.equal('EXECUTED');
  });

  it('a unit that has merged acts no more; its successor acts on what it issued', async function () {
    const { id } = await issueLicence(clerk);
    await decide({
      kind: 'CHANGE_UNIT',
      change: {
        uscc: MEMBERS.market.uscc,
        from: '2026-02-01T00:00:00.000Z',
        state: 'MERGED',
        successor: MEMBERS.bureau.uscc,
      },
    });
    const body = { document: await uploadDocument(clerk), ...licenceBody() };
    const refusal = { status: 409, code: 'UNIT_NOT_ACTIVE' };
    await refusedUnchanged(gateway, () => clerk.post('/v1/licences', body), refusal);
    const act = { act: 'suspend', from: '2026-03-02', basis: 'X-1' };
    const path = `/v1/licences/${id}/acts`;
    const stranger = await gateway.as('housing', 'approver');
    expectRefusal(await stranger.post(path, act), { status: 403, code: 'ACT_NOT_COMPETENT' });
    const heir = await gateway.as('bureau', 'approver');
    expect((await heir.post(path, act)).status).to.equal(200);
  });

  describe('an emergency pause', function () {
    const pause = async (kind: string, id: string): Promise<void> => {
      const committee = await gateway.as('water', 'committee');
      await committee.make('/v1/pauses', { subject: { kind, id }, basis: 'LHZC-9' });
    };
    const newIssue = async (): Promise<object> => ({
      document: await uploadDocument(clerk),
      ...licenceBody(),
    });

    it('of a unit: one member stops it, three lift it', async function () {
      const { uscc } = MEMBERS.market;
      const { bytes } = await issueLicence(clerk);
      await pause('unit', uscc);
      const body = await newIssue();
      const refusal = { status: 423, code: 'UNIT_PAUSED' };
      await refusedUnchanged(gateway, () => clerk.post('/v1/licences', body), refusal);
      const answer = await verifyFile(gateway.anonymous, bytes);
      expect(answer.verdict).to.equal('cannot-check');
      expect(codesOf(answer)).to.include({ authority: 'ISSUER_PAUSED' });
      await decide({ kind: 'LIFT_PAUSE', subject: { kind: 'unit', id: uscc } });
      expect((await clerk.post('/v1/licences', await newIssue())).status).to.equal(201);
      expect((await verifyFile(gateway.anonymous, bytes)).verdict).to.equal('pass');
      const { facts } = await clerk.read<{ facts: readonly { state: string }[] }>(
        `/v1/pauses/unit/${uscc}`,
      );
      expect(facts.map(({ state }) => state)).to.deep.equal(['PAUSED', 'LIFTED']);
    });

    it('of a type: nobody issues it, and acts wait', async function () {
      const { typeCode } = LICENCE_TYPES['001'];
      const { id } = await issueLicence(clerk);
      await pause('type', typeCode);
      const body = await newIssue();
      const refusal = { status: 423, code: 'TYPE_PAUSED' };
      await refusedUnchanged(gateway, () => clerk.post('/v1/licences', body), refusal);
      const approver = await gateway.as('market', 'approver');
      const act = { act: 'suspend', from: '2026-03-02', basis: 'X-1' };
      const path = `/v1/licences/${id}/acts`;
      await refusedUnchanged(gateway, () => approver.post(path, act), refusal);
      const press = await gateway.as('press', 'clerk');
      expect((await issueLicence(press, { type: '031' })).licence.state).to.equal('VALID');
    });

    it('is not declared twice', async function () {
      const subject = { kind: 'unit', id: MEMBERS.market.uscc };
      await pause(subject.kind, subject.id);
      const committee = await gateway.as('housing', 'committee');
      const body = { subject, basis: 'LHZC-9' };
      const refusal = { status: 409, code: 'PAUSE_ALREADY_IN_FORCE', pointer: '/subject' };
      await refusedUnchanged(gateway, () => committee.post('/v1/pauses', body), refusal);
    });

    it('does not silence the paused unit on the committee', async function () {
      await pause('unit', MEMBERS.market.uscc);
      const { id } = await propose({
        kind: 'LIFT_PAUSE',
        subject: { kind: 'unit', id: MEMBERS.market.uscc },
      });
      await vote(id, 'market');
      expect((await vote(id, 'housing')).state).to.equal('EXECUTED');
    });

    it('of a unit that nobody has admitted is refused', async function () {
      const committee = await gateway.as('water', 'committee');
      const body = { subject: { kind: 'unit', id: validUscc() }, basis: 'LHZC-9' };
      const refusal = { status: 404, code: 'UNIT_NOT_FOUND', pointer: '/subject/id' };
      await refusedUnchanged(gateway, () => committee.post('/v1/pauses', body), refusal);
    });
  });
});

/** GB 32100: weights are powers of 3 modulo 31. */
function validUscc(body = ARCHIVES.slice(0, -1)): string {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return body + alphabet[(31 - (sum % 31)) % 31]!;
}
