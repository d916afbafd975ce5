// SPDX-License-Identifier: Apache-2.0
export { signDigest } from './p256.js';
export { signMessage, verifyMessage } from './threads.js';
