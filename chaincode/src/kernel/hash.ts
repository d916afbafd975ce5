// SPDX-License-Identifier: Apache-2.0
// The one place in contracts that touches node:crypto: hashing is pure.
import { createHash } from 'node:crypto';

export const sha256 = (data: Uint8Array): Uint8Array => createHash('sha256').update(data).digest();
