// SPDX-License-Identifier: Apache-2.0
export * from './amount.js';
export * from './citizen-number.js';
export * from './credit-serial.js';
export * from './holder-code.js';
export * from './iso7064.js';
export * from './licence-identifier.js';
export * from './organisation-code.js';
export * from './p256-point.js';
export * from './personal-number.js';
export * from './region.js';
export * from './result.js';
export * from './uscc.js';
