// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { parseCreditSerial } from '@yulian/proofs';
import { endExpired, Purchases } from '@yulian/gateway-api/storage';
import type { Answer, Api, Problem } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { listingOf, purchaseOf, transferOf } from '../../support/market-arguments.js';
import { decideAll, GATEWAY_MARKET } from '../../support/market-gateway.js';
import { accountOf, idOf, noteOf, PROJECT, serialsOf } from '../../support/market-world.js';
import { MEMBERS, type MemberName } from '../../support/members.js';

interface Bought {
  readonly units: string;
  readonly total: string;
  readonly end: string;
  readonly trades: readonly {
    readonly trade: { readonly id: string; readonly serials: readonly string[] };
    readonly transaction: { readonly replayed: boolean };
  }[];
}

const [, FIRST = '', SECOND = ''] = serialsOf(GATEWAY_MARKET);
const expiresAt = new Date(Date.now() + 86_400_000).toISOString();

describe('purchases of so many units', function () {
  this.timeout(60_000);
  let gateway: TestGateway;
  let seller: Api;

  before(async () => {
    gateway = await startGateway({ market: true });
    seller = await gateway.as('market', 'trader');
  });

  after(async () => {
    await gateway.close();
  });

  const wishOf = (member: MemberName, units: number, chosen: object = {}) => ({
    ...{ units: String(units), highestPrice: '20', account: accountOf(member), ...chosen },
  });
  const buy = async (
    member: MemberName,
    name: string,
    units: number,
    key: string,
    chosen: object = {},
  ): Promise<Answer<Partial<Bought> & Problem>> => {
    const api = await gateway.as(member, 'trader');
    const path = `/v1/listings/${idOf('lst', name)}/purchases`;
    return api.post<Partial<Bought> & Problem>(path, wishOf(member, units, chosen), {
      'Idempotency-Key': key,
    });
  };
  const free = async (member: MemberName): Promise<bigint> => {
    const api = await gateway.as(member, 'trader');
    return BigInt((await api.read<{ free: string }>('/v1/funds/balance')).free);
  };
  /** Units and proceeds that the world of the tests took over have no beginning on this chain. */
  const audit = async (): Promise<string[]> => {
    interface Audit {
      readonly faults: readonly { readonly code: string; readonly subject: string }[];
    }
    const auditor = await gateway.as('bureau', 'auditor');
    const { faults } = await auditor.read<Audit>('/v1/credit-audits');
    return faults.map(({ code, subject }) => `${code} ${subject}`);
  };

  /** Ends what has expired so many days from now, as the gateway does by itself. */
  const expireAfter = (days: number) => {
    const { services } = gateway.gateway;
    const { ledger, reader, index, ledgerIdentities: identities, organisations } = services;
    const clock = { now: () => new Date(Date.now() + days * 86_400_000).toISOString() };
    return endExpired({ ledger, reader, index, identities, organisations, clock });
  };
  /** Serials in the market's account. */
  const holdings = async (state: 'HELD' | 'ON_OFFER'): Promise<string[]> => {
    const auditor = await gateway.as('bureau', 'auditor');
    const { data } = await auditor.read<{ data: readonly { serial: string }[] }>(
      `/v1/holdings?account=${accountOf('market')}&state=${state}`,
    );
    return data.map(({ serial }) => serial);
  };

  it('share a listing out among all who buy at once, and account for each fen', async () => {
    const before = { housing: await free('housing'), water: await free('water') };
    const faults = await audit();
    const lot = '10';
    const { listing } = await seller.make<{ listing: { lots: readonly string[] } }>(
      '/v1/listings',
      listingOf('shared', [FIRST], { lot, expiresAt }),
    );
    // Two who name a lot themselves: to the others they are rivals who are faster, or not.
    const rivals = [0, 1].map(async (n) => {
      const lots = [{ serial: listing.lots[n] ?? '', units: '10' }];
      const body = purchaseOf(`rival ${String(n)}`, 'shared', lots, {
        ...{ account: accountOf('press'), notes: [noteOf('press', n)] },
      });
      return (await gateway.as('press', 'trader')).post<{ trade?: Bought['trades'][0]['trade'] }>(
        '/v1/trades',
        body,
      );
    });
    const buyers = (['housing', 'water'] as const).flatMap((member) =>
      [7, 15, 10, 25].map(async (units) => ({
        member,
        answer: await buy(member, 'shared', units, `${member} ${String(units)}`.replace(' ', '-')),
      })),
    );
    const bought = await Promise.all(buyers);
    const won = (await Promise.all(rivals)).flatMap(({ body }) => body.trade ?? []);
    const made = bought.flatMap(({ answer }) => answer.body.trades ?? []);
    const units = [...made.map(({ trade }) => trade), ...won]
      .flatMap(({ serials }) => serials.map(parseCreditSerial))
      .flatMap(({ from, to }) =>
        Array.from({ length: Number(to - from) + 1 }, (_, i) => from + BigInt(i)),
      );
    expect(units).to.have.length(100);
    expect(new Set(units).size).to.equal(100);
    for (const { answer } of bought) {
      expect(answer.body.end ?? answer.body.code, answer.text).to.be.oneOf([
        ...['FILLED', 'SOLD_OUT', 'LISTING_SOLD_OUT'],
      ]);
    }
    for (const member of ['housing', 'water'] as const) {
      const own = bought.filter((one) => one.member === member && one.answer.status === 201);
      const spent = own.reduce((sum, { answer }) => sum + BigInt(answer.body.total ?? '0'), 0n);
      expect(before[member] - (await free(member)), member).to.equal(spent);
    }
    expect(await audit()).to.deep.equal(faults);
    const late = await buy('water', 'shared', 1, 'too-late');
    expect(late.body).to.include({ status: 409, code: 'LISTING_SOLD_OUT' });
  });

  it('happen once under one key, and say why they do not happen', async () => {
    const listing = listingOf('again', [SECOND], { lot: '2', expiresAt });
    await seller.make('/v1/listings', listing);
    const both = await Promise.all([1, 2].map(() => buy('housing', 'again', 5, 'once')));
    const third = await buy('housing', 'again', 5, 'once');
    const ids = [...both, third].map(({ body }) => body.trades?.map(({ trade }) => trade.id));
    expect(ids[1]).to.deep.equal(ids[0]);
    expect(ids[2]).to.deep.equal(ids[0]);
    expect(third.body.trades?.every(({ transaction }) => transaction.replayed)).to.equal(true);
    const other = await buy('housing', 'again', 6, 'once');
    expect(other.body).to.include({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    const dear = await buy('housing', 'again', 1, 'dear', { highestPrice: '19' });
    expect(dear.body.code).to.equal('TRADE_PRICE_DIFFERS');
    expect(dear.body.errors?.[0]?.pointer ?? dear.text).to.include('/highestPrice');
    const own = await buy('market', 'again', 1, 'own');
    expect(own.body.code).to.equal('TRADE_WITH_ONESELF');
    const poor = await buy('water', 'again', 1, 'poor', { account: accountOf('housing') });
    expect(poor.body.code).to.equal('ACCOUNT_OF_ANOTHER');
  });

  it('go on under the same key where they were cut off', async () => {
    const { services } = gateway.gateway;
    const { index, ledger, organisations, ledgerIdentities } = services;
    const { mspId, uscc: unit } = MEMBERS.water;
    const organisation = organisations.require(mspId);
    let sent = 0;
    const cut = {
      ...organisation,
      transactions: new Proxy(organisation.transactions, {
        get: (target, name) => {
          const value = Reflect.get(target, name) as unknown;
          if (typeof value !== 'function') return value;
          if (name !== 'transact') return value.bind(target) as unknown;
          return (...args: unknown[]) => {
            sent += 1;
            if (sent > 1) throw new Error('the gateway stopped');
            return (value as (...all: unknown[]) => unknown).apply(target, args);
          };
        },
      }),
    };
    const one = { require: () => cut } as unknown as typeof organisations;
    const wish = {
      identity: ledgerIdentities.forCaller({ mspId, unit, roles: ['trader'] }, 'trader'),
      ...{ unit, idempotency: { key: 'cut off', fingerprint: 'the same' } },
      ...{ listing: idOf('lst', 'again'), units: 50n, highestPrice: 20n },
      ...{ account: accountOf('water'), signal: new AbortController().signal },
    };
    let failure: unknown;
    await new Purchases({ ledger, index, organisations: one }).buy(wish).catch((error: unknown) => {
      failure = error;
    });
    expect(String(failure)).to.include('the gateway stopped');
    const { made, end } = await services.purchases.buy(wish);
    expect(end).to.equal('FILLED');
    expect(made.map(({ transaction }) => transaction.replayed)).to.deep.equal([true, false]);
    const units = made.reduce((sum, { trade }) => sum + Number(trade.units), 0);
    expect(units).to.equal(50);
  });

  it('leave to others what expires: units go free again by themselves', async () => {
    expect(await holdings('ON_OFFER')).to.have.length.greaterThan(0);
    expect(await expireAfter(0)).to.equal(0);
    expect(await expireAfter(2)).to.equal(2);
    expect(await holdings('ON_OFFER')).to.deep.equal([]);
    const late = await buy('water', 'again', 1, 'ended');
    expect(late.body.code).to.equal('LISTING_CANCELLED');
  });

  it('leave a listing that says what is left of it, and in the end that it is sold out', async () => {
    const [serial = ''] = serialsOf(GATEWAY_MARKET);
    const { from, to } = parseCreditSerial(serial);
    const units = Number(to - from) + 1;
    await seller.make(
      '/v1/listings',
      listingOf('counted', [serial], { expiresAt, project: PROJECT }),
    );
    const path = `/v1/listings/${idOf('lst', 'counted')}`;
    const told = async () => {
      const { state, remaining } = await seller.read<{ state: string; remaining: string }>(path);
      return { state, remaining };
    };
    const listed = async (state: string) => {
      const page = await seller.read<{ data: { id: string }[] }>(`/v1/listings?state=${state}`);
      return page.data.some(({ id }) => path.endsWith(id));
    };
    expect(await told()).to.deep.equal({ state: 'OPEN', remaining: String(units) });
    await buy('housing', 'counted', 1, 'counted-one');
    expect(await told()).to.deep.equal({ state: 'OPEN', remaining: String(units - 1) });
    expect([await listed('OPEN'), await listed('SOLD_OUT')]).to.deep.equal([true, false]);
    await buy('housing', 'counted', units - 1, 'counted-rest');
    expect(await told()).to.deep.equal({ state: 'SOLD_OUT', remaining: '0' });
    expect([await listed('OPEN'), await listed('SOLD_OUT')]).to.deep.equal([false, true]);
  });

  it('leave no offer of a merged unit bound: its successor ends what expires', async () => {
    await expireAfter(2);
    const [listed = '', offered = ''] = await holdings('HELD');
    await seller.make('/v1/listings', listingOf('orphaned', [listed], { expiresAt }));
    await seller.make('/v1/transfers', transferOf('orphaned', [offered], { expiresAt }));
    const { uscc } = MEMBERS.market;
    const end = (change: object) =>
      decideAll(gateway.gateway.services, [
        { kind: 'CHANGE_UNIT', change: { uscc, from: new Date().toISOString(), ...change } },
      ]);
    await end({ state: 'CLOSED' });
    expect(await expireAfter(2)).to.equal(0);
    expect(await holdings('ON_OFFER')).to.have.members([listed, offered]);
    await end({ successor: MEMBERS.water.uscc });
    expect(await expireAfter(2)).to.equal(2);
    expect(await holdings('ON_OFFER')).to.deep.equal([]);
    expect(await holdings('HELD')).to.include.members([listed, offered]);
  });
});
