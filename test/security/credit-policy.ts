// SPDX-License-Identifier: Apache-2.0
// Who may call what of credits, written by hand.
import { POLICY_ROLES as MEMBERS, OWNER_ONLY, row, type PolicyRow } from './policy-row.js';

export const CREDIT_POLICY: readonly PolicyRow[] = [
  row('POST /v1/eco-accounts', 'credits:write', ['approver', 'trader']),
  row('GET /v1/eco-accounts', 'credits:read', MEMBERS),
  row('GET /v1/eco-accounts/{id}', 'credits:read', MEMBERS),
  row('GET /v1/holdings', 'credits:read', MEMBERS),
  row('GET /v1/holdings/{serial}', 'credits:read', MEMBERS),
  row('POST /v1/credit-batches', 'credits:write', ['approver'], OWNER_ONLY),
  row('GET /v1/credit-batches', 'credits:read', 'public'),
  row('GET /v1/credit-batches/{id}', 'credits:read', 'public'),
  row('POST /v1/credit-batches/{id}/acts', 'credits:write', ['approver'], OWNER_ONLY),
  row('POST /v1/credit-batches/{id}/corrections', 'credits:write', ['approver'], OWNER_ONLY),
  row('POST /v1/retirements', 'credits:write', ['approver', 'trader'], OWNER_ONLY),
  row('GET /v1/retirements', 'credits:read', 'public'),
  row('GET /v1/retirements/{id}', 'credits:read', 'public'),
  row('GET /v1/retirements/{id}/certificate', 'credits:read', 'public'),
  row('GET /v1/retirements/{id}/certificate.pdf', 'credits:read', 'public'),
  row('GET /v1/credit-audits', 'credits:read', MEMBERS),
];
