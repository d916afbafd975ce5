// SPDX-License-Identifier: Apache-2.0
export { PeerConnection } from './connection.js';
export { FabricLedger } from './ledger.js';
export { DEFAULT_DEADLINES, type FabricLedgerOptions, type PeerAddress } from './options.js';
export { ToldPlaces } from './told-places.js';
