// SPDX-License-Identifier: Apache-2.0
import { claimMapSchema, type LoginSettings } from '@yulian/gateway-api';
import { CLIENT_ID, CLIENT_SECRET, GATEWAY } from './issuer.js';

/** What a gateway is told of the test's issuer. */
export function loginSettingsFor(issuer: string, units: readonly string[]): LoginSettings {
  return {
    issuer,
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
    redirectUrl: `${GATEWAY}/v1/login/callback`,
    claims: claimMapSchema.parse({
      kind: {
        claim: 'kind',
        values: { staff: 'worker', natural: 'person', legal: 'enterprise', agent: 'agent' },
      },
      worker: {
        unit: 'unit',
        roles: 'duties',
        level: 'unit_level',
        roleNames: { 经办: 'clerk', 审批: 'approver', 审计: 'auditor', 运维: 'operator' },
        allow: { units, roles: ['clerk', 'approver', 'auditor'] },
      },
      person: { type: 'id_type', code: 'id_code' },
      enterprise: { code: 'uscc' },
      agent: {
        type: 'id_type',
        code: 'id_code',
        mandate: 'mandate',
        actsForType: 'acts_type',
        actsForCode: 'acts_code',
        mandateEnds: 'mandate_ends',
      },
    }),
    sessions: { idleMs: 30 * 60_000, lifetimeMs: 10 * 3_600_000 },
    keysCooldownMs: 50,
  };
}
