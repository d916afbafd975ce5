// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import {
  decodeChaincodeEvent,
  decodeProposalResponsePayload,
  decodeSerializedIdentity,
  decodeSignaturePolicy,
  decodeTxReadWriteSet,
  encodeSerializedIdentity,
  encodeTxReadWriteSet,
  WireError,
} from '@yulian/proofs';

const DECODERS: readonly ((bytes: Uint8Array) => unknown)[] = [
  decodeSerializedIdentity,
  decodeTxReadWriteSet,
  decodeProposalResponsePayload,
  decodeChaincodeEvent,
  decodeSignaturePolicy,
];

function refuses(decode: (bytes: Uint8Array) => unknown, bytes: readonly number[]): void {
  expect(() => decode(Uint8Array.from(bytes))).to.throw(WireError);
}

describe('endorsement: hostile bytes', () => {
  it('give a value or a WireError, never anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        for (const decode of DECODERS) {
          try {
            decode(bytes);
          } catch (error) {
            expect(error).to.be.instanceOf(WireError);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a message with one byte changed or cut never escapes as another error', () => {
    const whole = encodeTxReadWriteSet([
      {
        namespace: 'n',
        set: {
          reads: [{ key: 'k', version: { blockNumber: 300, txNumber: 2 } }],
          rangeQueries: [],
          writes: [{ key: 'k', isDelete: false, value: Uint8Array.of(1, 2) }],
          metadataWrites: [],
        },
      },
    ]);
    for (let at = 0; at < whole.length; at++) {
      for (const flip of [1, 0x80, 0xff]) {
        const changed = Uint8Array.from(whole);
        changed[at] = (changed[at] as number) ^ flip;
        for (const bytes of [changed, whole.subarray(0, at)]) {
          try {
            decodeTxReadWriteSet(bytes);
          } catch (error) {
            expect(error).to.be.instanceOf(WireError);
          }
        }
      }
    }
  });

  it('refuses a singular field that stands twice', () => {
    refuses(decodeSerializedIdentity, [0x0a, 1, 65, 0x0a, 1, 66]);
  });

  it('refuses integers beyond 2^53', () => {
    refuses(decodeTxReadWriteSet, [0x08, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1]);
  });

  it('refuses endless integers, groups and field number 0', () => {
    refuses(
      decodeTxReadWriteSet,
      Array.from({ length: 40 }, () => 0x80),
    );
    refuses(decodeTxReadWriteSet, [0x1b]);
    refuses(decodeTxReadWriteSet, [0x00, 0x00]);
  });

  it('refuses a length that points past the end', () => {
    refuses(decodeSerializedIdentity, [0x0a, 0xff, 0xff, 0xff, 0x7f, 65]);
  });

  it('refuses text that is not UTF-8', () => {
    refuses(decodeSerializedIdentity, [0x0a, 2, 0xc3, 0x28]);
  });

  it('does not write text that has no UTF-8 form', () => {
    const identity = { mspId: '\ud800', idBytes: new Uint8Array() };
    expect(() => encodeSerializedIdentity(identity)).to.throw();
  });

  it('passes over unknown fields of every wire type', () => {
    const bytes = [
      ...[0x0a, 1, 65],
      ...[0x50, 1],
      ...[0x59, 0, 0, 0, 0, 0, 0, 0, 0],
      ...[0x65, 0, 0, 0, 0],
      ...[0x6a, 1, 9],
    ];
    expect(decodeSerializedIdentity(Uint8Array.from(bytes)).mspId).to.equal('A');
  });
});
