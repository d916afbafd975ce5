// SPDX-License-Identifier: Apache-2.0
// Schemas and codes for callers; loads no Fabric library.
export * from './accesses/acts.js';
export * from './accesses/modes.js';
export * from './accesses/schemas.js';
export * from './archives/acts.js';
export * from './archives/schemas.js';
export * from './authorities/schemas.js';
export * from './catalogue/acts.js';
export * from './catalogue/schemas.js';
export * from './grants/acts.js';
export * from './grants/schemas.js';
export * from './kernel/errors.js';
export { ROLES, type Role } from './kernel/caller.js';
export { EVENT_NAME, type YulianEvent } from './kernel/event-list.js';
export { IDEMPOTENCY_TRANSIENT } from './kernel/write-guard.js';
export * from './licences/acts.js';
export * from './licences/schemas.js';
export * from './materials/acts.js';
export * from './materials/schemas.js';
export * from './migration/schemas.js';
export * from './registry/schemas.js';
export * from './requests/acts.js';
export * from './requests/schemas.js';
export * from './schema-types.js';
export * from './scope/schemas.js';
export * from './seals/acts.js';
export * from './seals/schemas.js';
export * from './standards/schemas.js';
