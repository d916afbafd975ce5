// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import {
  dutiesOfGrant,
  dutiesOfRequest,
  type GrantRecord,
  type RequestFact,
  type RequestRecord,
  type RequestState,
} from '@yulian/proofs';
import { scopeOf } from '../support/grant-world.js';
import { contentOf } from '../support/request-fixture.js';

const CALENDARS = [{ year: 2026, daysOff: [], workdays: [] }];
const FILED = '2026-03-02T02:00:00.000Z';
const NOW = '2026-03-04T02:00:00.000Z';
/** Ten working days after the 2nd of March is the 16th. */
const LATE = '2026-03-17T02:00:00.000Z';

type Step = readonly [act: string, state: RequestState, more?: Partial<RequestFact>];

function fact([act, state, more = {}]: Step): RequestFact {
  const actor = { mspId: 'M', unit: 'U', role: 'clerk' };
  const fixed = { from: FILED, recordedAt: FILED, basis: `B-${act}`, actor, txId: '0'.repeat(64) };
  return { ...fixed, act, state, ...more };
}

function requestThrough(...steps: readonly Step[]): RequestRecord {
  const facts = [fact(['file', 'FILED', { content: contentOf() }]), ...steps.map(fact)];
  return {
    ...{ format: 1, kind: 'request', id: 'req_1', item: '307001-1', requester: 'R', provider: 'P' },
    ...{ owner: 'M', facts, votes: [] },
  };
}

function grant(id: string, chosen: object = {}, more: object = {}): GrantRecord {
  const given = { ...fact(['give', 'FILED']), state: 'GIVEN', scope: scopeOf(chosen) };
  return {
    ...{ format: 1, kind: 'grant', id, item: '307001-1', provider: 'P', holder: 'R' },
    ...{ grantedBy: 'P', mayDelegate: true, owner: 'M', facts: [{ ...given, ...more }] },
  } as GrantRecord;
}

describe('duties of users', () => {
  const states: readonly (readonly [string, readonly Step[], readonly object[]])[] = [
    ['wait for the own office', [], [{ duty: 'REVIEW', basis: 'B-file' }]],
    ['came back', [['giveBack', 'RETURNED']], [{ duty: 'AMEND', basis: 'B-giveBack' }]],
    ['wait for the provider', [['send', 'SENT']], []],
    [
      'are incomplete',
      [
        ['send', 'SENT'],
        ['askCompletion', 'INCOMPLETE', { missing: ['scope'] }],
      ],
      [{ duty: 'COMPLETE', basis: 'B-askCompletion', missing: ['scope'] }],
    ],
    [
      'were refused',
      [
        ['send', 'SENT'],
        ['refuse', 'REFUSED'],
      ],
      [],
    ],
  ];
  for (const [title, steps, duties] of states) {
    it(`follow from requests that ${title}`, () => {
      const entry = dutiesOfRequest(requestThrough(...steps), CALENDARS, NOW);
      expect(entry).to.include({ id: 'req_1', user: 'R', provider: 'P', item: '307001-1' });
      expect([entry.duties, entry.isOverdue]).to.deep.equal([duties, false]);
    });
  }

  it('tell of a provider that is late, until somebody disputes its silence', () => {
    const sent = requestThrough(['send', 'SENT']);
    expect(dutiesOfRequest(sent, CALENDARS, LATE)).to.deep.include({
      ...{ isOverdue: true, state: 'SENT' },
      clock: { state: 'OVERDUE', sent: '2026-03-02', days: 10, due: '2026-03-16' },
    });
    expect(dutiesOfRequest(sent, CALENDARS, '2026-03-16T15:59:59.999Z').isOverdue).to.equal(false);
    expect(dutiesOfRequest(sent, [], LATE)).to.deep.include({
      ...{ isOverdue: false, clock: { state: 'CANNOT_TELL', missingYear: 2026 } },
    });
    const disputed = requestThrough(['send', 'SENT'], ['dispute', 'DISPUTED_BEFORE_PROVIDER']);
    expect(dutiesOfRequest(disputed, CALENDARS, LATE).isOverdue).to.equal(false);
  });

  it('follow from grants until the first end of any above them', () => {
    const own = grant('grt_1', { until: '2027-06-01T00:00:00.000Z' });
    const above = grant('grt_2', { until: '2027-03-01T00:00:00.000Z' });
    const owed = (until: string) => [
      { duty: 'USE_WITHIN_SCOPE', basis: 'B-give', until },
      { duty: 'ACKNOWLEDGE', basis: 'B-give' },
    ];
    expect(dutiesOfGrant(own, [], NOW)).to.deep.equal({
      ...{ id: 'grt_1', user: 'R', provider: 'P', item: '307001-1', state: 'ACTIVE' },
      ...{ duties: owed('2027-06-01T00:00:00.000Z'), isOverdue: false },
    });
    expect(dutiesOfGrant(own, [above], NOW).duties).to.deep.equal(owed('2027-03-01T00:00:00.000Z'));
    const soon = grant('grt_3', { from: '2026-12-01T00:00:00.000Z' });
    expect(dutiesOfGrant(soon, [], NOW)).to.include({ state: 'NOT_YET' });
    expect(dutiesOfGrant(soon, [], NOW).duties).to.have.length(2);
  });

  it('end with the grant, or with one above it', () => {
    const revoked = grant('grt_2', {}, { state: 'REVOKED' });
    const over = grant('grt_3', { until: '2026-02-01T00:00:00.000Z' });
    for (const [one, above, state] of [
      [revoked, [], 'REVOKED'],
      [grant('grt_1'), [revoked], 'REVOKED'],
      [over, [], 'EXPIRED'],
    ] as const) {
      expect(dutiesOfGrant(one, above, NOW)).to.deep.include({ state, duties: [] });
    }
  });
});
