// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import {
  readyToAsk,
  subjectOf,
  type AccessReady,
  type AccessRequests,
  type MadeAccess,
  type ShownAccess,
} from '../../support/access-requests.js';
import { EventStream } from '../../support/event-stream.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import type { Issued } from '../../support/licence-requests.js';
import { expectRefusal } from '../../support/refusal.js';
import { partGateway, type PartGateway } from '../../support/two-gateways.js';

describe('gateway: accesses', function () {
  this.timeout(120_000);
  let whole: TestGateway;
  let asking: AccessRequests;
  let licence: Issued;
  let grant: string;
  let caseId: string;
  let bodyOf: AccessReady['bodyOf'];
  /** Two gateways, each of its own organisation, that speak HTTP to each other. */
  let provider: PartGateway;
  let requester: PartGateway;

  before(async function () {
    whole = await startGateway();
    ({ asking, licence, grant, caseId, bodyOf } = await readyToAsk(whole));
    provider = await partGateway(whole, ['market']);
    requester = await partGateway(whole, ['water'], { addresses: { MarketMSP: provider.url } });
  });

  after(async function () {
    await requester.close();
    await provider.close();
    await whole.close();
  });

  it('deliver what was asked for over HTTP, once every receipt stands on the chain', async function () {
    const clerk = await requester.clerk('water');
    const made = await clerk.make<MadeAccess>('/v1/accesses', bodyOf());
    expect(made.fields).to.deep.equal({ ZZMC: '营业执照', grade: '甲' });
    expect(made.absent).to.deep.equal([]);
    expect(made.access.facts.map(({ act, state }) => [act, state])).to.deep.equal([
      ['decide', 'ALLOWED'],
      ['deliver', 'DELIVERED'],
      ['acknowledge', 'ACKNOWLEDGED'],
    ]);
    expect(made.access.facts[1]?.record).to.match(/^[0-9a-f]{64}$/);
    expect(made.access.facts[2]?.digest).to.equal(made.access.facts[1]?.digest);
    const auditor = await whole.as('housing', 'auditor');
    const shown = await auditor.read<ShownAccess>(`/v1/accesses/${made.access.id}`);
    expect(shown).to.deep.equal(made.access);
    for (const secret of [licence.id, subjectOf(licence).code]) {
      expect(JSON.stringify(shown)).not.to.include(secret);
    }
  });

  it('show parts of lists, and say what a record does not have', async function () {
    const clerk = await requester.clerk('water');
    const bare = await asking.licence({ grade: undefined, sites: ['东', '西'] });
    const body = asking.body(grant, caseId, subjectOf(bare), { fields: ['/grade', '/sites/*'] });
    const made = await clerk.make<MadeAccess>('/v1/accesses', body);
    expect(made.fields).to.deep.equal({ sites: ['东', '西'] });
    expect(made.absent).to.deep.equal(['/grade']);
  });

  it('are answered once for one key, and refused for another request under it', async function () {
    const clerk = await requester.clerk('water');
    const key = { 'Idempotency-Key': randomUUID() };
    const [first, again] = await Promise.all([
      clerk.make<MadeAccess>('/v1/accesses', bodyOf(), key),
      clerk.make<MadeAccess>('/v1/accesses', bodyOf(), key),
    ]);
    expect(again).to.deep.equal(first);
    expect(await clerk.make<MadeAccess>('/v1/accesses', bodyOf(), key)).to.deep.equal(first);
    const other = await clerk.post('/v1/accesses', bodyOf({ fields: ['/grade'] }), key);
    expectRefusal(other, { status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('that are denied say everything that stands in the way, and deliver nothing', async function () {
    const clerk = await requester.clerk('water');
    const chosen = { purpose: 'OTHER-1', fields: ['/ZZMC', '/floors'] };
    const denied = await clerk.make<MadeAccess>('/v1/accesses', bodyOf(chosen));
    expect(denied.access.state).to.equal('DENIED');
    expect(denied.fields).to.equal(undefined);
    expect(denied.access.facts[0]?.failing?.map(({ code }) => code)).to.deep.equal([
      ...['SCOPE_PURPOSE', 'SCOPE_FIELDS'],
    ]);
  });

  it('of whom there is no record say so, with receipts', async function () {
    const clerk = await requester.clerk('water');
    const body = asking.body(grant, caseId, { type: '099', code: 'HOLDER-NOBODY' });
    const made = await clerk.make<MadeAccess>('/v1/accesses', body);
    expect(made.fields).to.equal(undefined);
    expect(made.access.facts.map(({ state }) => state)).to.deep.equal([
      ...['ALLOWED', 'NO_RECORD', 'ACKNOWLEDGED'],
    ]);
  });

  it('are listed by who uses whose data, and counted by subject', async function () {
    const clerk = await requester.clerk('water');
    const { access } = await clerk.make<MadeAccess>('/v1/accesses', bodyOf());
    const list = `/v1/accesses?subject=${access.subject}&limit=100`;
    const { data } = await clerk.read<{ data: readonly ShownAccess[] }>(list);
    const numbers = data.map(({ number }) => number).sort((a, b) => a - b);
    const [{ provider: of = '' } = {}] = data as readonly { provider?: string }[];
    const count = `/v1/exchange/counts?provider=${of}&subject=${access.subject}`;
    const { last } = await clerk.read<{ last: number }>(count);
    expect(numbers).to.deep.equal(Array.from({ length: last }, (_, at) => at + 1));
  });

  it('reach both parties as events, and nobody else', async function () {
    const giver = await EventStream.open(whole.url, await whole.as('market', 'clerk'));
    const stranger = await EventStream.open(whole.url, await whole.as('emergency', 'clerk'));
    const clerk = await requester.clerk('water');
    const { access } = await clerk.make<MadeAccess>('/v1/accesses', bodyOf());
    await giver.until(({ subject, type }) => subject === access.id && type.includes('acknowledge'));
    expect(stranger.events.map(({ subject }) => subject)).not.to.include(access.id);
    await giver.close();
    await stranger.close();
  });

  it('need a clerk, and a grant that is there', async function () {
    const clerk = await requester.clerk('water');
    const none = bodyOf({ grant: `grt_${'0'.repeat(64)}` });
    expectRefusal(await clerk.post('/v1/accesses', none), { status: 404, code: 'GRANT_NOT_FOUND' });
    const approver = await whole.as('water', 'approver');
    expectRefusal(await approver.post('/v1/accesses', bodyOf()), {
      ...{ status: 403, code: 'ROLE_NOT_ALLOWED' },
    });
  });

  it('still come when the provider has another key', async function () {
    const keeper = await whole.as('market', 'gateway');
    await keeper.make('/v1/exchange/keys', undefined);
    const clerk = await requester.clerk('water');
    const made = await clerk.make<MadeAccess>('/v1/accesses', bodyOf());
    expect(made.fields).to.deep.equal({ ZZMC: '营业执照', grade: '甲' });
  });
});
