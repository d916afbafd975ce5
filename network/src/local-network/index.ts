// SPDX-License-Identifier: Apache-2.0
export { ledgerOptions } from './ledger-options.js';
export { LocalNetwork, type ChaincodeProgram } from './local-network.js';
export { DEFAULT_BATCHING } from './settings-channel.js';
