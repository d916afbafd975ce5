// SPDX-License-Identifier: Apache-2.0
import { newestKeyOf, seal, type Exchange } from '@yulian/gateway-api';
import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import type { Api } from '../../support/api.js';
import { caseOver } from '../../support/case-requests.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { openReview, registerMaterial } from '../../support/material-requests.js';
import { MEMBERS } from '../../support/members.js';
import { expectRefusal } from '../../support/refusal.js';
import { partGateway, type PartGateway } from '../../support/two-gateways.js';

const BASIS = { basis: 'ZWFW-12' };

describe('gateway: what units are asked to sign', function () {
  this.timeout(120_000);
  let whole: TestGateway;
  let holding: PartGateway;
  let signing: PartGateway;
  let clerk: Api;
  let approver: Api;

  before(async function () {
    whole = await startGateway();
    clerk = await whole.as('market', 'clerk');
    approver = await whole.as('market', 'approver');
    holding = await partGateway(whole, ['market']);
    signing = await partGateway(whole, ['water'], { addresses: { MarketMSP: holding.url } });
  });

  after(async function () {
    await signing.close();
    await holding.close();
    await whole.close();
  });

  /** A material of the market bureau, and its text. */
  async function held(): Promise<{ readonly id: string; readonly text: string }> {
    const text = `会签的文件 ${randomUUID()}`;
    const { material } = await registerMaterial(clerk, { bytes: Buffer.from(text) });
    return { id: material.id, text };
  }

  it('is shown by the holding unit’s gateway to who is named in an open review', async function () {
    const { id, text } = await held();
    const review = await openReview(approver, id, 'water');
    const path = `/v1/material-reviews/${review.id}/document`;
    const water = await signing.clerk('water');
    const seen = await water.get(path);
    expect([seen.status, seen.text]).to.deep.equal([200, text]);
    expect((await clerk.get(path)).text).to.equal(text);
    const housing = await whole.as('housing', 'clerk');
    expectRefusal(await housing.get(path), { status: 403, code: 'EXCHANGE_NOT_ALLOWED' });
    const decider = await whole.as('water', 'approver');
    await decider.make(`/v1/material-reviews/${review.id}/votes`, { vote: 'sign', ...BASIS });
    expectRefusal(await water.get(path), { status: 403, code: 'EXCHANGE_NOT_ALLOWED' });
    const unknown = `/v1/material-reviews/${id}.9/document`;
    expectRefusal(await water.get(unknown), { status: 404, code: 'REVIEW_NOT_FOUND' });
  });

  it('is what a case rests on, for who is asked to sign the case', async function () {
    const { id, text } = await held();
    const other = await held();
    const record = await caseOver(whole, 'market', 'RECEIVED');
    const materials = [
      { code: 'CL-1', how: 'SUBMITTED', material: id },
      { code: 'CL-2', how: 'SUBMITTED' },
    ];
    await clerk.make(`/v1/cases/${record}/materials`, { materials, ...BASIS });
    await clerk.make(`/v1/cases/${record}/acts`, { act: 'accept', ...BASIS });
    const path = (material: string) => `/v1/cases/${record}/materials/${material}/document`;
    const water = await signing.clerk('water');
    const refusal = { status: 403, code: 'EXCHANGE_NOT_ALLOWED' } as const;
    expectRefusal(await water.get(path(id)), refusal);
    const asked = { units: [MEMBERS.water.uscc], ...BASIS };
    await approver.make(`/v1/cases/${record}/co-signatures`, asked);
    expect((await water.get(path(id))).text).to.equal(text);
    expectRefusal(await water.get(path(other.id)), refusal);
  });

  it('is shown only if it is what the chain has', async function () {
    const { id } = await held();
    const review = await openReview(approver, id, 'water');
    const { ledger, reader } = whole.gateway.services;
    const forged: Exchange = {
      prepare: () => Promise.resolve(),
      refer: () => Promise.resolve(''),
      deliver: () => Promise.reject(new Error('not asked')),
      async show({ of, material, requester }) {
        const to = await newestKeyOf(ledger, reader, requester);
        const bytes = Buffer.from('something else').toString('base64');
        const content = { format: 1, of, material, bytes, salt: 'AAAAAAAAAAAAAAAAAAAAAA' };
        return seal(to, { purpose: 'document', access: of }, content);
      },
    };
    const deceived = await partGateway(whole, ['water'], { wayTo: () => Promise.resolve(forged) });
    const water = await deceived.clerk('water');
    const seen = await water.get(`/v1/material-reviews/${review.id}/document`);
    expectRefusal(seen, { status: 502, code: 'EXCHANGE_DOCUMENT_DIFFERS' });
    await deceived.close();
  });
});
