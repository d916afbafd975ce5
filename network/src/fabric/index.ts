// SPDX-License-Identifier: Apache-2.0
export { Breaker } from './breaker.js';
export { Candidate } from './candidate.js';
export { PeerConnection } from './connection.js';
export { FabricLedger } from './ledger.js';
export { DEFAULT_DEADLINES, type FabricLedgerOptions, type PeerAddress } from './options.js';
export { ReadFrom } from './read-from.js';
export { ToldPlaces } from './told-places.js';
