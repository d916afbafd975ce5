// SPDX-License-Identifier: Apache-2.0
// A licence that bears another body's seal, from that body's word against it to the decision.
import { setTimeout } from 'node:timers/promises';
import type { SealReview } from '@yulian/proofs';
import { expect } from 'chai';
import type { Api } from '../../support/api.js';
import { EventStream } from '../../support/event-stream.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { issueLicence } from '../../support/licence-requests.js';
import { expectRefusal } from '../../support/refusal.js';
import { sealedDocument } from '../../support/seal-maker.js';
import {
  givePowersOverSeals,
  sealInHand,
  sealOver,
  uploadBytes,
} from '../../support/seal-requests.js';
import { codesOf, verifyFile } from '../../support/verify.js';

const PARTIES = { owner: 'market', department: 'housing', maker: 'emergency' } as const;
const REFERENCE = '印裁〔2026〕1号';

interface Written {
  readonly review: SealReview;
}

describe('gateway: a disputed use of a seal', function () {
  this.timeout(60_000);
  let gateway: TestGateway;
  let owner: Api;
  let department: Api;
  let issuer: Api;
  let bytes: Uint8Array;
  let path: string;

  const sealCode = async (at: object = {}): Promise<string | undefined> =>
    codesOf(await verifyFile(gateway.anonymous, bytes, { ...at }))['seal'];
  const lost = async (index: number): Promise<void> => {
    const reported = { suspectedFrom: '2026-01-01', basis: 'YZGL-23' };
    await owner.make(`${path}/compromises`, reported);
    await owner.make(`${path}/compromises/${String(index)}/marking`, {});
  };
  const review = (index: number) => `${path}/compromises/${String(index)}/reviews/1`;
  const decide = (by: Api, index: number, outcome: string) =>
    by.post<Written>(`${review(index)}/decision`, {
      ...{ outcome, basis: 'YZGL-25', reference: REFERENCE },
    });

  before(async function () {
    gateway = await startGateway();
    await givePowersOverSeals(gateway, PARTIES);
    owner = await gateway.as('market', 'approver');
    department = await gateway.as('housing', 'approver');
    issuer = await gateway.as('water', 'clerk');
    const seal = await sealOver(gateway, PARTIES, 'ACTIVE');
    path = `/v1/seals/${seal}`;
    // A time of signing has whole seconds: the one in which the seal was filed has to be over.
    await setTimeout(1000);
    bytes = sealedDocument(sealInHand(seal));
    const { id: record } = await issueLicence(issuer, { type: '022', bytes, fileName: 'a.ofd' });
    const clerk = await gateway.as('market', 'clerk');
    const { id: document } = await uploadBytes(clerk, bytes);
    await clerk.make(`${path}/impressions`, { document, record });
    await owner.make(`${path}/pauses`, { kind: 'LOSS', basis: 'YZGL-21' });
    await lost(1);
  });
  after(async function () {
    await gateway.close();
  });

  it('cannot be checked until it is decided, and then passes or fails', async function () {
    const stood = await sealCode();
    expect(stood).to.equal('SEAL_USE_UNDER_REVIEW');
    expectRefusal(await decide(department, 1, 'UPHELD'), {
      ...{ status: 409, code: 'SEAL_USE_NOT_DISPUTED' },
    });
    await owner.make(review(1), { outcome: 'UNSOUND', basis: 'YZGL-23' });
    expect(await sealCode()).to.equal('SEAL_USE_DISPUTED');
    const stream = await EventStream.open(gateway.url, issuer);
    const answer = await decide(department, 1, 'DISMISSED');
    expect(answer.status).to.equal(200);
    const said = { decision: 'DISMISSED', basis: 'YZGL-25', reference: REFERENCE };
    expect(answer.body.review.facts.at(-1)).to.include(said);
    const told = await stream.until(({ type }) => type === 'seal.dispute-decided.v1');
    expect(told.data).to.include({ outcome: 'DISMISSED' });
    await stream.close();
    expect(await sealCode()).to.match(/^SEAL_USE_RECORDED/);
    expectRefusal(await decide(department, 1, 'UPHELD'), {
      ...{ status: 409, code: 'SEAL_DISPUTE_DECIDED' },
    });
  });

  it('is disputed again on a new basis, and fails when that is upheld', async function () {
    await lost(2);
    const [same, other] = ['YZGL-23', 'YZGL-24'].map((basis) => ({ outcome: 'UNSOUND', basis }));
    expectRefusal(await owner.post(review(2), same), {
      ...{ status: 409, code: 'SEAL_DISPUTE_DECIDED' },
    });
    await owner.make(review(2), other);
    expect(await sealCode()).to.equal('SEAL_USE_DISPUTED');
    const { height } = await gateway.gateway.services.ledger.info();
    expectRefusal(await decide(owner, 2, 'UPHELD'), {
      ...{ status: 403, code: 'SEAL_ACT_NOT_COMPETENT' },
    });
    expect((await decide(department, 2, 'UPHELD')).status).to.equal(200);
    expect(await sealCode()).to.equal('SEAL_USE_UNSOUND');
    expect(await sealCode({ knownAt: String(height - 1) })).to.equal('SEAL_USE_DISPUTED');
  });

  it('shows what was decided in the list of uses', async function () {
    const auditor = await gateway.as('water', 'auditor');
    const page = await auditor.read<{ decided: readonly SealReview[] }>(`${path}/impressions`);
    const outcomes = page.decided.map(({ number, facts }) => [number, facts.at(-1)?.decision]);
    expect(outcomes).to.deep.equal([
      [1, 'DISMISSED'],
      [1, 'UPHELD'],
    ]);
  });
});
