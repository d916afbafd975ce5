// SPDX-License-Identifier: Apache-2.0
// Who may call what of the market and of projects, written by hand.
import { POLICY_ROLES as MEMBERS, OWNER_ONLY, row, type PolicyRow } from './policy-row.js';

/** A list of the own unit's; others get theirs, or an empty one. */
const OWN_LISTS = ['notes', 'deposits', 'withdrawals', 'statements', 'balance'].map((what) =>
  row(`GET /v1/funds/${what}`, 'funds:read', MEMBERS),
);

export const MARKET_POLICY: readonly PolicyRow[] = [
  row('GET /v1/venues', 'market:read', MEMBERS),
  row('GET /v1/venues/{unit}', 'market:read', MEMBERS),
  ...OWN_LISTS,
  row('POST /v1/funds/deposits', 'funds:write', ['clerk'], OWNER_ONLY),
  row('GET /v1/funds/deposits/{id}', 'funds:read', MEMBERS),
  row('POST /v1/funds/splits', 'funds:write', ['trader'], OWNER_ONLY),
  row('POST /v1/funds/withdrawals', 'funds:write', ['trader'], OWNER_ONLY),
  row('GET /v1/funds/withdrawals/{id}', 'funds:read', MEMBERS),
  row('POST /v1/funds/withdrawals/{id}/answer', 'funds:write', ['clerk'], OWNER_ONLY),
  row('POST /v1/funds/statements', 'funds:write', ['clerk'], OWNER_ONLY),
  row('GET /v1/funds/statements/{bank}/{number}', 'funds:read', MEMBERS),
  row('POST /v1/listings', 'market:write', ['trader'], OWNER_ONLY),
  row('GET /v1/listings', 'market:read', MEMBERS),
  row('GET /v1/listings/{id}', 'market:read', MEMBERS),
  row('POST /v1/listings/{id}/purchases', 'market:write', ['trader'], OWNER_ONLY),
  row('POST /v1/listings/{id}/end', 'market:write', ['trader'], OWNER_ONLY),
  row('POST /v1/trades', 'market:write', ['trader'], OWNER_ONLY),
  row('GET /v1/trades', 'market:read', MEMBERS),
  row('GET /v1/trades/{id}', 'market:read', MEMBERS),
  row('POST /v1/transfers', 'market:write', ['trader'], OWNER_ONLY),
  row('GET /v1/transfers', 'market:read', MEMBERS),
  row('GET /v1/transfers/{id}', 'market:read', MEMBERS),
  row('POST /v1/transfers/{id}/acceptance', 'market:write', ['trader'], OWNER_ONLY),
  row('POST /v1/transfers/{id}/end', 'market:write', ['trader'], OWNER_ONLY),
  row('POST /v1/projects', 'projects:write', ['approver']),
  row('GET /v1/projects', 'projects:read', MEMBERS),
  row('GET /v1/projects/{id}', 'projects:read', MEMBERS),
  row(
    'POST /v1/projects/{id}/milestones/{milestone}/reports',
    'projects:write',
    ['clerk', 'approver'],
    OWNER_ONLY,
  ),
  row(
    'POST /v1/projects/{id}/milestones/{milestone}/decisions',
    'projects:write',
    ['approver'],
    OWNER_ONLY,
  ),
  row('POST /v1/projects/{id}/closure', 'projects:write', ['approver'], OWNER_ONLY),
  row('POST /v1/disbursements', 'projects:write', ['approver'], OWNER_ONLY),
  row('GET /v1/disbursements', 'projects:read', MEMBERS),
  row('GET /v1/disbursements/{id}', 'projects:read', MEMBERS),
  row('GET /v1/proceeds', 'projects:read', MEMBERS),
  row('GET /v1/proceeds/{trade}', 'projects:read', MEMBERS),
];
