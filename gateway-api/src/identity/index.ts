// SPDX-License-Identifier: Apache-2.0
export { apiKeyProvider } from './api-key-provider.js';
export { ApiKeys, type IssuedKey, type KeyWish } from './api-keys.js';
export {
  ROLES,
  UNIT_LEVELS,
  type Caller,
  type Principal,
  type Role,
  type UnitLevel,
} from './caller.js';
export { firstOf, type IdentityProvider, type PresentedCredentials } from './identity-provider.js';
export type { KeyOwner, KeyRecord, KeyStore } from './key-store.js';
export { clientCertificateProvider } from './client-certificates/provider.js';
export { claimMapSchema, type ClaimMap } from './login/claim-map.js';
export { loginSettings } from './login/configured.js';
export type { Login } from './login/login.js';
export { openLogin } from './login/open-login.js';
export type { LoginSettings } from './login/settings.js';
export type { LedgerIdentities } from './ledger-identities.js';
export { sessionProvider } from './sessions/session-provider.js';
export { VaultKeyStore } from './vault-key-store.js';
