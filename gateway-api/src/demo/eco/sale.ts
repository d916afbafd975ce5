// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { beijingDate, type CreditBatchRecord, type TradeRecord } from '@yulian/proofs';
import { UNITS } from '../consortium.js';
import { ACCOUNTING, REGION, FACTOR_SET, VERIFIER } from './rules.js';
import type { EcoStage } from './savers.js';

const BYTES = 32;
const DAY_MS = 86_400_000;
const LISTED_DAYS = 30;
const PRICE = 50n;
const LOTS = 3n;

export const newId = (prefix: string): string => `${prefix}_${randomBytes(BYTES).toString('hex')}`;

/** Who buys: an enterprise for an event, a charity for good. */
const BUYERS = [
  { unit: UNITS.works, kind: 'TRADER', name: '示例市绿色制造有限公司' },
  { unit: UNITS.fund, kind: 'CHARITY', name: '示例市绿水青山基金会' },
] as const;

/** A purchase, and the retirement to which it came. */
export interface Sale {
  readonly buyer: string;
  readonly trade: TradeRecord;
  readonly retirement: string;
  /** It was retired in the very transaction of the purchase. */
  readonly atPurchase: boolean;
}

type ApiOf = EcoStage['apiOf'];

export async function openPool(apiOf: ApiOf): Promise<string> {
  const vintage = Number(beijingDate(new Date().toISOString()).slice(0, 4));
  const wish = { region: REGION, factorSet: FACTOR_SET, vintage, basis: 'YLJP-9' };
  const bureau = apiOf(ACCOUNTING, 'approver');
  return (await bureau.post<{ pool: { id: string } }>('/v1/pools', wish)).pool.id;
}

/** Closes the pool and forms a batch of it, which another organisation verifies. */
export async function issueBatch(
  apiOf: ApiOf,
  pool: string,
  id: string,
): Promise<CreditBatchRecord> {
  const bureau = apiOf(ACCOUNTING, 'approver');
  await bureau.post(`/v1/pools/${pool}/closure`, { basis: 'YLJP-9' });
  const account = await openAccount(apiOf, ACCOUNTING, 'ISSUER');
  await bureau.post('/v1/credit-batches', { id, pool, account, basis: 'YLJP-11' });
  const verifier = apiOf(VERIFIER, 'approver');
  const verdict = { act: 'verify', basis: 'YLJP-12' };
  const path = `/v1/credit-batches/${id}`;
  const { batch } = await verifier.post<{ batch: CreditBatchRecord }>(`${path}/acts`, verdict);
  return batch;
}

/** Lists all but the buffer, sells a lot to each buyer, and has both retired. */
export async function sell(
  apiOf: ApiOf,
  batch: CreditBatchRecord,
  project: string,
): Promise<readonly Sale[]> {
  const free = BigInt(batch.units) - BigInt(batch.buffer);
  const units = free / LOTS > 0n ? free / LOTS : 1n;
  const listing = {
    ...{ id: newId('lst'), venue: UNITS.venue, account: batch.account, project },
    ...{ serials: [serialOf(batch, free)], lot: String(units), price: String(PRICE) },
    expiresAt: new Date(Date.now() + LISTED_DAYS * DAY_MS).toISOString(),
  };
  const seller = apiOf(ACCOUNTING, 'trader');
  const { listing: listed } = await seller.post<{ listing: { lots: readonly string[] } }>(
    '/v1/listings',
    listing,
  );
  const sales: Sale[] = [];
  for (const [i, buyer] of BUYERS.entries()) {
    const lots = [{ serial: listed.lots[i] ?? '', units: String(units) }];
    const wish = { id: newId('trd'), listing: listing.id, lots, price: listing.price };
    sales.push(await buy(apiOf, buyer, wish, { fen: units * PRICE, project }));
  }
  return sales;
}

async function buy(
  apiOf: ApiOf,
  { unit, kind, name }: (typeof BUYERS)[number],
  wish: object,
  { fen, project }: { readonly fen: bigint; readonly project: string },
): Promise<Sale> {
  const account = await openAccount(apiOf, unit, kind);
  const reference = randomBytes(BYTES).toString('hex');
  const deposit = { id: newId('dps'), unit, fen: String(fen), reference };
  const bank = apiOf(UNITS.bank, 'clerk');
  const { deposit: kept } = await bank.post<{ deposit: { notes: readonly string[] } }>(
    '/v1/funds/deposits',
    deposit,
  );
  const trader = apiOf(unit, 'trader');
  const purchase = { ...wish, account, notes: kept.notes };
  const { trade } = await trader.post<{ trade: TradeRecord }>('/v1/trades', purchase);
  const [made] = trade.retirements;
  if (made !== undefined) return { buyer: name, trade, retirement: made, atPurchase: true };
  const today = beijingDate(new Date().toISOString());
  const retirement = newId('ret');
  await trader.post('/v1/retirements', {
    ...{ id: retirement, account, project, purpose: 'EVENT' },
    beneficiary: { kind: 'PUBLIC', name },
    period: { from: `${today.slice(0, 4)}-01-01`, to: today },
    holdings: trade.serials.map((serial) => ({ serial })),
  });
  return { buyer: name, trade, retirement, atPurchase: false };
}

async function openAccount(apiOf: ApiOf, unit: string, kind: string): Promise<string> {
  const id = newId('eac');
  await apiOf(unit, 'approver').post('/v1/eco-accounts', { id, kind });
  return id;
}

/** The units from the first to the `last` of a batch. */
function serialOf({ region, method, vintage, id }: CreditBatchRecord, last: bigint): string {
  return `ECO-${region}-${method}-${String(vintage)}-${id}-1-${String(last)}`;
}
