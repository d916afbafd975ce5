// SPDX-License-Identifier: Apache-2.0
import type { Vault } from '../../vault/vault.js';
import type { LedgerIdentities } from '../ledger-identities.js';
import { SessionStore } from '../sessions/session-store.js';
import { Sessions } from '../sessions/sessions.js';
import { Login } from './login.js';
import type { LoginSettings } from './settings.js';

/** Logins whose sessions are kept in a vault: the same after a restart. */
export function openLogin(
  { rows, key }: Pick<Vault, 'rows' | 'key'>,
  settings: LoginSettings,
  ledgerIdentities: LedgerIdentities,
  now: () => string,
): Login {
  const sessions = new Sessions(new SessionStore(rows), key, settings.sessions, now);
  return new Login({ settings, sessions, key, ledgerIdentities, now });
}
