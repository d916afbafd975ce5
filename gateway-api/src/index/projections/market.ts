// SPDX-License-Identifier: Apache-2.0
import type {
  DepositRecord,
  DisbursementRecord,
  FundNoteRecord,
  ListingRecord,
  ProjectRecord,
  StatementRecord,
  TradeRecord,
  TransferRecord,
  VenueRecord,
  WithdrawalRecord,
} from '@yulian/proofs';
import type { Term } from '../record.js';
import { simpleProjection } from './simple.js';

export const VENUE_KIND = 'venue';
export const FUND_NOTE_KIND = 'fund-note';
export const DEPOSIT_KIND = 'fund-deposit';
export const WITHDRAWAL_KIND = 'fund-withdrawal';
export const STATEMENT_KIND = 'fund-statement';
export const LISTING_KIND = 'listing';
export const TRADE_KIND = 'trade';
export const TRANSFER_KIND = 'transfer';
export const PROJECT_KIND = 'project';
export const DISBURSEMENT_KIND = 'disbursement';

function termsOf(given: Readonly<Record<string, string | undefined>>): Term[] {
  return Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
}

/** The market: venues, money at banks, listings, trades, transfers. */
export const marketProjections = [
  simpleProjection<VenueRecord>(VENUE_KIND, {
    time: ({ facts }) => facts[0]?.recordedAt ?? '',
  }),
  simpleProjection<FundNoteRecord>(FUND_NOTE_KIND, {
    time: ({ madeAt }) => madeAt,
    common: ({ unit, bank, state }) => [
      ['unit', unit],
      ['bank', bank],
      ['state', state],
    ],
    rare: ({ project, trade, from }) => termsOf({ project, trade, from }),
  }),
  simpleProjection<DepositRecord>(DEPOSIT_KIND, {
    time: ({ recordedAt }) => recordedAt,
    common: ({ unit, bank, statement }) => [
      ['unit', unit],
      ['bank', bank],
      ['stated', String(statement !== undefined)],
    ],
  }),
  simpleProjection<WithdrawalRecord>(WITHDRAWAL_KIND, {
    time: ({ askedAt }) => askedAt,
    common: ({ unit, bank, state, statement }) => [
      ['unit', unit],
      ['bank', bank],
      ['state', state],
      ['stated', String(statement !== undefined)],
    ],
  }),
  simpleProjection<StatementRecord>(STATEMENT_KIND, {
    time: ({ recordedAt }) => recordedAt,
    common: ({ bank }) => [['bank', bank]],
  }),
  simpleProjection<ListingRecord>(LISTING_KIND, {
    time: ({ listedAt }) => listedAt,
    common: ({ venue, unit, state, firstSale }) => [
      ['venue', venue],
      ['unit', unit],
      ['state', state],
      ['firstSale', String(firstSale)],
    ],
    rare: ({ project, account }) => termsOf({ project, account }),
  }),
  simpleProjection<TradeRecord>(TRADE_KIND, {
    time: ({ tradedAt }) => tradedAt,
    common: ({ venue, mode, seller, buyer, firstSale }) => [
      ['venue', venue],
      ['mode', mode],
      ['firstSale', String(firstSale)],
      ['seller', seller.unit],
      ['buyer', buyer.unit],
    ],
    rare: ({ listing, project }) => termsOf({ listing, project }),
  }),
  simpleProjection<TransferRecord>(TRANSFER_KIND, {
    time: ({ offeredAt }) => offeredAt,
    common: ({ venue, state, unit, to }) => [
      ['venue', venue],
      ['state', state],
      ['unit', unit],
      ['to', to.unit],
    ],
  }),
] as const;

/** Projects, and what was paid for them. */
export const projectProjections = [
  simpleProjection<ProjectRecord>(PROJECT_KIND, {
    time: ({ facts }) => facts[0]?.recordedAt ?? '',
    common: ({ unit, state, projectKind, region }) => [
      ['unit', unit],
      ['state', state],
      ['projectKind', projectKind],
      ['region', region],
    ],
    rare: ({ executor, verifier }) => termsOf({ executor, verifier }),
  }),
  simpleProjection<DisbursementRecord>(DISBURSEMENT_KIND, {
    time: ({ recordedAt }) => recordedAt,
    common: ({ unit, payee }) => [
      ['unit', unit],
      ['payee', payee],
    ],
    rare: ({ project, parts }) => [
      ['project', project],
      ...[...new Set(parts.map(({ trade }) => trade))].map((trade): Term => ['trade', trade]),
    ],
  }),
] as const;
