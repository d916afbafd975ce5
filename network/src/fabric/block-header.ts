// SPDX-License-Identifier: Apache-2.0
import { hash } from 'node:crypto';
import type { common } from '@hyperledger/fabric-protos';

/** What a block's hash is of. */
export interface BlockHeader {
  readonly number: number;
  readonly previousHash: Uint8Array;
  /** SHA-256 of the envelopes, one after the other. */
  readonly dataHash: Uint8Array;
}

export function headerOf(block: common.Block): BlockHeader {
  const header = block.getHeader();
  return {
    number: header?.getNumber() ?? 0,
    previousHash: header?.getPreviousHash_asU8() ?? new Uint8Array(),
    dataHash: header?.getDataHash_asU8() ?? new Uint8Array(),
  };
}

/** A block's hash, hex: SHA-256 of {@link headerBytes}. */
export function hashOf(header: BlockHeader): string {
  return hash('sha256', headerBytes(header), 'hex');
}

/** DER of `SEQUENCE { number INTEGER, previousHash OCTET STRING, dataHash OCTET STRING }`. */
export function headerBytes({ number, previousHash, dataHash }: BlockHeader): Buffer {
  const fields = [
    der(0x02, integerBytes(number)),
    der(0x04, previousHash),
    der(0x04, dataHash),
  ] as const;
  return der(0x30, Buffer.concat(fields));
}

function integerBytes(value: number): Buffer {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return (bytes[0] ?? 0) > 0x7f ? Buffer.concat([Buffer.of(0), bytes]) : bytes;
}

/** A DER value of fewer than 128 bytes: a header has no more. */
function der(tag: number, content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.of(tag, content.length), content]);
}
