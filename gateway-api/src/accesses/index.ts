// SPDX-License-Identifier: Apache-2.0
// For whoever puts another exchange in the place of ours, and for tests.
export * from './accesses.js';
export * from './answer.js';
export type { AccessRow, AskedAccess } from './asked-access.js';
export type { Exchange, ExchangeParties, Referral, ShowRequest } from './exchange.js';
export { newestKeyOf } from './exchange-keys.js';
export { newExchangeKeyPair, open, seal, type SealedMessage } from './hpke.js';
export { digestOfSealed, type AccessIntent } from './intent.js';
export { NodeHkdf } from './node-hkdf.js';
export { readAccess } from './provider-desk.js';
export { ExchangeNonces } from './exchange-nonces.js';
export { MessageJudge, signMessage, type MessageSignature } from './signed-message.js';
export type { WayTo } from './routed-exchange.js';
