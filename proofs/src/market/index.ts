// SPDX-License-Identifier: Apache-2.0
export * from './fee.js';
export * from './proceeds.js';
