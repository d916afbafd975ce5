// SPDX-License-Identifier: Apache-2.0
export { type ChaincodeProgram } from './chaincode-servers.js';
export { LocalNetwork } from './local-network.js';
export { peerAddresses } from './peer-addresses.js';
export { upgrade } from './upgrade.js';
export { DEFAULT_BATCHING } from './settings-channel.js';
