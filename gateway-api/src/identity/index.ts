// SPDX-License-Identifier: Apache-2.0
export { apiKeyProvider } from './api-key-provider.js';
export { ApiKeys, type IssuedKey, type KeyWish } from './api-keys.js';
export { ROLES, UNIT_LEVELS, type Caller, type Role, type UnitLevel } from './caller.js';
export type { IdentityProvider, PresentedCredentials } from './identity-provider.js';
export type { KeyOwner, KeyRecord, KeyStore } from './key-store.js';
export type { LedgerIdentities } from './ledger-identities.js';
export { VaultKeyStore } from './vault-key-store.js';
