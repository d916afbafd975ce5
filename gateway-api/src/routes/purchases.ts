// SPDX-License-Identifier: Apache-2.0
import {
  ecoAccountId,
  isOneOf,
  listingId,
  NOT_BOTH,
  positiveAmount,
  retirementFor,
} from '@yulian/chaincode/schemas';
import { parseAmount } from '@yulian/proofs';
import { z } from 'zod';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Purchased } from '../market/purchases/purchase-rows.js';
import type { Services } from '../services.js';
import { TRADE_ERRORS } from './market-errors.js';
import { purchase } from './schemas/market.js';
import { withoutKind } from './write-market.js';

const defineRoute = routesOf<Services>();

const wish = z
  .strictObject({
    units: positiveAmount,
    /** Fen a unit: a listing that is dearer is not bought from. */
    highestPrice: positiveAmount,
    account: ecoAccountId,
    /** Retire what is bought at once. */
    retire: retirementFor.omit({ id: true, account: true }).optional(),
    /** Of a charity: keep it. */
    keep: z.literal(true).optional(),
  })
  .refine(isOneOf, NOT_BOTH)
  .meta({ id: 'PurchaseWish' });

/** Purchases of so many units: which lots and with which money, the gateway chooses. */
export const purchaseRoutes = [
  defineRoute({
    id: 'purchaseUnits',
    method: 'POST',
    path: '/v1/listings/{id}/purchases',
    tags: ['market'],
    summary: text('按数量买入，网关选份与资金', 'Buy so many units of a listing'),
    description: text(
      '网关在同时买入的各方之间分配各份，被抢先时改买其他份；余量不足时买到多少算多少，以 end 说明。同一幂等键不会重复买入，中断后续买。',
      'The gateway chooses lots and money, shares lots out among all who buy at once, and tries others when somebody was faster. When less is left, that is bought; `end` says why it is no more. The same idempotency key buys nothing twice, and goes on where it was cut off.',
    ),
    access: ['trader'],
    params: z.strictObject({ id: listingId }),
    body: wish,
    idempotent: true,
    responses: { 201: purchase },
    pointers: { '/price': '/highestPrice', '/lots': '/units', '/notes': '/units' },
    errors: [
      ...TRADE_ERRORS,
      'RECORD_ALREADY_EXISTS',
      'LISTING_NOT_FOUND',
      'LISTING_CANCELLED',
      'LISTING_EXPIRED',
      'LISTING_SOLD_OUT',
      'LOT_TAKEN',
      'LOT_TOO_SMALL',
      'FUNDS_NONE_FREE',
      'INDEX_BEHIND',
    ],
    async handler({ params: { id }, body, caller, services, idempotency, request }) {
      const { units, highestPrice, account, retire, keep } = body;
      const purchased = await services.purchases.buy({
        identity: services.ledgerIdentities.forCaller(caller, 'trader'),
        ...{ unit: caller.unit, idempotency, listing: id, account, retire, keep },
        ...{ units: parseAmount(units), highestPrice: parseAmount(highestPrice) },
        signal: request.signal,
      });
      return reply.json(201, purchaseView(id, purchased));
    },
  }),
];

function purchaseView(listing: string, { made, end, code }: Purchased): z.input<typeof purchase> {
  const sum = (of: 'units' | 'total'): string =>
    made.reduce((all, { trade }) => all + parseAmount(trade[of]), 0n).toString();
  const trades = made.map(({ trade, transaction }) => ({ trade: withoutKind(trade), transaction }));
  return {
    ...{ listing, units: sum('units'), total: sum('total') },
    trades: trades as unknown as z.input<typeof purchase>['trades'],
    ...{ end, ...(code === undefined ? {} : { code }) },
  };
}
