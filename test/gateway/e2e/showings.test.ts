// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { MadeAccess } from '../../support/access-requests.js';
import type { Issued } from '../../support/licence-requests.js';
import { MEMBERS } from '../../support/members.js';
import {
  COMPANY_CLAIMS,
  MyWorld,
  PERSON,
  PERSON_CLAIMS,
  type SignedIn,
} from '../../support/my-world.js';

interface Showing {
  readonly id: string;
  readonly state: string;
  readonly code: string;
  readonly expiresAt: string;
}

interface Showable {
  readonly licence: string;
  readonly fields: readonly { readonly title: string }[];
}

describe('gateway: showing a licence of one’s own', function () {
  this.timeout(120_000);
  let world: MyWorld;
  let person: SignedIn;
  let licence: Issued;

  before(async function () {
    world = await MyWorld.start();
    licence = await world.licenceOf(PERSON);
    person = await world.signIn('zhao', PERSON_CLAIMS);
  });

  after(async function () {
    await world.close();
  });

  const wish = (chosen: object = {}) => ({
    ...{ licence: licence.id, item: world.asking.item, fields: ['/ZZMC', '/grade'], ...chosen },
  });
  const show = (chosen: object = {}, key?: string) =>
    person.done<Showing>('POST', '/v1/my/showings', wish(chosen), key);
  const redeem = async (code: string, member: 'water' | 'housing' = 'water', key?: string) => {
    const clerk = await world.gateway.as(member, 'clerk');
    const headers = { 'Idempotency-Key': key ?? randomUUID() };
    const body = world.redemption(code);
    return clerk.post<MadeAccess & { code?: string }>('/v1/showings/redemptions', body, headers);
  };
  const codeOf = async (code: string, member?: 'water' | 'housing') => {
    const { status, body } = await redeem(code, member);
    return [status, body.code];
  };

  it('begins with the licences that one has', async function () {
    const { data } = await person.done<{ data: readonly Showable[] }>('GET', '/v1/my/showables');
    expect(data.map((one) => one.licence)).to.deep.equal([licence.id]);
    const titles = data.flatMap(({ fields }) => fields.map(({ title }) => title));
    expect(titles.filter((title) => /[/*]/.test(title))).to.deep.equal([]);
    const company = await world.signIn('corp', COMPANY_CLAIMS);
    expect(await company.done('GET', '/v1/my/showables')).to.deep.equal({ data: [] });
    const foreign = await company.ask<{ code: string }>('POST', '/v1/my/showings', wish());
    expect([foreign.status, foreign.body.code]).to.deep.equal([404, 'RECORD_NOT_FOUND']);
  });

  it('gives a code that a clerk redeems once, for the very fields', async function () {
    const { code, id, state } = await show();
    expect(state).to.equal('OFFERED');
    const { status, body } = await redeem(code);
    expect(status).to.equal(201);
    expect(body.fields).to.deep.equal({ ZZMC: '营业执照', grade: '甲' });
    expect(body.access.facts.map((fact) => fact.state)).to.deep.equal([
      'ALLOWED',
      'DELIVERED',
      'ACKNOWLEDGED',
    ]);
    expect(await codeOf(code)).to.deep.equal([409, 'SHOWING_ALREADY_REDEEMED']);
    const { data } = await person.uses<{
      data: readonly { id: string; mode: string; basis: string }[];
    }>();
    expect(data[0]).to.deep.include({ id: body.access.id, mode: 'SHOW', basis: 'GRXXBHF-14' });
    const shown = await (await world.gateway.as('housing', 'auditor')).read(`/v1/showings/${id}`);
    const text = JSON.stringify(shown);
    for (const secret of [licence.id, PERSON.code, code, code.slice(-12)]) {
      expect(text).to.not.include(secret);
    }
  });

  it('is answered once for one key, on both sides', async function () {
    const key = randomUUID();
    const [first, again] = [await show({}, key), await show({}, key)];
    expect(again.code).to.equal(first.code);
    expect(again.id).to.equal(first.id);
    const clerkKey = randomUUID();
    const made = await redeem(first.code, 'water', clerkKey);
    const replayed = await redeem(first.code, 'water', clerkKey);
    expect(made.status).to.equal(201);
    expect(replayed.body).to.deep.equal(made.body);
  });

  it('leaves an annotated copy with the unit that it was shown to', async function () {
    const { body } = await redeem((await show()).code);
    const clerk = await world.gateway.as('water', 'clerk');
    interface Material {
      readonly state: string;
      readonly access: string;
      readonly annotation: { readonly requester: string; readonly purpose: string };
      readonly document: { readonly commitment: string };
    }
    const path = `/v1/materials/${String((body as { copy?: string }).copy)}`;
    const copy = await clerk.read<Material>(path);
    expect(copy).to.deep.include({ state: 'HELD', access: body.access.id });
    expect(copy.annotation).to.include({ requester: MEMBERS.water.uscc, purpose: 'ZWSJ-17' });
    const { vault } = world.gateway.gateway.services.organisations.require('WaterMSP');
    const opening = await vault.openings.ofDocument(copy.document.commitment);
    const blob = Readable.from(vault.blobs.read(opening?.documentId ?? ''));
    const kept = JSON.parse(await text(blob)) as Record<string, unknown>;
    expect(kept).to.deep.include({
      ...{ format: 'yulian/shown-copy/1', record: licence.id, access: body.access.id },
      fields: { ZZMC: '营业执照', grade: '甲' },
    });
    expect(JSON.stringify(kept['annotation'])).to.include('加注件：仅供示例市水务局');
  });

  it('is for the unit that one names, if one names one', async function () {
    const { code } = await show({ requester: MEMBERS.housing.uscc });
    expect(await codeOf(code)).to.deep.equal([403, 'SHOWING_OTHER_UNIT']);
    const { status } = await redeem(code, 'housing');
    expect(status).to.equal(201);
  });

  it('ends when one takes it back, and after five minutes', async function () {
    const { code, id, expiresAt } = await show();
    const left = Date.parse(expiresAt) - Date.now();
    expect(left).to.be.within(4 * 60_000, 5 * 60_000);
    const path = `/v1/my/showings/${id}/withdrawal`;
    const company = await world.signIn('corp', COMPANY_CLAIMS);
    const foreign = await company.ask<{ code: string }>('POST', path, {});
    expect([foreign.status, foreign.body.code]).to.deep.equal([404, 'SHOWING_NOT_FOUND']);
    const taken = await person.done<Showing>('POST', path, {});
    expect(taken.state).to.equal('WITHDRAWN');
    expect(await codeOf(code)).to.deep.equal([409, 'SHOWING_WITHDRAWN']);
  });

  it('is known by its whole code alone', async function () {
    const { code } = await show();
    const [prefix = '', id = '', salt = '', last = ''] = code.split('.');
    const other = last.startsWith('0') ? `1${last.slice(1)}` : `0${last.slice(1)}`;
    expect(await codeOf([prefix, id, salt, other].join('.'))).to.deep.equal([
      409,
      'EXCHANGE_INTENT_DIFFERS',
    ]);
    for (const wrong of [last, 'YLZ2.a.b.c', [prefix, salt, salt, last].join('.')]) {
      expect(await codeOf(wrong), wrong).to.deep.equal([404, 'SHOWING_NOT_FOUND']);
    }
    expect((await redeem(code)).status).to.equal(201);
  });

  it('shows no more than the item has', async function () {
    const { status, body } = await person.ask<{ code: string }>(
      ...(['POST', '/v1/my/showings', wish({ fields: ['/CZZTDM'] })] as const),
    );
    expect([status, body.code]).to.deep.equal([409, 'ITEM_FIELDS_NOT_OFFERED']);
  });
});
