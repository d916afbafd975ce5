// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { routes } from '@yulian/gateway-api';
import { textsWith } from '../../fuzz-proofs/names.js';
import { NAMES } from '../../fuzz-proofs/places.js';
import type { Answer, Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { issueLicence, type Issued } from '../../support/licence-requests.js';
import type { RoleName } from '../../support/members.js';
import { digestOf } from '../../support/verify.js';

/** Those that have done harm; each route takes one more, in turn. */
const WORST = ['constructor', '__proto__'];

describe('gateway: names that every object has', function () {
  this.timeout(180_000);
  let gateway: TestGateway;
  let clerk: Api;
  let issued: Issued;

  before(async function () {
    gateway = await startGateway();
    clerk = await gateway.as('market', 'clerk');
    issued = await issueLicence(clerk);
  });

  after(async function () {
    await gateway.close();
  });

  const refused = ({ status, text }: Answer, what: string): void => {
    expect(status, `${what}: ${text}`).to.be.within(400, 499);
  };
  const send = (api: Api, path: string, body: string) =>
    api.post<{ verdict?: string }>(path, body, {
      ...{ 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
    });

  it('at no place of a question about a proof', async function () {
    const proof = await clerk.read<object>(`/v1/licences/${issued.id}/proof?document=true`);
    const seals = [{ esId: 'A-1', object: 'ab'.repeat(32), signer: 'cd'.repeat(32) }];
    const question = { digest: digestOf(issued.bytes), seals, id: issued.id, proof };
    const good = await send(clerk, '/v1/verify', JSON.stringify({ ...question, seals: [] }));
    expect(good.body.verdict).to.equal('pass');
    for (const [i, text] of NAMES.flatMap((name) =>
      textsWith(JSON.stringify(question), name),
    ).entries()) {
      // A third of them: each place is asked with four names.
      if (i % 3 !== 0) continue;
      const { status, body } = await send(clerk, '/v1/verify', text);
      expect(status, text.slice(0, 400)).to.be.below(500);
      expect(body.verdict, text.slice(0, 400)).not.to.equal('pass');
    }
  });

  it('at no place of a licence that is to be issued', async function () {
    for (const name of NAMES) {
      for (const text of textsWith(JSON.stringify(issued.body), name)) {
        const { status } = await send(clerk, '/v1/licences', text);
        expect(status, text).to.be.below(500);
      }
    }
  });

  it('in no path, query or body of any route', async function () {
    for (const [i, route] of routes.entries()) {
      const role = Array.isArray(route.access) ? (route.access[0] as RoleName) : undefined;
      const api = role === undefined ? gateway.anonymous : await gateway.as('market', role);
      for (const name of [...WORST, NAMES[i % NAMES.length] ?? '']) {
        const path = route.path.replace(/\{[A-Za-z]+\}/g, encodeURIComponent(name));
        const headers = { 'Idempotency-Key': randomUUID(), 'Content-Type': 'application/json' };
        const body = `{${JSON.stringify(name)}:${JSON.stringify(name)}}`;
        const hasBody = route.method !== 'GET' && route.method !== 'DELETE';
        const wish = hasBody ? { headers, body } : { headers: { 'Idempotency-Key': randomUUID() } };
        const asked = `${path}?${name}=${name}`;
        refused(await api.request(route.method, asked, wish), `${route.method} ${asked}`);
        const members = namesOf(route.body);
        if (!hasBody || members.length === 0) continue;
        const answer = await api.request(route.method, path, {
          headers,
          body: JSON.stringify(Object.fromEntries(members.map((one) => [one, name]))),
        });
        refused(answer, `${route.method} ${path} with ${name} throughout`);
      }
    }
  });

  it('in no header', async function () {
    for (const name of NAMES) {
      for (const header of ['Authorization', 'Idempotency-Key', 'If-Match', 'Accept', 'Cookie']) {
        for (const value of [name, `Bearer ${name}`, `${name}=${name}`]) {
          const answer = await gateway.anonymous.get('/v1/me', { [header]: value });
          refused(answer, `${header}: ${value}`);
        }
      }
      const language = await gateway.anonymous.get('/v1/me', { 'Accept-Language': name });
      refused(language, `Accept-Language: ${name}`);
    }
  });
});

/** Names of the members that a route's body may have. */
function namesOf(body: unknown): readonly string[] {
  const shape = (body as { readonly shape?: object } | undefined)?.shape;
  return shape === undefined ? [] : Object.keys(shape);
}
