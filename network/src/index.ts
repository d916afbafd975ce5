// SPDX-License-Identifier: Apache-2.0
import '@yulian/chaincode/quiet';
export * from './chain-report.js';
export * from './embedded/index.js';
export * from './errors.js';
export * from './identity/index.js';
export * from './ledger.js';
export * from './sign.js';
export * from './signatures/index.js';
export * from './transact.js';
export { untilGivenUp } from './until-given-up.js';
