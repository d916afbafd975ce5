// SPDX-License-Identifier: Apache-2.0
// Grants and requests in the plain consortium of most tests: the market bureau provides, the water
// bureau asks.
import { MEMBERS, type MemberName, type RoleName } from './members.js';
import { draftOf } from './catalogue-fixture.js';
import { delegationOf, grantOf, ITEM, newGrantId, publishItem, scopeOf } from './grant-world.js';
import { approvalOf, contentOf, requestOf } from './request-fixture.js';
import type { World } from './world.js';

/** Who calls each function in the ordinary course. */
export const SHARING_CALLERS: Readonly<Record<string, readonly [MemberName, RoleName]>> = {
  'grant:give': ['market', 'approver'],
  'grant:narrow': ['market', 'approver'],
  'grant:revoke': ['market', 'approver'],
  'grant:delegate': ['water', 'approver'],
  'request:file': ['water', 'clerk'],
  'request:amend': ['water', 'clerk'],
  'request:act': ['water', 'approver'],
  'request:askCompletion': ['market', 'approver'],
  'request:approve': ['market', 'approver'],
  'request:vote': ['bureau', 'committee'],
};

const basis = 'X-1';
/** The region of the plain consortium. */
const SCOPE = scopeOf({ regions: ['999999'] });
const BELOW = scopeOf({ levels: ['county'], regions: ['999999'] });
const CONTENT = contentOf({ scope: SCOPE });

type Step = readonly [MemberName, RoleName, string, object];

function step(name: string, argument: object): Step {
  const [member, role] = SHARING_CALLERS[name] as readonly [MemberName, RoleName];
  return [member, role, name, argument];
}

/** The steps that bring a request to the committee. */
function disputed(id: string): Step[] {
  const act = (member: MemberName, what: string): Step => [
    ...([member, 'approver', 'request:act', { act: what, id, basis }] as const),
  ];
  return [
    step('request:file', { ...requestOf({ content: CONTENT }), id }),
    act('water', 'send'),
    act('market', 'refuse'),
    act('water', 'dispute'),
    act('market', 'uphold'),
    act('water', 'dispute'),
  ];
}

/** One argument for each writing function, about a grant or request that is ready for it. */
export async function sharingArguments(world: World): Promise<Readonly<Record<string, object>>> {
  await publishItem(world);
  const grant = grantOf({ scope: SCOPE });
  const requests = Array.from({ length: 4 }, () => requestOf({ content: CONTENT }));
  const [returned, filed, sent, climbed] = requests.map(({ id }) => id) as [
    string,
    string,
    string,
    string,
  ];
  const steps: Step[] = [
    step('grant:give', grant),
    ...requests.slice(0, 3).map((request) => step('request:file', request)),
    step('request:act', { act: 'giveBack', id: returned, basis }),
    step('request:act', { act: 'send', id: sent, basis }),
    ...disputed(climbed),
  ];
  for (const [member, role, name, argument] of steps) {
    await world.as(member, role).submit(name, argument);
  }
  await world.decide({
    kind: 'CHANGE_UNIT',
    change: { uscc: MEMBERS.housing.uscc, from: world.clock.now, level: 'county' },
  });
  return {
    'grant:give': grantOf({ scope: SCOPE }),
    'grant:narrow': { id: grant.id, scope: scopeOf({ ...SCOPE, fields: ['/name'] }), basis },
    'grant:revoke': { id: grant.id, basis },
    'grant:delegate': delegationOf(grant.id, { scope: BELOW }),
    'request:file': requestOf({ content: CONTENT }),
    'request:amend': { id: returned, content: CONTENT, basis },
    'request:act': { act: 'send', id: filed, basis },
    'request:askCompletion': { id: sent, missing: ['scope'], basis },
    'request:approve': approvalOf('approve', sent, SCOPE),
    'request:vote': { id: climbed, vote: 'grant', grant: newGrantId(), basis },
  };
}

const GIVEN = grantOf({ scope: SCOPE });
const ASKED = requestOf({ content: CONTENT });
const CLIMBED = requestOf().id;

/** A grant that is narrowed and revoked, and requests that are completed, approved and disputed. */
export function sharingSteps(): readonly Step[] {
  const { id } = ASKED;
  const act = (what: string): Step => step('request:act', { act: what, id, basis });
  const vote = { id: CLIMBED, vote: 'grant', grant: newGrantId(), basis };
  return [
    ['market', 'clerk', 'catalogue:draft', draftOf({}, ITEM)],
    ['market', 'approver', 'catalogue:publish', { id: ITEM, draft: 1, basis }],
    step('grant:give', GIVEN),
    step('grant:narrow', { id: GIVEN.id, scope: { ...SCOPE, fields: ['/name'] }, basis }),
    step('grant:delegate', delegationOf(GIVEN.id, { scope: { ...BELOW, fields: ['/name'] } })),
    step('grant:revoke', { id: GIVEN.id, basis }),
    step('request:file', ASKED),
    act('giveBack'),
    step('request:amend', { id, content: CONTENT, basis }),
    act('send'),
    step('request:askCompletion', { id, missing: ['ground', 'scope'], basis }),
    step('request:amend', { id, content: CONTENT, basis }),
    act('send'),
    ['market', 'approver', 'request:act', { act: 'extend', id, basis }],
    step('request:approve', approvalOf('approve', id, SCOPE)),
    ...disputed(CLIMBED),
    ...(['bureau', 'market', 'housing'] as const).map((member): Step => [
      member,
      'committee',
      'request:vote',
      vote,
    ]),
  ];
}

/** Queries after {@link sharingSteps}, by the water bureau. */
export function sharingQueries(): readonly (readonly [string, ...string[]])[] {
  const use = { of: GIVEN.id, serviceItem: '000131001000', purpose: 'X-1', fields: ['/name'] };
  return [
    ['grant:get', GIVEN.id],
    ['grant:whatIf', JSON.stringify(use)],
    ['request:get', ASKED.id],
    ['request:clock', ASKED.id],
  ];
}
