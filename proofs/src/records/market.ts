// SPDX-License-Identifier: Apache-2.0
import type { Recorded } from './facts.js';

/** How units may change hands at a venue. Centralised bidding is none: it takes an approved exchange. */
export const TRADING_MODES = [
  'LISTING', // 挂牌点选
  'NEGOTIATED', // 协议转让
] as const;

export type TradingMode = (typeof TRADING_MODES)[number];

/** What a venue takes of each trade, from the seller. */
export interface VenueFee {
  readonly perMille: number;
  /** Fen. */
  readonly minimum: string;
}

/** Rules of a venue from a date on, as the committee decided. */
export interface VenueFact extends Recorded {
  /** USCC of the settlement bank at which its trades are paid. */
  readonly bank: string;
  readonly modes: readonly TradingMode[];
  readonly fee: VenueFee;
  /** Days for which bought units are not sold again. */
  readonly resaleDays: number;
  /** When nothing is traded there; the end is not within it. */
  readonly closures: readonly { readonly from: string; readonly to: string }[];
}

/** A venue 交易场所, under `venue/<USCC>`. */
export interface VenueRecord {
  readonly format: 1;
  readonly kind: 'venue';
  readonly unit: string;
  readonly facts: readonly VenueFact[];
}

/** How a note stands: `PROCEEDS` is money of first sales, kept for one project. */
export const FUND_NOTE_STATES = ['FREE', 'RESERVED', 'PROCEEDS', 'SPENT'] as const;

export type FundNoteState = (typeof FUND_NOTE_STATES)[number];

/**
 * Money of a unit at a settlement bank, under `fund-note/<id>`. Paying spends whole notes and makes
 * new ones, change among them; so no balance is a key that all payments write.
 */
export interface FundNoteRecord {
  readonly format: 1;
  readonly kind: 'fund-note';
  /** `fen_` and 32 bytes. */
  readonly id: string;
  /** USCC of the bank that keeps it. */
  readonly bank: string;
  /** MSP id of the bank's organisation. */
  readonly owner: string;
  /** USCC of whose money it is. */
  readonly unit: string;
  readonly fen: string;
  readonly state: FundNoteState;
  /** The deposit, trade, transfer, disbursement, withdrawal or note that it came from. */
  readonly from: string;
  readonly madeAt: string;
  /** What it is reserved for, or was spent on. */
  readonly boundTo?: string;
  /** Of proceeds: the project that they are for, and the first sale that they came from. */
  readonly project?: string;
  readonly trade?: string;
}

/** Money that a bank took in for a unit, under `fund-deposit/<id>`. */
export interface DepositRecord {
  readonly format: 1;
  readonly kind: 'fund-deposit';
  /** `dps_` and 32 bytes: the bank's own, so that telling it twice is telling it once. */
  readonly id: string;
  readonly bank: string;
  readonly owner: string;
  readonly unit: string;
  readonly fen: string;
  /** Commitment to the bank's own entry. */
  readonly reference: string;
  readonly notes: readonly string[];
  readonly recordedAt: string;
  readonly txId: string;
  /** Number of the statement that has it. */
  readonly statement?: number;
}

/** Money that a unit takes out, under `fund-withdrawal/<id>`. */
export interface WithdrawalRecord {
  readonly format: 1;
  readonly kind: 'fund-withdrawal';
  /** `wdr_` and 32 bytes. */
  readonly id: string;
  readonly bank: string;
  readonly owner: string;
  readonly unit: string;
  readonly fen: string;
  readonly state: 'ASKED' | 'PAID' | 'REFUSED';
  /** The note that is reserved for it. */
  readonly note: string;
  readonly askedAt: string;
  readonly txId: string;
  readonly settledAt?: string;
  readonly reference?: string;
  readonly statement?: number;
}

/** What a bank says it took in and paid out since its last statement, under `fund-statement/<bank>/<number>`. */
export interface StatementRecord {
  readonly format: 1;
  readonly kind: 'fund-statement';
  readonly bank: string;
  readonly owner: string;
  /** From 1, without gaps. */
  readonly number: number;
  readonly deposits: readonly string[];
  readonly withdrawals: readonly string[];
  /** Sums in fen; what the rows add up to. */
  readonly deposited: string;
  readonly withdrawn: string;
  readonly recordedAt: string;
  readonly txId: string;
}

/** Units put up for sale in lots, under `listing/<id>`. What is left of it is what is bound to it. */
export interface ListingRecord {
  readonly format: 1;
  readonly kind: 'listing';
  /** `lst_` and 32 bytes. */
  readonly id: string;
  readonly venue: string;
  /** USCC of the seller. */
  readonly unit: string;
  readonly owner: string;
  readonly account: string;
  /** Fen a unit. */
  readonly price: string;
  readonly units: string;
  /** Serials as they were put up. */
  readonly lots: readonly string[];
  readonly expiresAt: string;
  readonly state: 'OPEN' | 'CANCELLED';
  /** Whether the units were never sold before: the money is then for `project`. */
  readonly firstSale: boolean;
  readonly project?: string;
  /** The listing that this one took the place of. */
  readonly replaces?: string;
  readonly listedAt: string;
  readonly txId: string;
  readonly cancelledAt?: string;
}

/** What a trade was: units against money, in one transaction; under `trade/<id>`. */
export interface TradeRecord {
  readonly format: 1;
  readonly kind: 'trade';
  /** `trd_` and 32 bytes; of a negotiated transfer its own `trf_…`. */
  readonly id: string;
  readonly mode: TradingMode;
  readonly venue: string;
  readonly bank: string;
  readonly listing?: string;
  readonly seller: { readonly unit: string; readonly account: string };
  readonly buyer: { readonly unit: string; readonly account: string };
  /** MSP id of the buyer's organisation. */
  readonly owner: string;
  /** The ranges that changed hands. */
  readonly serials: readonly string[];
  readonly units: string;
  /** Fen: what the buyer paid, what the venue took of it, what was left for the seller or the project. */
  readonly total: string;
  readonly fee: string;
  readonly net: string;
  readonly firstSale: boolean;
  readonly project?: string;
  /** Notes that were spent, and those that were made. */
  readonly spent: readonly string[];
  readonly made: readonly string[];
  /** Retirements, where the units were retired at once. */
  readonly retirements: readonly string[];
  readonly tradedAt: string;
  readonly txId: string;
}

/** How a negotiated transfer 协议转让 stands. */
export const TRANSFER_STATES = ['OFFERED', 'SETTLED', 'DECLINED', 'WITHDRAWN'] as const;

/** A transfer that two units agree on: one offers, the other takes it; under `transfer/<id>`. */
export interface TransferRecord {
  readonly format: 1;
  readonly kind: 'transfer';
  /** `trf_` and 32 bytes. */
  readonly id: string;
  readonly venue: string;
  /** USCC of who offers. */
  readonly unit: string;
  readonly owner: string;
  readonly account: string;
  /** To whom. */
  readonly to: { readonly unit: string; readonly account: string };
  readonly serials: readonly string[];
  readonly units: string;
  /** Fen for all of it; `0` is a gift. */
  readonly total: string;
  readonly expiresAt: string;
  readonly state: (typeof TRANSFER_STATES)[number];
  readonly firstSale: boolean;
  readonly project?: string;
  readonly offeredAt: string;
  readonly txId: string;
  readonly endedAt?: string;
}
