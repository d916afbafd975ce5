// SPDX-License-Identifier: Apache-2.0
// Who may call what of earnings and points, written by hand.
import {
  OWNER_ONLY,
  POLICY_ROLES as MEMBERS,
  row,
  SECTIONS,
  type PolicyRow,
} from './policy-row.js';

/** Of the person whom it is about: nothing was earned by others. */
const personal = (request: string, scope: string): PolicyRow => ({
  ...row(request, scope, 'holder'),
  otherHolders: 404,
});

export const EARNING_POLICY: readonly PolicyRow[] = [
  row('GET /v1/appointments', 'points:read', MEMBERS),
  row('GET /v1/appointments/{body}/{unit}', 'points:read', MEMBERS),
  row('GET /v1/factor-sets', 'points:read', MEMBERS),
  row('GET /v1/factor-sets/{id}', 'points:read', MEMBERS),
  row('GET /v1/earnings', 'points:read', MEMBERS),
  row('GET /v1/earnings/batches', 'points:read', MEMBERS),
  row('GET /v1/earnings/batches/{id}', 'points:read', MEMBERS),
  row('GET /v1/earnings/cases/{id}', 'points:read', ['clerk', 'approver', 'gateway'], SECTIONS),
  row('POST /v1/earnings/reviews', 'points:write', ['approver'], OWNER_ONLY),
  row('GET /v1/my/points', 'my:read', 'holder'),
  personal('POST /v1/my/points/collection', 'my:write'),
  personal('POST /v1/my/points/donations', 'my:write'),
  row('GET /v1/pools', 'points:read', MEMBERS),
  row('POST /v1/pools', 'points:write', ['approver'], OWNER_ONLY),
  row('GET /v1/pools/{id}', 'points:read', MEMBERS),
  row('POST /v1/pools/{id}/closure', 'points:write', ['approver'], OWNER_ONLY),
  row('POST /v1/pools/{id}/donations', 'points:write', ['gateway'], OWNER_ONLY),
  // Last: points are collected and given by who consented.
  row('POST /v1/my/points/consent', 'my:write', 'holder'),
];
