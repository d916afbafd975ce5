// SPDX-License-Identifier: Apache-2.0
export { type ChaincodeProgram } from './chaincode-servers.js';
export { type Authority } from './authorities.js';
export { handOver } from './hand-over.js';
export { issueToUnits } from './issue-identities.js';
export { LocalNetwork } from './local-network.js';
export { peerAddresses } from './addresses.js';
export { metricsOf } from '../fabric/metrics.js';
export { addressOf } from './topology.js';
export { PeerCommands } from './peer-commands.js';
export { Processes, type ProcessSpec } from './processes.js';
export { ensurePrograms, type Programs } from './programs.js';
export { runProgram } from './run-program.js';
export { statusOf } from './status.js';
export { until } from './waiting.js';
export { upgrade } from './upgrade.js';
export { revokeCertificate } from './revocation.js';
export { DEFAULT_BATCHING } from './settings-channel.js';
export { type NetworkWish } from './settings-file.js';
