// SPDX-License-Identifier: Apache-2.0
export * from './calendar.js';
export * from './date.js';
export * from './instant.js';
export * from './time-error.js';
export * from './working-days.js';
