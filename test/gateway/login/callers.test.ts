// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Principal } from '@yulian/gateway-api';
import { GATEWAY, type Claims } from '../../support/oidc/issuer.js';
import { expectProblem } from '../shell/problem.js';
import { call, LoginWorld, SESSION_COOKIE, STAFF } from './world.js';

const PERSON: Claims = { kind: 'natural', id_type: '111', id_code: '999999199001010016' };
const USCC = '91999999MA0000002R';
const HOUR_SECONDS = 3600;

describe('login: who claims stand for', () => {
  let world: LoginWorld;

  before(async () => {
    world = await LoginWorld.start();
  });

  after(() => world.close());

  const agent = (change: Claims = {}): Claims => ({
    ...PERSON,
    kind: 'agent',
    mandate: 'M-2026-0001',
    mandate_ends: Math.floor(Date.now() / 1000) + HOUR_SECONDS,
    acts_type: '001',
    acts_code: USCC,
    ...change,
  });

  const principalOf = async (name: string, claims: Claims): Promise<Principal> => {
    const browser = await world.signedIn(name, claims);
    const cookie = `${SESSION_COOKIE}=${browser.cookie(GATEWAY, SESSION_COOKIE)!}`;
    const principal = await world.shell.services.identityProvider.authenticate({
      ...{ authorization: undefined, cookie, remoteAddress: '127.0.0.1' },
      ...{ clientCertificate: undefined, isForwarded: false, writes: false },
      ...{ origin: undefined, fetchSite: undefined },
    });
    return principal!;
  };

  const refusal = async (claims: Claims): Promise<Response> => {
    world.issuer.accounts.set('somebody', claims);
    world.issuer.account = 'somebody';
    return (await world.signIn(world.browser())).response;
  };

  it('natural persons, by the number that they go by', async () => {
    const principal = await principalOf('zhao', PERSON);
    expect(principal).to.deep.include({
      kind: 'person',
      holder: { type: '111', code: '999999199001010016' },
    });
    expect(principal).not.to.have.any.keys('roles', 'unit', 'mspId', 'mandate');
  });

  it('legal persons, by USCC', async () => {
    const principal = await principalOf('corp', { kind: 'legal', uscc: USCC });
    expect(principal).to.deep.include({ kind: 'enterprise', holder: { type: '001', code: USCC } });
  });

  it('agents, by their mandate, until it ends', async () => {
    const claims = agent();
    const principal = await principalOf('qian', claims);
    const ends = new Date((claims['mandate_ends'] as number) * 1000).toISOString();
    expect(principal).to.deep.include({
      kind: 'agent',
      holder: { type: '111', code: PERSON['id_code'] },
      mandate: { id: 'M-2026-0001', actsFor: { type: '001', code: USCC }, expiresAt: ends },
      expiresAt: ends,
    });
    const browser = await world.signedIn('qian');
    const session: unknown = await (await call(browser, 'GET', '/v1/session')).json();
    expect(session).to.deep.equal({
      signedIn: true,
      kind: 'agent',
      expiresAt: ends,
      mandate: 'M-2026-0001',
    });
  });

  it('lets none of them in where a role is needed', async () => {
    for (const [name, claims] of Object.entries({
      zhao: PERSON,
      corp: { kind: 'legal', uscc: USCC },
      qian: agent(),
      // Whatever else is said of them.
      sun: { ...STAFF, ...PERSON },
    })) {
      const browser = await world.signedIn(name, claims);
      await expectProblem(await call(browser, 'GET', '/v1/me'), 403, 'ROLE_NOT_ALLOWED');
      const write = await call(browser, 'POST', '/v1/things', { name: 'a', count: 1 });
      await expectProblem(write, 403, 'ROLE_NOT_ALLOWED');
      const open = await call(browser, 'GET', '/v1/things');
      expect(await open.json(), name).to.deep.equal({});
    }
  });

  it('nobody, when claims are missing or malformed', async () => {
    const { kind: _, ...unknown } = STAFF;
    for (const claims of [
      unknown,
      { ...STAFF, kind: 'visitor' },
      { ...STAFF, kind: 'toString' },
      { ...STAFF, unit: undefined },
      { ...STAFF, unit: ['11999999MB00010017'] },
      { ...STAFF, unit_level: undefined },
      { ...PERSON, id_code: undefined },
      { ...PERSON, id_code: '' },
      { ...PERSON, id_type: 'card' },
      { kind: 'legal', uscc: '91999999MA0000002X' },
      agent({ mandate: undefined }),
      agent({ mandate_ends: '2026-12-31' }),
      agent({ mandate_ends: 1e15 }),
      agent({ acts_code: undefined }),
    ]) {
      await expectProblem(await refusal(claims), 403, 'CLAIMS_INCOMPLETE');
    }
  });

  it('nobody, when the issuer may not vouch for it', async () => {
    for (const claims of [
      { ...STAFF, unit: '11999999TA000106XU' },
      { ...STAFF, unit_level: 'national' },
      { ...STAFF, duties: [] },
      { ...STAFF, duties: '看门' },
      // Not on the allow-list, though the unit has such an identity.
      { ...STAFF, duties: ['运维'] },
      { ...STAFF, duties: ['constructor'] },
    ]) {
      await expectProblem(await refusal(claims), 403, 'CLAIMS_NOT_ALLOWED');
    }
    const over = agent({ mandate_ends: Math.floor(Date.now() / 1000) - 1 });
    await expectProblem(await refusal(over), 401, 'MANDATE_EXPIRED');
  });

  it('an agent no longer, once the mandate is over', async () => {
    const browser = await world.signedIn('qian', agent({ mandate_ends: soon() }));
    expect((await call(browser, 'GET', '/v1/session')).status).to.equal(200);
    world.pass(61_000);
    await expectProblem(await call(browser, 'GET', '/v1/me'), 401, 'MANDATE_EXPIRED');
    const session: unknown = await (await call(browser, 'GET', '/v1/session')).json();
    expect(session).to.deep.equal({ signedIn: false });
  });

  it('says nothing of persons in logs', async () => {
    await world.signedIn('zhao', PERSON);
    const log = world.shell.lines.join('');
    for (const word of [String(PERSON['id_code']), USCC, 'M-2026-0001', 'zhao']) {
      expect(log).not.to.include(word);
    }
  });
});

function soon(): number {
  return Math.floor(Date.now() / 1000) + 60;
}
