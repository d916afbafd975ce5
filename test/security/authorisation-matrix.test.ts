// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Answer, Api, Headers, Problem } from '../support/api.js';
import { rolesOf, type TestGateway } from '../support/gateway.js';
import { GATEWAY, type TestIssuer } from '../support/oidc/issuer.js';
import { MEMBERS, type MemberName } from '../support/members.js';
import { memberIn, Stage, type Actor } from './actor.js';
import { startWithIssuer } from './login-scenarios.js';
import {
  BAD_CREDENTIALS,
  outcomeOfBad,
  outcomeOfCrossSite,
  outcomeOfHolder,
  outcomeOfRole,
  outcomeOfScopes,
  outcomeOfSession,
  type BadCredentials,
} from './policy-outcome.js';
import { POLICY_ROLES, RELATIONS, type Outcome, type PolicyRow } from './policy-row.js';
import { POLICY } from './policy-table.js';
import { READ_SCENARIOS } from './read-scenarios.js';
import { WRITE_SCENARIOS } from './write-scenarios.js';

/** One request of the matrix and what it must be answered with. */
interface Cell {
  readonly name: string;
  readonly actor: Actor;
  readonly api: Api;
  /** Beside those of the request. */
  readonly headers?: Headers;
  readonly expected: Outcome;
}

const SCENARIOS = { ...READ_SCENARIOS, ...WRITE_SCENARIOS };
/** What refusals of each kind must say. */
const PROBLEM_TYPE = 'application/problem+json';

describe('authorisation: every route × role × organisation × ownership', function () {
  this.timeout(120_000);
  let gateway: TestGateway;
  let issuer: TestIssuer;
  let stage: Stage;
  let cells = 0;

  before(async function () {
    ({ gateway, issuer } = await startWithIssuer());
    stage = new Stage(gateway, issuer);
  });

  after(async function () {
    await gateway.close();
    await issuer.close();
  });

  it('has a row for exactly the operations that the gateway describes', async function () {
    const { paths } = await gateway.anonymous.read<OpenApi>('/openapi.json');
    const described = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item)
        .filter((name) => VERBS.has(name))
        .map((verb) => `${verb.toUpperCase()} ${path}`),
    );
    const covered = new Set(POLICY.map(({ request }) => request.split(' # ')[0]!));
    expect([...covered].sort()).to.deep.equal(described.sort());
  });

  for (const row of POLICY) {
    it(row.request, async function () {
      const wrong: string[] = [];
      for (const cell of await cellsOf(row, gateway)) {
        cells += 1;
        const fault = await faultOf(row, cell, stage);
        if (fault !== undefined) wrong.push(`${cell.name}: ${fault}`);
      }
      expect(wrong).to.deep.equal([]);
    });
  }

  it('asked at least a thousand times', function () {
    expect(cells).to.be.greaterThan(1000);
  });
});

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const VERBS = new Set(['get', 'post', 'put', 'patch', 'delete']);

async function cellsOf(row: PolicyRow, gateway: TestGateway): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const relation of RELATIONS) {
    const member = memberIn(relation, row.owner);
    for (const role of POLICY_ROLES.filter((one) => rolesOf(member).includes(one))) {
      cells.push({
        name: `${relation} ${role}`,
        actor: { member, role },
        api: await gateway.as(member, role),
        expected: outcomeOfRole(row, role, relation),
      });
    }
  }
  const actor = { member: row.owner, role: roleFor(row) };
  for (const credentials of BAD_CREDENTIALS) {
    cells.push({
      name: `credentials: ${credentials}`,
      actor,
      api: await badApi(gateway, actor, credentials),
      expected: outcomeOfBad(row, credentials),
    });
  }
  cells.push(...(await sessionCells(row, actor, gateway)));
  for (const scopes of scopesFor(row)) {
    const key = await gateway.makeKey(actor.member, { roles: [actor.role], scopes });
    cells.push({
      name: `scopes: ${scopes.join(' ')}`,
      actor,
      api: gateway.with(key),
      expected: outcomeOfScopes(row, scopes),
    });
  }
  return cells;
}

/** Those who have signed in: one login for all routes, and no more than its roles. */
async function sessionCells(row: PolicyRow, actor: Actor, gateway: TestGateway): Promise<Cell[]> {
  const holder = { type: '111', code: '999999199001010016' };
  const actsFor = { type: '001', code: MEMBERS.press.uscc };
  const mandate = { id: 'M-1', actsFor, expiresAt: new Date(Date.now() + 60_000).toISOString() };
  const { mspId, uscc: unit } = MEMBERS[actor.member];
  const worker = { kind: 'worker', mspId, unit, level: 'city', roles: [actor.role] } as const;
  const api = gateway.anonymous;
  const cell = async (
    name: string,
    who: Parameters<Sessions['begin']>[0]['who'],
    expected: Outcome,
    origin = GATEWAY,
  ): Promise<Cell> => {
    const cookie = await sessionFor(gateway, who);
    return { name, actor, api, expected, headers: { Origin: origin, Cookie: cookie } };
  };
  return Promise.all([
    cell('session: person', { kind: 'person', holder }, outcomeOfHolder(row, false)),
    cell(
      'session: enterprise',
      { kind: 'enterprise', holder: actsFor },
      outcomeOfHolder(row, true),
    ),
    cell('session: agent', { kind: 'agent', holder, mandate }, outcomeOfHolder(row, true)),
    cell('session: worker', worker, outcomeOfSession(row, actor.role)),
    cell(
      ...(['session: from another site', worker] as const),
      ...([outcomeOfCrossSite(row, actor.role), 'https://evil.example'] as const),
    ),
  ]);
}

type Sessions = NonNullable<TestGateway['gateway']['services']['login']>['sessions'];

async function sessionFor(
  gateway: TestGateway,
  who: Parameters<Sessions['begin']>[0]['who'],
): Promise<string> {
  const { sessions } = gateway.gateway.services.login!;
  const confirmed = { who, subject: 'ab'.repeat(32), issuerSession: undefined, renewal: undefined };
  const { token } = await sessions.begin(confirmed, new Date().toISOString());
  return `__Host-yulian-session=${token}`;
}

/** A role that is granted what it asks for. */
function roleFor({ may }: PolicyRow): Actor['role'] {
  return typeof may === 'string' ? 'clerk' : may[0]!;
}

/** The very scope, its opposite, and everything else. */
function scopesFor({ scope }: PolicyRow): readonly (readonly string[])[] {
  const [resource = ''] = scope.split(':');
  const opposite = scope.endsWith(':read') ? `${resource}:write` : `${resource}:read`;
  const others = [...new Set(POLICY.map((one) => one.scope))].filter((one) => one !== scope);
  return [[scope], [opposite], others];
}

async function badApi(
  gateway: TestGateway,
  { member, role }: Actor,
  credentials: BadCredentials,
): Promise<Api> {
  switch (credentials) {
    case 'none':
      return gateway.anonymous;
    case 'malformed':
      return gateway.with('a key of some other system');
    case 'unknown':
      return gateway.with(await tampered(gateway, member, role));
    case 'expired':
      return gateway.with(
        await gateway.makeKey(member, {
          roles: [role],
          expiresAt: new Date(Date.now() - 1000).toISOString(),
        }),
      );
    case 'revoked':
      return gateway.with(await revokedKey(gateway, member, role));
  }
}

/** A key that exists, with another secret. */
async function tampered(
  gateway: TestGateway,
  member: MemberName,
  role: Actor['role'],
): Promise<string> {
  const key = await gateway.makeKey(member, { roles: [role] });
  return key.slice(0, -4) + (key.endsWith('AAAA') ? 'BBBB' : 'AAAA');
}

async function revokedKey(
  gateway: TestGateway,
  member: MemberName,
  role: Actor['role'],
): Promise<string> {
  const key = await gateway.makeKey(member, { roles: [role] });
  const [, id = ''] = key.split('_');
  const { status } = await (await gateway.as(member, 'operator')).delete(`/v1/keys/${id}`);
  expect(status).to.equal(204);
  return key;
}

/** Sends a cell's request; answers what is wrong, if anything is. */
async function faultOf(row: PolicyRow, cell: Cell, stage: Stage): Promise<string | undefined> {
  const { method, path, ...asked } = await SCENARIOS[row.request]!(stage, cell.actor);
  const before = await stage.height();
  const answer = await cell.api.request<Problem | undefined>(method, path, {
    ...asked,
    headers: headersOf(asked.headers, cell.headers),
  });
  const { status, text } = answer;
  // A login leads elsewhere.
  const granted = status >= 200 && status <= 399;
  if (granted) stage.granted();
  if (cell.expected === 'done' ? !granted : status !== cell.expected) {
    return `${status} instead of ${cell.expected}: ${text.slice(0, 300)}`;
  }
  return granted ? undefined : faultOfRefusal(answer, before, stage);
}

/** Cookies of both are sent. */
function headersOf(asked: Headers = {}, own: Headers = {}): Headers {
  const cookies = [asked['Cookie'], own['Cookie']].filter((cookie) => cookie !== undefined);
  return {
    ...asked,
    ...own,
    ...(cookies.length === 0 ? {} : { Cookie: cookies.join('; ') }),
  };
}

async function faultOfRefusal(
  { headers, body, status }: Answer<Problem | undefined>,
  before: number,
  stage: Stage,
): Promise<string | undefined> {
  if (!headers.get('content-type')?.startsWith(PROBLEM_TYPE)) return 'not a problem document';
  if (body?.status !== status) return 'the problem names another status';
  if (status === 401 && headers.get('www-authenticate') === null) return 'no WWW-Authenticate';
  return (await stage.height()) === before ? undefined : 'refused, and yet a block was written';
}
