// SPDX-License-Identifier: Apache-2.0
import { newestKeyOf, seal, type Exchange } from '@yulian/gateway-api';
import { verifyAccessEvidence } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import {
  AccessRequests,
  SHARED_FIELDS,
  type MadeAccess,
  type ShownAccess,
} from '../../support/access-requests.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { LICENCE_TYPES } from '../../support/licence-types.js';
import { registerCopy, registerMaterial } from '../../support/material-requests.js';
import { MEMBERS } from '../../support/members.js';
import { expectRefusal } from '../../support/refusal.js';
import { partGateway, type PartGateway } from '../../support/two-gateways.js';

const { typeCode } = LICENCE_TYPES['001'];

describe('gateway: materials that are delivered to another unit', function () {
  this.timeout(120_000);
  let whole: TestGateway;
  let provider: PartGateway;
  let requester: PartGateway;
  let asking: AccessRequests;
  let grant: string;
  let caseId: string;

  before(async function () {
    whole = await startGateway();
    asking = await AccessRequests.prepare(whole);
    [grant, caseId] = [await asking.grant(), await asking.openCase()];
    provider = await partGateway(whole, ['market']);
    requester = await partGateway(whole, ['water'], { addresses: { MarketMSP: provider.url } });
  });

  after(async function () {
    await requester.close();
    await provider.close();
    await whole.close();
  });

  const someone = () => ({ type: '099', code: `HOLDER-${randomUUID()}` });

  /** A material of the market bureau about somebody, and its text. */
  async function held(holder: object, chosen: object = { typeCode }) {
    const text = `经营场所租赁合同 ${randomUUID()}`;
    const clerk = await whole.as('market', 'clerk');
    const bytes = Buffer.from(text);
    const { material } = await registerMaterial(clerk, { bytes, holder, ...chosen });
    return { id: material.id, text };
  }

  const bodyFor = (subject: object, chosen: object = {}) =>
    asking.body(grant, caseId, subject, { mode: 'DELIVER', fields: SHARED_FIELDS, ...chosen });
  const make = async (subject: object, chosen: object = {}) =>
    (await requester.clerk('water')).make<MadeAccess>('/v1/accesses', bodyFor(subject, chosen));
  const statesOf = ({ access }: MadeAccess) => access.facts.map(({ state }) => state);

  it('come whole, with both receipts on the chain', async function () {
    const holder = someone();
    const { id, text } = await held(holder);
    const made = await make(holder);
    expect(statesOf(made)).to.deep.equal(['ALLOWED', 'DELIVERED', 'ACKNOWLEDGED']);
    expect(made).to.have.nested.property('more.material', id);
    const water = await requester.clerk('water');
    const path = `/v1/accesses/${made.access.id}/document`;
    expect((await water.get(path)).text).to.equal(text);
    expect((await water.get(path)).text).to.equal(text);
    const auditor = await whole.as('housing', 'auditor');
    const shown = JSON.stringify(await auditor.read(`/v1/accesses/${made.access.id}`));
    for (const secret of [id, holder.code]) expect(shown).not.to.include(secret);
  });

  it('are the newest of the type, and never a copy that was made for somebody', async function () {
    const holder = someone();
    await held(holder);
    const { id, text } = await held(holder);
    await held(holder, { typeCode: LICENCE_TYPES['031'].typeCode });
    await registerCopy(await whole.as('market', 'clerk'), id);
    const made = await make(holder);
    expect(made).to.have.nested.property('more.material', id);
    const water = await requester.clerk('water');
    expect((await water.get(`/v1/accesses/${made.access.id}/document`)).text).to.equal(text);
  });

  it('are not there of whom there is none, nor once they were taken back', async function () {
    const none = await make(someone());
    expect(statesOf(none)).to.deep.equal(['ALLOWED', 'NO_RECORD', 'ACKNOWLEDGED']);
    const holder = someone();
    const { id } = await held(holder);
    const approver = await whole.as('market', 'approver');
    const from = whole.gateway.services.clock.now();
    await approver.make(`/v1/materials/${id}/acts`, { act: 'withdraw', from, basis: 'ZWFW-7' });
    expect(statesOf(await make(holder))).to.deep.equal(['ALLOWED', 'NO_RECORD', 'ACKNOWLEDGED']);
    const path = `/v1/accesses/${none.access.id}/document`;
    const answer = await (await requester.clerk('water')).get(path);
    expectRefusal(answer, { status: 404, code: 'ACCESS_WITHOUT_FILE' });
  });

  it('are denied unless all that they show is asked for', async function () {
    const holder = someone();
    await held(holder);
    const denied = await make(holder, { fields: ['/ZZMC'] });
    expect(denied.access.state).to.equal('DENIED');
    expect(denied.access.facts[0]?.failing?.map(({ code }) => code)).to.deep.equal([
      'ACCESS_FILE_SHOWS_ALL',
    ]);
    const narrow = await asking.grant({ fields: ['/ZZMC'] });
    const beyond = await make(holder, { grant: narrow });
    expect(beyond.access.facts[0]?.failing?.map(({ code }) => code)).to.include('SCOPE_FIELDS');
  });

  it('are nobody else’s to get', async function () {
    const holder = someone();
    await held(holder);
    const { access } = await make(holder);
    const path = `/v1/accesses/${access.id}/document`;
    const refusal = { status: 403, code: 'ACCESS_NOT_PARTY' } as const;
    expectRefusal(await (await whole.as('emergency', 'clerk')).get(path), refusal);
    const other = await held(someone());
    const desk = whole.gateway.services.accesses.providerOf(MEMBERS.market.uscc);
    const parties = { requester: MEMBERS.water.uscc, provider: MEMBERS.market.uscc };
    const shown = desk.show({ ...parties, of: access.id, material: other.id });
    const error = await shown.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.have.property('code', 'EXCHANGE_NOT_ALLOWED');
  });

  it('are disputed when the file is not the one that the chain has', async function () {
    const holder = someone();
    await held(holder);
    const { accesses, ledger, reader } = whole.gateway.services;
    const desk = accesses.providerOf(MEMBERS.market.uscc);
    const forging: Exchange = {
      prepare: (parties) => desk.prepare(parties),
      refer: (referral) => desk.refer(referral),
      deliver: (parties, access) => desk.deliver(parties, access),
      async show({ of, material, requester: to }) {
        const key = await newestKeyOf(ledger, reader, to);
        const bytes = Buffer.from('another file').toString('base64');
        const content = { format: 1, of, material, bytes, salt: 'AAAAAAAAAAAAAAAAAAAAAA' };
        return seal(key, { purpose: 'document', access: of }, content);
      },
    };
    const deceived = await partGateway(whole, ['water'], { wayTo: () => Promise.resolve(forging) });
    const water = await deceived.clerk('water');
    const answer = await water.post<MadeAccess>('/v1/accesses', bodyFor(holder));
    expectRefusal(answer, { status: 502, code: 'ACCESS_DELIVERY_DISPUTED' });
    const list = await water.read<{ data: readonly ShownAccess[] }>(`/v1/accesses?grant=${grant}`);
    const [newest] = list.data;
    expect(newest?.facts.at(-1)?.basis).to.equal('DELIVERY-DOCUMENT');
    const got = await water.get(`/v1/accesses/${newest?.id ?? ''}/document`);
    expectRefusal(got, { status: 404, code: 'ACCESS_WITHOUT_FILE' });
    await deceived.close();
  });

  it('are shown by either end to be what was given, and nothing else passes', async function () {
    const holder = someone();
    await held(holder);
    const { access } = await make(holder);
    const { roots } = whole.gateway.services;
    for (const member of ['water', 'market'] as const) {
      const clerk = await whole.as(member, 'clerk');
      const path = `/v1/accesses/${access.id}/evidence`;
      const evidence = await clerk.read<{ answer: Record<string, object> }>(path);
      const { verdict, checks } = verifyAccessEvidence(evidence, roots, nodePrimitives);
      expect(verdict).to.equal('pass');
      expect(checks.map(({ code }) => code)).to.deep.equal([
        ...['EVIDENCE_ENDORSED', 'RECEIPTS_WHOLE', 'ANSWER_MATCHES'],
        ...['RECORD_MATCHES', 'FIELDS_NONE', 'DOCUMENT_MATCHES'],
      ]);
      const document = { ...evidence.answer['document'], size: 1 };
      const altered = { ...evidence, answer: { ...evidence.answer, document } };
      expect(verifyAccessEvidence(altered, roots, nodePrimitives).verdict).to.equal('fail');
    }
  });
});
