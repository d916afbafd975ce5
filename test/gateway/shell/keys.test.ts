// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { routes, type KeyWish, type Route, type ShellServices } from '@yulian/gateway-api';
import { errorsIn, expectProblem } from './problem.js';
import { bearer, MSP, startShell, UNIT, type Shell } from './shell.js';

type Json = Readonly<Record<string, unknown>>;

// The routes of this test need the shell's services only.
const shellRoutes = (routes as readonly Route[]).filter(({ tags }) =>
  ['keys', 'me', 'health', 'metrics', 'docs'].includes(tags[0]),
) as readonly Route<ShellServices>[];

describe('gateway: API keys', () => {
  let shell: Shell;
  let operator: string;

  beforeEach(async () => {
    shell = await startShell({ routes: shellRoutes });
    operator = await shell.issue({ roles: ['operator'] });
  });

  afterEach(() => shell.close());

  const call = (
    method: string,
    path: string,
    key: string,
    body?: Json,
    idempotencyKey = 'k-1',
  ): Promise<Response> =>
    fetch(`${shell.url}${path}`, {
      method,
      headers: {
        ...bearer(key),
        ...(body === undefined
          ? {}
          : { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  const create = async (body: Json, idempotencyKey?: string): Promise<Json> => {
    const response = await call('POST', '/v1/keys', operator, body, idempotencyKey);
    expect(response.status).to.equal(201);
    return (await response.json()) as Json;
  };

  const listed = async (made: Json): Promise<Json | undefined> => {
    const page = (await (await call('GET', '/v1/keys', operator)).json()) as { data: Json[] };
    return page.data.find(({ id }) => id === made['id']);
  };

  it('makes a key that works, and shows its secret this once', async () => {
    const made = await create({ roles: ['clerk'], scopes: ['me:read'], label: '一号窗口' });
    expect(made).to.include({ mspId: MSP, unit: UNIT, demo: false });
    const key = String(made['key']);
    expect(key).to.match(/^yk_[0-9a-z]{16}_[A-Za-z0-9_-]{43}$/);
    const me = (await (await call('GET', '/v1/me', key)).json()) as Json;
    expect(me).to.deep.include({ keyId: made['id'], roles: ['clerk'], scopes: ['me:read'] });
    let shown = await listed(made);
    // Noted after the answer, so that nobody waits for it.
    while (shown?.['lastUsedAt'] === undefined) shown = await listed(made);
    expect(shown).not.to.have.property('key');
    expect(shown).to.include({
      label: '一号窗口',
      state: 'active',
      lastUsedAt: '2026-03-03T00:00:00Z',
    });
  });

  it('gives the same request the same key, and refuses another under the same idempotency key', async () => {
    const [a, b] = await Promise.all([create({ roles: ['clerk'] }), create({ roles: ['clerk'] })]);
    expect(a).to.deep.equal(b);
    shell.now = '2026-03-04T00:00:00.000Z';
    expect(await create({ roles: ['clerk'] })).to.deep.equal(a);
    const other = await call('POST', '/v1/keys', operator, { roles: ['auditor'] });
    await expectProblem(other, 422, 'IDEMPOTENCY_KEY_REUSED');
    const page = (await (await call('GET', '/v1/keys', operator)).json()) as { data: Json[] };
    expect(page.data).to.have.length(2);
  });

  it('refuses a revoked key on the next request', async () => {
    const made = await create({ roles: ['clerk'] });
    const key = String(made['key']);
    expect((await call('GET', '/v1/me', key)).status).to.equal(200);
    const path = `/v1/keys/${String(made['id'])}`;
    expect((await call('DELETE', path, operator)).status).to.equal(204);
    await expectProblem(await call('GET', '/v1/me', key), 401, 'CREDENTIALS_INVALID');
    expect((await call('DELETE', path, operator)).status).to.equal(204);
    expect(await listed(made)).to.include({
      state: 'revoked',
      revokedAt: '2026-03-03T00:00:00.000Z',
    });
  });

  it('keeps units apart: those of others do not exist', async () => {
    const made = await create({ roles: ['clerk'] });
    const path = `/v1/keys/${String(made['id'])}`;
    const wishes: Partial<KeyWish>[] = [{ mspId: 'Org2MSP' }, { unit: '11999999MB00020014' }];
    for (const wish of wishes) {
      const stranger = await shell.issue({ roles: ['operator'], ...wish });
      await expectProblem(await call('DELETE', path, stranger), 404, 'KEY_NOT_FOUND');
      const page = (await (await call('GET', '/v1/keys', stranger)).json()) as { data: Json[] };
      expect(page.data.map(({ id }) => id)).to.deep.equal([stranger.slice(3, 19)]);
      const response = await call('POST', '/v1/keys', stranger, { roles: ['clerk'] });
      await expectProblem(response, 422, 'KEY_ROLE_NOT_HELD');
    }
    expect((await call('GET', '/v1/me', String(made['key']))).status).to.equal(200);
  });

  it('is for operators', async () => {
    const clerk = await shell.issue({ roles: ['clerk', 'approver', 'auditor', 'committee'] });
    await expectProblem(await call('GET', '/v1/keys', clerk), 403, 'ROLE_NOT_ALLOWED');
    await expectProblem(await call('POST', '/v1/keys', clerk, {}), 403, 'ROLE_NOT_ALLOWED');
  });

  it('lets no key make one that reaches further', async () => {
    const limited = await shell.issue({ roles: ['operator'], scopes: ['keys:write', 'me:read'] });
    for (const body of [{ roles: ['clerk'] }, { roles: ['clerk'], scopes: ['keys:read'] }]) {
      const response = await call('POST', '/v1/keys', limited, body);
      await expectProblem(response, 422, 'KEY_SCOPE_NOT_HELD');
    }
    const within = { roles: ['clerk'], scopes: ['me:read'] };
    expect((await call('POST', '/v1/keys', limited, within)).status).to.equal(201);
    const demo = await shell.issue({ roles: ['operator'], demo: true });
    const response = await call('POST', '/v1/keys', demo, { roles: ['clerk'] }, 'k-2');
    expect(((await response.json()) as Json)['demo']).to.equal(true);
  });

  it('refuses bad wishes by field', async () => {
    const response = await call('POST', '/v1/keys', operator, {
      roles: ['mayor'],
      scopes: ['keys'],
      expiresAt: '2026-02-30T00:00:00Z',
      unit: UNIT,
    });
    const problem = await expectProblem(response, 400, 'VALIDATION_FAILED');
    expect([...errorsIn(problem)].sort()).to.deep.equal([
      '/expiresAt FORMAT_WRONG',
      '/roles/0 VALUE_NOT_ALLOWED',
      '/scopes/0 FORMAT_WRONG',
      '/unit FIELD_UNKNOWN',
    ]);
    for (const expiresAt of ['2026-03-03T00:00:00Z', '2029-01-01T00:00:00Z']) {
      const late = await call('POST', '/v1/keys', operator, { roles: ['clerk'], expiresAt });
      await expectProblem(late, 422, 'KEY_EXPIRY_INVALID');
    }
  });

  it('pages forwards and backwards, with cursors that only it can make', async () => {
    const ids = [operator.slice(3, 19)];
    for (let i = 0; i < 4; i++) {
      shell.now = `2026-03-03T00:00:0${String(i + 1)}.000Z`;
      ids.push(String((await create({ roles: ['clerk'] }, `k-${String(i)}`))['id']));
    }
    const list = async (
      query: string,
    ): Promise<[unknown[], boolean, string | null, string | null]> => {
      const page = (await (await call('GET', `/v1/keys?limit=2${query}`, operator)).json()) as {
        data: Json[];
        has_more: boolean;
        next: string | null;
        previous: string | null;
      };
      return [page.data.map(({ id }) => id), page.has_more, page.next, page.previous];
    };
    const [first, more1, next1, previous1] = await list('');
    expect([first, more1, previous1]).to.deep.equal([ids.slice(0, 2), true, null]);
    const [second, more2, next2, previous2] = await list(`&starting_after=${String(next1)}`);
    expect([second, more2]).to.deep.equal([ids.slice(2, 4), true]);
    const [third, more3, next3, previous3] = await list(`&starting_after=${String(next2)}`);
    expect([third, more3, next3]).to.deep.equal([ids.slice(4), false, null]);
    const back = await list(`&ending_before=${String(previous3)}`);
    expect(back).to.deep.equal([second, true, next2, previous2]);
    const start = await list(`&ending_before=${String(previous2)}`);
    expect(start).to.deep.equal([first, false, next1, null]);

    const cursor = String(next1);
    const swapped = (cursor.startsWith('A') ? 'B' : 'A') + cursor.slice(1);
    for (const bad of [swapped, cursor.slice(1), `${cursor}A`, 'x']) {
      const response = await call('GET', `/v1/keys?starting_after=${bad}`, operator);
      await expectProblem(response, 400, 'CURSOR_INVALID');
    }
    const padded = await call('GET', `/v1/keys?starting_after=${cursor}%3D`, operator);
    await expectProblem(padded, 400, 'VALIDATION_FAILED');
    const stranger = await shell.issue({ roles: ['operator'], mspId: 'Org2MSP' });
    const foreign = await call('GET', `/v1/keys?starting_after=${cursor}`, stranger);
    await expectProblem(foreign, 400, 'CURSOR_INVALID');
    const both = `/v1/keys?starting_after=${cursor}&ending_before=${cursor}`;
    const problem = await expectProblem(
      await call('GET', both, operator),
      400,
      'VALIDATION_FAILED',
    );
    expect(errorsIn(problem)).to.deep.equal(['#/query/ending_before CURSORS_BOTH']);
  });
});
