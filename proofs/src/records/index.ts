// SPDX-License-Identifier: Apache-2.0
export * from './archive.js';
export * from './catalogue.js';
export * from './duty.js';
export * from './facts.js';
export * from './licence.js';
export * from './licence-status.js';
export * from './material.js';
export * from './authority.js';
export * from './assessment.js';
export * from './batch-place.js';
export * from './batch-entry.js';
export * from './seal.js';
export * from './impression.js';
export * from './compromise.js';
export * from './seal-use.js';
export * from './update-due.js';
