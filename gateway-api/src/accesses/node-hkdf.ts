// SPDX-License-Identifier: Apache-2.0
import { createHmac, hkdfSync } from 'node:crypto';
import { HkdfSha256 } from '@hpke/core';

type Bytes = ArrayBufferLike | ArrayBufferView;

/**
 * HKDF-SHA256 (RFC 5869) for HPKE, computed at once: the library's own goes to a thread for each of a
 * dozen short MACs of a message.
 */
export class NodeHkdf extends HkdfSha256 {
  override extract(salt: Bytes, ikm: Bytes): Promise<ArrayBuffer> {
    const key = salt.byteLength === 0 ? new Uint8Array(this.hashSize) : bytesOf(salt);
    return Promise.resolve(bufferOf(createHmac('sha256', key).update(bytesOf(ikm)).digest()));
  }

  override expand(prk: Bytes, info: Bytes, length: number): Promise<ArrayBuffer> {
    const key = bytesOf(prk);
    const blocks: Buffer[] = [];
    for (let number = 1; (number - 1) * this.hashSize < length; number++) {
      const hmac = createHmac('sha256', key).update(blocks.at(-1) ?? '');
      blocks.push(hmac.update(bytesOf(info)).update(Uint8Array.of(number)).digest());
    }
    return Promise.resolve(bufferOf(Buffer.concat(blocks).subarray(0, length)));
  }

  override extractAndExpand(
    salt: Bytes,
    ikm: Bytes,
    info: Bytes,
    length: number,
  ): Promise<ArrayBuffer> {
    const derived = hkdfSync('sha256', bytesOf(ikm), bytesOf(salt), bytesOf(info), length);
    return Promise.resolve(derived);
  }
}

function bytesOf(some: Bytes): Uint8Array {
  return ArrayBuffer.isView(some)
    ? new Uint8Array(some.buffer, some.byteOffset, some.byteLength)
    : new Uint8Array(some);
}

/** A buffer of its own: small ones of Node share one. */
function bufferOf(bytes: Buffer): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
