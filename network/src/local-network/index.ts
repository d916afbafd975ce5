// SPDX-License-Identifier: Apache-2.0
export { LocalNetwork, type ChaincodeProgram } from './local-network.js';
export { peerAddresses } from './peer-addresses.js';
export { DEFAULT_BATCHING } from './settings-channel.js';
