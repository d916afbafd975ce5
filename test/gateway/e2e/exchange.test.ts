// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { randomBytes } from 'node:crypto';
import {
  ExchangeNonces,
  newExchangeKeyPair,
  newestKeyOf,
  seal,
  signMessage,
} from '@yulian/gateway-api';
import { Vault } from '@yulian/gateway-api/storage';
import type { Identity } from '@yulian/network';
import type { JsonValue } from '@yulian/proofs';
import { AccessRequests, subjectOf, type MadeAccess } from '../../support/access-requests.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { MEMBERS } from '../../support/members.js';
import { expectRefusal } from '../../support/refusal.js';
import { partGateway, type PartGateway } from '../../support/two-gateways.js';
import { inDirectory } from '../storage/support.js';

type Content = Readonly<Record<string, JsonValue>>;

const PARTIES = { requester: MEMBERS.water.uscc, provider: MEMBERS.market.uscc };
const newId = (): string => `acs_${randomBytes(32).toString('hex')}`;

describe('gateway: messages between gateways', function () {
  this.timeout(120_000);
  let whole: TestGateway;
  let asking: AccessRequests;
  let provider: PartGateway;

  before(async function () {
    whole = await startGateway();
    asking = await AccessRequests.prepare(whole);
    provider = await partGateway(whole, ['market']);
    const prepared = await say('prepare', PARTIES);
    expect(prepared.status, prepared.text).to.equal(200);
  });

  after(async function () {
    await provider.close();
    await whole.close();
  });

  const identityOf = (
    member: 'water' | 'market' | 'press',
    role: 'clerk' | 'gateway',
  ): Identity => {
    const { mspId, uscc: unit } = MEMBERS[member];
    return whole.gateway.services.ledgerIdentities.forCaller({ mspId, unit, roles: [role] }, role);
  };
  const now = (offsetMs = 0): string => new Date(Date.now() + offsetMs).toISOString();
  const post = (body: unknown) => {
    const api = whole.anonymous;
    return api.request('POST', '/v1/exchange/messages', { body });
  };
  const signed = async (
    kind: string,
    content: Content,
    { as = identityOf('water', 'gateway'), at = now() } = {},
  ) => ({ kind, content, signature: await signMessage(as, kind, content, at) });
  const say = async (kind: string, content: Content, by?: Parameters<typeof signed>[2]) =>
    post(await signed(kind, content, by));
  const intentOf = async (access: string, chosen: Content = {}) => {
    const { ledger, reader } = whole.gateway.services;
    const to = await newestKeyOf(ledger, reader, PARTIES.provider);
    const { item } = asking;
    const subject = { type: '099', code: 'HOLDER-X' };
    const content = { format: 1, access, mode: 'DISCLOSE', ...PARTIES, item, fields: ['/ZZMC'] };
    return seal(to, { purpose: 'intent', access }, { ...content, subject, ...chosen });
  };
  const invalid = { status: 401, code: 'EXCHANGE_SIGNATURE_INVALID' } as const;

  it('are believed from the gateway of the requester alone', async function () {
    expectRefusal(await say('prepare', PARTIES, { as: identityOf('press', 'gateway') }), invalid);
    expectRefusal(await say('prepare', PARTIES, { as: identityOf('water', 'clerk') }), invalid);
    const message = await signed('prepare', PARTIES);
    const other = { ...message.content, provider: MEMBERS.press.uscc };
    expectRefusal(await post({ ...message, content: other }), invalid);
    const { certificate } = identityOf('press', 'gateway');
    const swapped = { ...message.signature, certificate };
    expectRefusal(await post({ ...message, signature: swapped }), invalid);
    const none = { ...message.signature, certificate: 'no certificate' };
    expectRefusal(await post({ ...message, signature: none }), invalid);
  });

  it('are taken once, and soon', async function () {
    const message = await signed('prepare', PARTIES);
    expect((await post(message)).status).to.equal(200);
    expectRefusal(await post(message), { status: 409, code: 'EXCHANGE_MESSAGE_REPLAYED' });
    for (const at of [now(-600_000), now(600_000), 'never']) {
      expectRefusal(await say('prepare', PARTIES, { at }), {
        ...{ status: 401, code: 'EXCHANGE_MESSAGE_STALE' },
      });
    }
  });

  it('tell the same reference again, of an intent that is the same', async function () {
    const access = newId();
    const intent = await intentOf(access);
    const content = { ...PARTIES, access, intent };
    const first = await say('refer', content);
    const second = await say('refer', content);
    const referenceIn = ({ body }: typeof first) =>
      (body as { content: { reference: string } }).content.reference;
    expect(referenceIn(first)).to.match(/^u1\.[0-9a-f]{64}$/);
    expect(referenceIn(second)).to.equal(referenceIn(first));
    expectRefusal(await say('refer', { ...content, intent: await intentOf(access) }), {
      ...{ status: 409, code: 'EXCHANGE_INTENT_DIFFERS' },
    });
  });

  it('hold intents that are sealed to the provider, and about this access', async function () {
    const unreadable = { status: 422, code: 'EXCHANGE_INTENT_UNREADABLE' } as const;
    const refer = async (access: string, intent: Content) =>
      say('refer', { ...PARTIES, access, intent });
    const access = newId();
    const { publicKey } = await newExchangeKeyPair();
    const toOthers = { ...(await intentOf(access)), to: publicKey };
    expectRefusal(await refer(access, toOthers), unreadable);
    expectRefusal(await refer(access, await intentOf(newId())), unreadable);
    expectRefusal(await refer(access, await intentOf(access, { more: 1, other: 2 })), unreadable);
    const ofOthers = await intentOf(access, { requester: MEMBERS.press.uscc });
    expectRefusal(await refer(access, ofOthers), {
      ...{ status: 409, code: 'EXCHANGE_INTENT_DIFFERS' },
    });
  });

  it('are answered with no data that the chain has not allowed', async function () {
    const access = newId();
    expectRefusal(await say('deliver', { ...PARTIES, access }), {
      ...{ status: 409, code: 'EXCHANGE_NOT_REFERRED' },
    });
    const notAllowed = { status: 403, code: 'EXCHANGE_NOT_ALLOWED' } as const;
    await say('refer', { ...PARTIES, access, intent: await intentOf(access) });
    expectRefusal(await say('deliver', { ...PARTIES, access }), notAllowed);
    const licence = await asking.licence();
    const [grant, caseId] = [await asking.grant(), await asking.openCase()];
    const chosen = { purpose: 'OTHER-1' };
    const body = asking.body(grant, caseId, subjectOf(licence), chosen);
    const clerk = await whole.as('water', 'clerk');
    const denied = await clerk.make<MadeAccess>('/v1/accesses', body);
    expect(denied.access.state).to.equal('DENIED');
    expectRefusal(await say('deliver', { ...PARTIES, access: denied.access.id }), notAllowed);
  });

  it('go to gateways that are known, serve the unit, and answer', async function () {
    const licence = await asking.licence();
    const [grant, caseId] = [await asking.grant(), await asking.openCase()];
    const cases = [
      [{}, 'EXCHANGE_ADDRESS_UNKNOWN'],
      [{ MarketMSP: 'http://127.0.0.1:9' }, 'EXCHANGE_UNREACHABLE'],
    ] as const;
    for (const [addresses, code] of cases) {
      const alone = await partGateway(whole, ['water'], { addresses });
      const clerk = await alone.clerk('water');
      const body = asking.body(grant, caseId, subjectOf(licence));
      expectRefusal(await clerk.post('/v1/accesses', body), { status: 503, code });
      await alone.close();
    }
    const lost = await signed('prepare', { ...PARTIES, provider: MEMBERS.press.uscc });
    const answer = await fetch(`${provider.url}/v1/exchange/messages`, {
      ...{ method: 'POST', headers: { 'Content-Type': 'application/json' } },
      body: JSON.stringify(lost),
    });
    expect(await answer.json()).to.include({ code: 'EXCHANGE_NOT_SERVED', status: 404 });
  });
});

describe('gateway: messages between gateways, over a restart', function () {
  this.timeout(120_000);
  let gateway: TestGateway;

  before(async () => {
    gateway = await startGateway();
  });
  after(() => gateway.close());

  it('are not taken again', async () => {
    const { mspId, uscc: unit } = MEMBERS.water;
    const { ledgerIdentities } = gateway.gateway.services;
    const as = ledgerIdentities.forCaller({ mspId, unit, roles: ['gateway'] }, 'gateway');
    const at = new Date().toISOString();
    const message = {
      ...{ kind: 'prepare', content: PARTIES },
      signature: await signMessage(as, 'prepare', PARTIES, at),
    };
    const post = () =>
      gateway.anonymous.request('POST', '/v1/exchange/messages', { body: message });
    const replayed = { status: 409, code: 'EXCHANGE_MESSAGE_REPLAYED' } as const;
    const [first, second] = await Promise.all([post(), post()]);
    expect([first.status, second.status].sort()).to.deep.equal([200, 409]);
    await gateway.restart();
    expectRefusal(await post(), replayed);
  });

  it('are forgotten when nobody would believe them any more', () =>
    inDirectory(async (directory) => {
      const vault = await Vault.open({ directory });
      const nonces = new ExchangeNonces(vault.rows);
      expect(await nonces.take('a', 1000)).to.equal(true);
      expect(await nonces.take('b', 2000)).to.equal(true);
      expect(await nonces.expire(1500)).to.equal(1);
      expect([await nonces.take('b', 3000), await nonces.take('a', 3000)]).to.deep.equal([
        ...[false, true],
      ]);
      await vault.close();
    }));
});
