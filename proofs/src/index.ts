// SPDX-License-Identifier: Apache-2.0
export * from './archives/archive-code.js';
export * from './archives/retention.js';
export { certificateSerial } from './asn1/certificate-serial.js';
export * from './bytes/index.js';
export * from './commitment/index.js';
export * from './credits/index.js';
export * from './endorsement/index.js';
export * from './evidence/index.js';
export * from './files/index.js';
export * from './identifiers/index.js';
export * from './json/index.js';
export * from './merkle/index.js';
export * from './primitives.js';
export * from './records/index.js';
export * from './state-roots/index.js';
export * from './status/index.js';
export * from './time/index.js';
export * from './verification/index.js';
