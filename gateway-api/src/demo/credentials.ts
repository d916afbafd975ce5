// SPDX-License-Identifier: Apache-2.0
import type { Gateway } from '../gateway/open-gateway.js';
import { ROLES, type Role } from '../identity/caller.js';
import { UNITS } from './consortium.js';
import type { DemoCredential } from './demo-file.js';

const YEAR_MS = 365 * 86_400_000;

/** Makes demo API keys for every unit and role; they are good on this machine only. */
export async function makeDemoCredentials({
  services,
  identities,
}: Gateway): Promise<readonly DemoCredential[]> {
  const credentials: DemoCredential[] = [];
  for (const { mspId, unit, level } of identities.units()) {
    for (const role of identities.rolesOf(mspId, unit)) {
      const expiresAt = new Date(Date.parse(services.clock.now()) + YEAR_MS).toISOString();
      const wish = { mspId, unit, level, roles: [role], label: 'demo', expiresAt, demo: true };
      credentials.push({ unit, role, key: (await services.apiKeys.create(wish)).text });
    }
  }
  return credentials;
}

/** The unit that the tour acts for in each role. */
const TOUR_UNITS: Record<Role, string> = {
  clerk: UNITS.market,
  approver: UNITS.market,
  auditor: UNITS.bureau,
  committee: UNITS.bureau,
  operator: UNITS.bureau,
  gateway: UNITS.bureau,
  trader: UNITS.fund,
};

/** The key of each role. */
export function credentialsByRole(
  all: readonly DemoCredential[],
): Readonly<Record<string, string>> {
  const found = ROLES.map((role) => {
    const credential = all.find((one) => one.role === role && one.unit === TOUR_UNITS[role]);
    if (credential === undefined) throw new Error(`the demo has no credentials for ${role}`);
    return [role, credential.key] as const;
  });
  return Object.fromEntries(found);
}
