// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { depositOf, listingOf, purchaseOf } from '../../support/market-arguments.js';
import { GATEWAY_MARKET } from '../../support/market-gateway.js';
import { BANK, idOf, PROJECT, serialOf, serialsOf, VENUE } from '../../support/market-world.js';
import { registerMaterial } from '../../support/material-requests.js';
import { MEMBERS } from '../../support/members.js';

interface Trade {
  readonly trade: {
    readonly id: string;
    readonly total: string;
    readonly fee: string;
    readonly net: string;
    readonly made: readonly string[];
  };
}

interface Proceeds {
  readonly unspent: string;
  readonly balanced: boolean;
  readonly disbursed: readonly { readonly fen: string; readonly payee: string }[];
}

const [UNSOLD = ''] = serialsOf(GATEWAY_MARKET);
const basis = 'STXM-5';
const expiresAt = new Date(Date.now() + 86_400_000).toISOString();

describe('the market over REST', function () {
  this.timeout(60_000);
  let gateway: TestGateway;
  let buyer: Api;
  let trade: Trade['trade'];

  before(async function () {
    gateway = await startGateway({ market: true });
    buyer = await gateway.as('housing', 'trader');
  });

  after(async function () {
    await gateway.close();
  });

  it('takes money in once, and tells a unit what it has', async () => {
    const before = await buyer.read<{ free: string }>('/v1/funds/balance');
    const bank = await gateway.as('press', 'clerk');
    const body = depositOf('over REST', { fen: '5000', into: 2 });
    await bank.make('/v1/funds/deposits', body);
    await bank.make('/v1/funds/deposits', body);
    const { free } = await buyer.read<{ free: string }>('/v1/funds/balance');
    expect(BigInt(free) - BigInt(before.free)).to.equal(5000n);
    const kept = await bank.read<{ data: readonly { unit: string }[] }>(
      `/v1/funds/deposits?bank=${BANK}`,
    );
    expect(kept.data.map(({ unit }) => unit)).to.deep.equal([MEMBERS.housing.uscc]);
    const others = await (
      await gateway.as('water', 'clerk')
    ).read<{ data: readonly unknown[] }>(`/v1/funds/notes?unit=${MEMBERS.housing.uscc}`);
    expect(others.data).to.deep.equal([]);
  });

  it('lists, sells, and answers every amount that is none by its own code', async () => {
    const seller = await gateway.as('market', 'trader');
    const listing = listingOf('over REST', [UNSOLD], { project: PROJECT, lot: '40', expiresAt });
    for (const [price, code] of [
      ['-20', 'AMOUNT_NEGATIVE'],
      ['0', 'AMOUNT_ZERO'],
      ['1.5', 'AMOUNT_FRACTIONAL'],
      ['1'.repeat(19), 'AMOUNT_TOO_LARGE'],
      ['020', 'AMOUNT_NOT_CANONICAL'],
      ['2e1', 'AMOUNT_NOT_CANONICAL'],
    ]) {
      const answer = await seller.post<{ errors: readonly { pointer: string; code: string }[] }>(
        '/v1/listings',
        { ...listing, price },
      );
      expect(answer.status).to.equal(400);
      expect(answer.body.errors).to.deep.include({
        ...answer.body.errors[0],
        pointer: '/price',
        code,
      });
    }
    await seller.make('/v1/listings', listing);
    const [note = ''] = await freeNotes(buyer);
    const lots = [{ serial: serialOf(1, 40), units: '25' }];
    const purchase = purchaseOf('over REST', 'over REST', lots, { notes: [note] });
    ({ trade } = await buyer.make<Trade>('/v1/trades', purchase));
    expect(trade).to.include({ total: '500', fee: '10', net: '490' });
    const found = await buyer.read<{ data: readonly { id: string }[] }>(
      `/v1/trades?venue=${VENUE}&buyer=${MEMBERS.housing.uscc}&firstSale=true`,
    );
    expect(found.data.map(({ id }) => id)).to.deep.equal([trade.id]);
  });

  it('follows each fen of a first sale to a payment for what a second unit accepted', async () => {
    const trace = () => buyer.read<Proceeds>(`/v1/proceeds/${trade.id}`);
    expect(await trace()).to.include({ unspent: '490', balanced: true });
    const executor = await gateway.as('housing', 'clerk');
    const { material } = await registerMaterial(executor);
    const path = `/v1/projects/${PROJECT}/milestones/M1`;
    await executor.make(`${path}/reports`, { evidence: [material.id], basis });
    const verifier = await gateway.as('bureau', 'approver');
    await verifier.make(`${path}/decisions`, { act: 'accept', basis });
    const runner = await gateway.as('water', 'approver');
    await runner.make('/v1/disbursements', {
      ...{ id: idOf('dsb', 'over REST'), project: PROJECT, milestone: 'M1' },
      parts: [{ note: trade.made[0], fen: '300' }],
    });
    const { disbursed, ...rest } = await trace();
    expect(rest).to.include({ unspent: '190', balanced: true });
    expect(disbursed).to.have.length(1);
    expect(disbursed[0]).to.include({ fen: '300', payee: MEMBERS.housing.uscc });
  });
});

async function freeNotes(api: Api): Promise<string[]> {
  const { data } = await api.read<{ data: readonly { id: string; fen: string }[] }>(
    '/v1/funds/notes?state=FREE&limit=100',
  );
  return data.filter(({ fen }) => fen === '1000000').map(({ id }) => id);
}
