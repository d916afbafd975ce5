// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { issueLicence, type Issued } from '../../support/licence-requests.js';
import { expectRefusal } from '../../support/refusal.js';
import { codesOf, verify, verifyFile } from '../../support/verify.js';
import type { Written } from '../../support/wire.js';

/** A licence that was issued, suspended and, later, rescinded from its first day on. */
interface Story {
  readonly issued: Issued;
  readonly suspension: Written;
  readonly rescission: Written;
  /** An instant between the two acts, as the chain recorded them. */
  readonly between: string;
}

describe('gateway: what was in force then, and what could one know then', function () {
  let gateway: TestGateway;
  let anonymous: Api;
  let story: Story;

  before(async function () {
    gateway = await startGateway();
    anonymous = gateway.anonymous;
    story = await tell(gateway);
  });

  after(async function () {
    await gateway.close();
  });

  const statusAt = async (question: object): Promise<string | undefined> =>
    codesOf(await verify(anonymous, { id: story.issued.id, ...question }))['status'];

  it('legal effect: before, during and after', async function () {
    const known = { knownAt: story.between };
    expect(await statusAt({ at: '2026-01-04', ...known })).to.equal('STATUS_NOT_YET_VALID');
    expect(await statusAt({ at: '2026-02-01', ...known })).to.equal('STATUS_IN_FORCE');
    expect(await statusAt({ at: '2026-03-02', ...known })).to.equal('STATUS_SUSPENDED');
  });

  it('an instant and a date in China mean the same moment', async function () {
    const known = { knownAt: story.between };
    const last = await statusAt({ at: '2026-03-01T15:59:59.999Z', ...known });
    const first = await statusAt({ at: '2026-03-01T16:00:00.000Z', ...known });
    expect([last, first]).to.deep.equal(['STATUS_IN_FORCE', 'STATUS_SUSPENDED']);
  });

  it('a rescission reaches back, and what was known before it stays known', async function () {
    expect(await statusAt({ at: '2026-02-01' })).to.equal('STATUS_RESCINDED');
    expect(await statusAt({ at: '2026-02-01', knownAt: story.between })).to.equal(
      'STATUS_IN_FORCE',
    );
  });

  it('knownAt takes the number of a block', async function () {
    const at = '2026-03-05';
    const blocks = [
      story.issued.transaction.blockNumber - 1,
      story.issued.transaction.blockNumber,
      story.suspension.transaction.blockNumber,
      story.rescission.transaction.blockNumber,
    ];
    const statuses: unknown[] = [];
    for (const knownAt of blocks) statuses.push(await statusAt({ at, knownAt }));
    expect(statuses).to.deep.equal([
      'STATUS_NOT_KNOWN_THEN',
      'STATUS_IN_FORCE',
      'STATUS_SUSPENDED',
      'STATUS_RESCINDED',
    ]);
  });

  it('a licence that is read, too', async function () {
    const clerk = await gateway.as('market', 'clerk');
    const states: string[] = [];
    for (const { blockNumber } of [
      { blockNumber: story.issued.transaction.blockNumber - 1 },
      ...[story.issued, story.suspension, story.rescission].map((one) => one.transaction),
    ]) {
      const path = `/v1/licences/${story.issued.id}?at=2026-03-05&knownAt=${String(blockNumber)}`;
      states.push((await clerk.read<{ state: string }>(path)).state);
    }
    expect(states).to.deep.equal(['UNKNOWN_THEN', 'VALID', 'SUSPENDED', 'RESCINDED']);
    expectRefusal(await clerk.get(`/v1/licences/${story.issued.id}?knownAt=12x`), {
      ...{ status: 400, code: 'VALIDATION_FAILED' },
    });
  });

  it('a file is verified as of then, too', async function () {
    const { bytes } = story.issued;
    const fields = { at: '2026-02-01', knownAt: story.between };
    const then = await verifyFile(anonymous, bytes, fields);
    expect(then.verdict).to.equal('pass');
    expect(then.at).to.equal('2026-01-31T16:00:00.000Z');
    const block = String(story.suspension.transaction.blockNumber);
    const byBlock = await verifyFile(anonymous, bytes, { at: '2026-02-01', knownAt: block });
    expect(byBlock.verdict).to.equal('pass');
    expect((await verifyFile(anonymous, bytes)).verdict).to.equal('fail');
  });

  it('before anything was known, nothing is said against the issuer', async function () {
    const knownAt = story.issued.transaction.blockNumber - 1;
    const answer = await verify(anonymous, { id: story.issued.id, at: '2026-02-01', knownAt });
    expect(answer.verdict).to.equal('cannot-check');
    const atFounding = await verify(anonymous, { id: story.issued.id, knownAt: 0 });
    expect(codesOf(atFounding)).to.include({ authority: 'AUTHORITY_UNKNOWN' });
  });

  it('the licence itself can be read as of then', async function () {
    const clerk = await gateway.as('market', 'clerk');
    const stateAt = async (query: string): Promise<string> =>
      (await clerk.read<{ state: string }>(`/v1/licences/${story.issued.id}?${query}`)).state;
    expect(await stateAt('at=2026-02-01')).to.equal('RESCINDED');
    expect(await stateAt(`at=2026-02-01&knownAt=${story.between}`)).to.equal('VALID');
    expect(await stateAt(`at=2026-03-05&knownAt=${story.between}`)).to.equal('SUSPENDED');
  });

  it('expiry is derived, and nobody has to record it', async function () {
    const clerk = await gateway.as('market', 'clerk');
    const { id } = await issueLicence(clerk, { body: { validTo: '2026-02-28' } });
    const at = async (moment: string): Promise<string | undefined> =>
      codesOf(await verify(anonymous, { id, at: moment }))['status'];
    expect(await at('2026-02-28')).to.equal('STATUS_IN_FORCE');
    expect(await at('2026-02-28T15:59:59.999Z')).to.equal('STATUS_IN_FORCE');
    expect(await at('2026-02-28T16:00:00.000Z')).to.equal('STATUS_EXPIRED');
    expect(await at('2026-03-01')).to.equal('STATUS_EXPIRED');
  });

  it('a future act is recorded now and holds from its day on', async function () {
    const clerk = await gateway.as('market', 'clerk');
    const approver = await gateway.as('market', 'approver');
    const { id, bytes } = await issueLicence(clerk);
    const from = new Date(Date.now() + 20 * 86_400_000).toISOString();
    const body = { act: 'suspend', from, basis: 'X-1' };
    await approver.make(`/v1/licences/${id}/acts`, body);
    expect((await verifyFile(anonymous, bytes)).verdict).to.equal('pass');
    const later = await verifyFile(anonymous, bytes, { at: from });
    expect(codesOf(later)).to.include({ status: 'STATUS_SUSPENDED' });
  });

  for (const [name, question] of [
    ['a day that no calendar has', { at: '2026-02-30' }],
    ['a month that no year has', { at: '2026-13-01' }],
    ['an instant without a zone', { at: '2026-02-01T00:00:00' }],
    ['a local zone', { at: '2026-02-01T00:00:00+08:00' }],
    ['words', { knownAt: 'yesterday' }],
    ['a block before the first', { knownAt: -1 }],
    ['part of a block', { knownAt: 1.5 }],
  ] as const) {
    it(`refuses ${name}`, async function () {
      const body = { id: story.issued.id, ...question };
      const answer = await anonymous.request('POST', '/v1/verify', { body });
      const pointer = `/${Object.keys(question)[0]!}`;
      expectRefusal(answer, { status: 400, code: 'VALIDATION_FAILED', pointer });
    });
  }
});

async function tell(gateway: TestGateway): Promise<Story> {
  const clerk = await gateway.as('market', 'clerk');
  const approver = await gateway.as('market', 'approver');
  const issued = await issueLicence(clerk);
  const path = `/v1/licences/${issued.id}/acts`;
  const act = (name: string, from: string): Promise<Written> =>
    approver.make<Written>(path, { act: name, from, basis: 'X-1' });
  const suspension = await act('suspend', '2026-03-02');
  const between = new Date().toISOString();
  await waitUntilAfter(between);
  const rescission = await act('rescind', '2026-01-05');
  return { issued, suspension, rescission, between };
}

/** Recorded times have milliseconds: the next transaction's shall be a later one. */
async function waitUntilAfter(instant: string): Promise<void> {
  while (new Date().toISOString() <= instant)
    await new Promise((resolve) => setTimeout(resolve, 1));
}
