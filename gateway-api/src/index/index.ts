// SPDX-License-Identifier: Apache-2.0
export * from './catalogue-list.js';
export * from './check-index.js';
export * from './compare.js';
export * from './index-error.js';
export type { Position } from './keys.js';
export * from './licence-list.js';
export * from './material-list.js';
export * from './projection.js';
export { ACCESS_KIND } from './projections/access.js';
export { CALENDAR_KIND } from './projections/calendar.js';
export { CASE_KIND, licencesNamed, SERVICE_ITEM_KIND } from './projections/cases.js';
export { CATALOGUE_KIND, CATALOGUE_UPDATE_KIND, SOURCE_KIND } from './projections/catalogue.js';
export * from './projections/chain.js';
export { CORRECTION_KIND, CORRECTION_NOTICE_KIND } from './projections/corrections.js';
export {
  APPOINTMENT_KIND,
  EARNING_BATCH_KIND,
  EARNING_DAY_KIND,
  FACTOR_SET_KIND,
  POOL_KIND,
} from './projections/earnings.js';
export {
  CREDIT_BATCH_KIND,
  ECO_ACCOUNT_KIND,
  HOLDING_KIND,
  RETIREMENT_KIND,
} from './projections/credits.js';
export { LICENCE_BATCH_KIND, LICENCE_KIND, type LicenceRow } from './projections/licence.js';
export {
  DEPOSIT_KIND,
  DISBURSEMENT_KIND,
  FUND_NOTE_KIND,
  LISTING_KIND,
  PROJECT_KIND,
  STATEMENT_KIND,
  TRADE_KIND,
  TRANSFER_KIND,
  VENUE_KIND,
  WITHDRAWAL_KIND,
} from './projections/market.js';
export { MATERIAL_KIND, REVIEW_KIND } from './projections/material.js';
export { RECTIFICATION_KIND } from './projections/rectifications.js';
export { SEAL_KIND } from './projections/seal.js';
export { GRANT_KIND, REQUEST_KIND } from './projections/sharing.js';
export { DEFERRAL_KIND, OBJECTION_KIND, SHOWING_KIND } from './projections/subjects.js';
export { simpleProjection, type Listing } from './projections/simple.js';
export * from './query.js';
export * from './read-index.js';
export * from './record.js';
export * from './record-finder.js';
export * from './user-duty-list.js';
export * from './vault-facts.js';
