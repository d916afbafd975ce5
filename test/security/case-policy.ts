// SPDX-License-Identifier: Apache-2.0
// Who may call what of service items and cases, written by hand.
import { POLICY_ROLES as MEMBERS, OWNER_ONLY, row, type PolicyRow } from './policy-row.js';

export const CASE_POLICY: readonly PolicyRow[] = [
  row('POST /v1/service-items', 'cases:write', ['approver'], OWNER_ONLY),
  row('GET /v1/service-items', 'cases:read', MEMBERS),
  row('GET /v1/service-items/{id}', 'cases:read', MEMBERS),
  row('POST /v1/service-items/{id}/acts', 'cases:write', ['approver'], OWNER_ONLY),
  row('POST /v1/cases', 'cases:write', ['clerk'], OWNER_ONLY),
  row('GET /v1/cases', 'cases:read', MEMBERS),
  row('GET /v1/cases/{id}', 'cases:read', MEMBERS),
  row(
    'GET /v1/cases/{id}/materials/{material}/document',
    'cases:read',
    ['clerk', 'approver'],
    OWNER_ONLY,
  ),
  row('POST /v1/cases/{id}/materials', 'cases:write', ['clerk'], OWNER_ONLY),
  row('POST /v1/cases/{id}/steps', 'cases:write', ['clerk'], OWNER_ONLY),
  row('POST /v1/cases/{id}/completion-notices', 'cases:write', ['clerk'], OWNER_ONLY),
  row('POST /v1/cases/{id}/acts', 'cases:write', ['clerk'], OWNER_ONLY),
  row(
    'POST /v1/cases/{id}/decisions # of the handling unit',
    'cases:write',
    ['approver'],
    OWNER_ONLY,
  ),
  row(
    'POST /v1/cases/{id}/decisions # of who is asked to sign',
    'cases:write',
    ['approver'],
    OWNER_ONLY,
  ),
  row('POST /v1/cases/{id}/co-signatures', 'cases:write', ['approver'], OWNER_ONLY),
  row('POST /v1/cases/{id}/special-procedures', 'cases:write', ['approver'], OWNER_ONLY),
  row('POST /v1/cases/{id}/delivery', 'cases:write', ['clerk'], OWNER_ONLY),
  row('POST /v1/cases/{id}/archive', 'cases:write', ['clerk'], OWNER_ONLY),
];
