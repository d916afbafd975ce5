// SPDX-License-Identifier: Apache-2.0
// Must be loaded before fabric-shim and before decorated contracts: both log while they load.

const LEVEL = 'CORE_CHAINCODE_LOGGING_LEVEL';

/** False when the operator wants to see what fabric-shim logs. */
export const isShimQuiet = process.env[LEVEL] === undefined;

process.env[LEVEL] ??= 'CRITICAL';
