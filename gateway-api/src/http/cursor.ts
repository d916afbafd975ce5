// SPDX-License-Identifier: Apache-2.0
import { createHmac, timingSafeEqual } from 'node:crypto';
import { RequestError } from './request-error.js';

const MAC_BYTES = 16;
const TEXT = /^[A-Za-z0-9_-]{24,2048}$/;

/** Page marks that callers hand back: they can be kept, but neither made nor changed. */
export interface Cursors {
  /**
   * @param content where the page ends, in the index's own words
   * @param context what the mark is good for: the route and its filters
   */
  encode(content: string, context: string): string;
  /** @throws RequestError `CURSOR_INVALID` when it was made for another context, or not by us */
  decode(cursor: string, context: string): string;
}

/**
 * Makes cursors: base64url of HMAC-SHA-256 (16 bytes) and content. The content can be read by who
 * holds the cursor; it must show nothing that the page does not.
 *
 * @param key 32 bytes; the same after a restart, or cursors end with the process
 */
export function createCursors(key: Uint8Array): Cursors {
  const macOf = (content: Uint8Array, context: string): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(Buffer.byteLength(context));
    const hmac = createHmac('sha256', key).update(length).update(context).update(content);
    return hmac.digest().subarray(0, MAC_BYTES);
  };
  return {
    encode(content, context) {
      const bytes = Buffer.from(content, 'utf8');
      return Buffer.concat([macOf(bytes, context), bytes]).toString('base64url');
    },

    decode(cursor, context) {
      const bytes = TEXT.test(cursor) ? Buffer.from(cursor, 'base64url') : Buffer.alloc(MAC_BYTES);
      const content = bytes.subarray(MAC_BYTES);
      const genuine = timingSafeEqual(bytes.subarray(0, MAC_BYTES), macOf(content, context));
      // Base64 has several spellings of the same bytes; only ours is taken.
      if (!genuine || bytes.toString('base64url') !== cursor) {
        throw new RequestError('CURSOR_INVALID');
      }
      return content.toString('utf8');
    },
  };
}
