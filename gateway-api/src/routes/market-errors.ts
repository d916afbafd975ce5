// SPDX-License-Identifier: Apache-2.0
import { LEDGER_WRITE_ERRORS, type ProblemCode } from '../http/problem-catalogue/index.js';
import { MOVING_ERRORS } from './credit-errors.js';
import { WRITE_ERRORS } from './licence-errors.js';

const MARKET_WRITE_ERRORS = [
  ...WRITE_ERRORS,
  ...LEDGER_WRITE_ERRORS,
] as const satisfies readonly ProblemCode[];

/** What money can be refused for. */
export const MONEY_ERRORS = [
  'FUND_NOTE_NOT_FOUND',
  'FUNDS_OF_ANOTHER',
  'FUNDS_RESERVED',
  'FUNDS_ARE_PROCEEDS',
  'FUNDS_SPENT',
  'FUNDS_AT_OTHER_BANK',
  'FUNDS_NOT_ENOUGH',
] as const satisfies readonly ProblemCode[];

/** What a bank's word can be refused for. */
export const BANK_ERRORS = [
  ...MARKET_WRITE_ERRORS,
  'BODY_NOT_APPOINTED',
] as const satisfies readonly ProblemCode[];

/** What an act with money of the own unit can be refused for. */
export const FUND_ERRORS = [
  ...MARKET_WRITE_ERRORS,
  ...MONEY_ERRORS,
] as const satisfies readonly ProblemCode[];

/** What a venue can refuse. */
const VENUE_ERRORS = [
  'VENUE_NOT_FOUND',
  'BODY_NOT_APPOINTED',
  'VENUE_MODE_NOT_ALLOWED',
  'VENUE_CLOSED',
] as const satisfies readonly ProblemCode[];

const ACCOUNT_ERRORS = [
  'ECO_ACCOUNT_NOT_FOUND',
  'ACCOUNT_OF_ANOTHER',
] as const satisfies readonly ProblemCode[];

/** What an offer of units can be refused for. */
export const OFFER_ERRORS = [
  ...MARKET_WRITE_ERRORS,
  ...VENUE_ERRORS,
  ...MOVING_ERRORS,
  ...ACCOUNT_ERRORS,
  'RECORD_ALREADY_EXISTS',
  'OFFER_EXPIRY_INVALID',
  'OFFER_MIXED',
  'RESALE_TOO_EARLY',
  'PROJECT_NEEDED',
  'PROJECT_NOT_NEEDED',
  'PROJECT_NOT_FOUND',
  'PROJECT_CLOSED',
] as const satisfies readonly ProblemCode[];

/** What the end of a listing can be refused for. */
export const LISTING_END_ERRORS = [
  ...MARKET_WRITE_ERRORS,
  ...MOVING_ERRORS,
  'LISTING_NOT_FOUND',
  'LISTING_NOT_OWN',
] as const satisfies readonly ProblemCode[];

/** What a trade can be refused for. */
export const TRADE_ERRORS = [
  ...FUND_ERRORS,
  ...VENUE_ERRORS,
  ...MOVING_ERRORS,
  ...ACCOUNT_ERRORS,
  'PROJECT_NOT_FOUND',
  'TRADE_WITH_ONESELF',
  'TRADE_PRICE_DIFFERS',
  'TRADE_TOO_LARGE',
  'RETIREMENT_ALREADY_EXISTS',
] as const satisfies readonly ProblemCode[];

/** What an act on a negotiated transfer can be refused for. */
export const TRANSFER_ERRORS = [
  'TRANSFER_NOT_FOUND',
  'TRANSFER_NOT_NAMED',
  'TRANSFER_ENDED',
] as const satisfies readonly ProblemCode[];

/** What any act on a project can be refused for. */
export const PROJECT_ERRORS = [
  ...MARKET_WRITE_ERRORS,
  'PROJECT_NOT_FOUND',
  'FACT_OVERTAKEN',
] as const satisfies readonly ProblemCode[];

/** What an act on a milestone can be refused for. */
export const MILESTONE_ERRORS = [
  ...PROJECT_ERRORS,
  'MILESTONE_NOT_FOUND',
  'MILESTONE_ACT_NOT_ALLOWED',
  'MILESTONE_ACT_NOT_COMPETENT',
] as const satisfies readonly ProblemCode[];
