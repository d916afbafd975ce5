// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { VaultError } from './vault-error.js';

// A vault backup is a list of frames. Rows and documents lie in it as they lie on disk, encrypted;
// the master key is not in it. Each frame has a checksum, so that damage is named by its frame; the
// last one carries a MAC over all before it, so that nothing can be cut off or put in.
//
//   kind (1 byte) ‖ length of name (2) ‖ length of value (4) ‖ name ‖ value ‖ checksum (16)

/** Header, row, beginning of a blob, piece of that blob, end. */
export type FrameKind = 'header' | 'row' | 'blob' | 'piece' | 'end';

export interface Frame {
  readonly kind: FrameKind;
  readonly name: string;
  readonly value: Buffer;
}

const KINDS: readonly FrameKind[] = ['header', 'row', 'blob', 'piece', 'end'];
const HEAD_BYTES = 7;
const CHECKSUM_BYTES = 16;
const LONGEST_VALUE = 256 * 1024 * 1024;

export function encodeFrame({ kind, name, value }: Frame): Buffer {
  const nameBytes = Buffer.from(name, 'utf8');
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt8(KINDS.indexOf(kind), 0);
  head.writeUInt16BE(nameBytes.length, 1);
  head.writeUInt32BE(value.length, 3);
  const body = Buffer.concat([head, nameBytes, value]);
  return Buffer.concat([body, checksumOf(body)]);
}

/** A frame with its bytes: the end's MAC covers the bytes of all frames before it. */
export interface ReadFrame extends Frame {
  readonly bytes: Buffer;
}

/** Cuts a byte stream into frames. @throws VaultError `VAULT_BACKUP_DAMAGED` naming the frame */
export async function* decodeFrames(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<ReadFrame, void, undefined> {
  let rest: Buffer = Buffer.alloc(0);
  let number = 0;
  for await (const bytes of source) {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const frame = takeFrame(rest, number);
      if (frame === undefined) break;
      rest = rest.subarray(frame.bytes.length);
      number += 1;
      yield frame;
    }
  }
  if (rest.length > 0) throw backupDamaged(number, 'it is cut off');
}

function takeFrame(bytes: Buffer, number: number): ReadFrame | undefined {
  if (bytes.length < HEAD_BYTES) return undefined;
  const kind = KINDS[bytes.readUInt8(0)];
  const nameLength = bytes.readUInt16BE(1);
  const valueLength = bytes.readUInt32BE(3);
  if (kind === undefined || valueLength > LONGEST_VALUE) {
    throw backupDamaged(number, 'it is not a frame');
  }
  const bodyLength = HEAD_BYTES + nameLength + valueLength;
  if (bytes.length < bodyLength + CHECKSUM_BYTES) return undefined;
  const body = bytes.subarray(0, bodyLength);
  if (!checksumOf(body).equals(bytes.subarray(bodyLength, bodyLength + CHECKSUM_BYTES))) {
    throw backupDamaged(number, 'its checksum differs');
  }
  return {
    kind,
    name: body.toString('utf8', HEAD_BYTES, HEAD_BYTES + nameLength),
    value: body.subarray(HEAD_BYTES + nameLength),
    bytes: bytes.subarray(0, bodyLength + CHECKSUM_BYTES),
  };
}

function checksumOf(body: Buffer): Buffer {
  return createHash('sha256').update(body).digest().subarray(0, CHECKSUM_BYTES);
}

/** How a damaged backup is reported: by the number of its frame, from 0. */
export function backupDamaged(frame: number, why: string): VaultError {
  const message = `frame ${String(frame)} of the vault backup is damaged: ${why}; take another one`;
  return new VaultError('VAULT_BACKUP_DAMAGED', message, { place: `frame ${String(frame)}` });
}
