// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { NodeHkdf } from '@yulian/gateway-api';

const hex = (buffer: ArrayBuffer): string => Buffer.from(buffer).toString('hex');

describe('HKDF for messages between gateways', () => {
  const hkdf = new NodeHkdf();
  const ikm = Uint8Array.from(Buffer.alloc(22, 0x0b));
  const none = new Uint8Array();
  // RFC 5869, A.3.
  const prk = '19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04';
  const okm =
    '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8';

  it('gives what the RFC says, step by step and at once', async () => {
    expect(hex(await hkdf.extract(none, ikm))).to.equal(prk);
    const key = Uint8Array.from(Buffer.from(prk, 'hex'));
    expect(hex(await hkdf.expand(key, none, 42))).to.equal(okm);
    expect(hex(await hkdf.extractAndExpand(none, ikm, none, 42))).to.equal(okm);
  });
});
