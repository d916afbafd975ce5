// SPDX-License-Identifier: Apache-2.0
import { crc32 } from 'node:zlib';
import type { Version } from '@yulian/proofs';
import type { ValidationCode } from '../ledger.js';
import { codeName, codeNumber } from './codes.js';
import { FieldReader, FieldWriter } from './encoding.js';

/** A key's committed value. */
export interface StateRecord {
  readonly version: Version;
  /** The key's own endorsement policy; undefined when the chaincode's counts. */
  readonly policy: Uint8Array | undefined;
  readonly value: Uint8Array;
}

/** One change of a key. */
export interface HistoryRecord {
  readonly version: Version;
  readonly transactionId: string;
  readonly timestampMs: number;
  readonly isDelete: boolean;
  readonly value: Uint8Array;
}

/** Where a transaction is. */
export interface TransactionRecord {
  readonly blockNumber: number;
  readonly index: number;
  readonly code: ValidationCode;
}

/** The newest block. */
export interface Head {
  /** Number of blocks. */
  readonly height: number;
  readonly hash: Buffer;
}

/** A stored row whose checksum does not fit its key and content. */
export class ChecksumError extends Error {
  override readonly name = 'ChecksumError';
}

const ID_SIZE = 32;
const CHECKSUM_SIZE = 4;

const PREFIX = { meta: 'm', block: 'b', state: 's', history: 'h', transaction: 't' } as const;

/** The kinds of rows. */
export type RowKind = keyof typeof PREFIX;

export const FORMAT_KEY = Buffer.from(`${PREFIX.meta}format`);
export const HEAD_KEY = Buffer.from(`${PREFIX.meta}head`);

/** First key of a kind, and the first key after all of its kind. */
export function kindBounds(kind: RowKind): { readonly gte: Buffer; readonly lt: Buffer } {
  const first = Buffer.from(PREFIX[kind]);
  return { gte: first, lt: Buffer.from([(first[0] ?? 0) + 1]) };
}

/** The ranges of keys between, before and after those of all kinds. */
export function boundsOutsideKinds(): { readonly gte?: Buffer; readonly lt?: Buffer }[] {
  const kinds = (Object.keys(PREFIX) as RowKind[])
    .map(kindBounds)
    .sort((a, b) => Buffer.compare(a.gte, b.gte));
  const before = kinds.map(({ gte }, i) => {
    const after = kinds[i - 1]?.lt;
    return { ...(after === undefined ? {} : { gte: after }), lt: gte };
  });
  const last = kinds.at(-1)?.lt;
  return last === undefined ? before : [...before, { gte: last }];
}

export function blockKey(number: number): Buffer {
  const key = Buffer.allocUnsafe(9);
  key.write(PREFIX.block);
  key.writeBigUInt64BE(BigInt(number), 1);
  return key;
}

/** Sorts as Fabric's LevelDB does: by the UTF-8 bytes of the key. */
export function stateKey(key: string): Buffer {
  return Buffer.from(PREFIX.state + key, 'utf8');
}

/** The key within a state row's key. */
export function keyOfState(row: Buffer): string {
  return row.toString('utf8', 1);
}

/** The length in front keeps the histories of `a` and `ab` apart. */
function historyPrefix(key: string): Buffer {
  const size = Buffer.byteLength(key, 'utf8');
  const prefix = Buffer.allocUnsafe(5 + size);
  prefix.write(PREFIX.history);
  prefix.writeUInt32BE(size, 1);
  prefix.write(key, 5, 'utf8');
  return prefix;
}

export function historyKey(key: string, version: Version): Buffer {
  const prefix = historyPrefix(key);
  const row = Buffer.allocUnsafe(prefix.length + 12);
  prefix.copy(row);
  row.writeBigUInt64BE(BigInt(version.blockNumber), prefix.length);
  row.writeUInt32BE(version.txNumber, prefix.length + 8);
  return row;
}

/** All changes of one key. */
export function historyBounds(key: string): { readonly gte: Buffer; readonly lte: Buffer } {
  const prefix = historyPrefix(key);
  return { gte: prefix, lte: Buffer.concat([prefix, Buffer.alloc(12, 0xff)]) };
}

/** The version within a history row's key. */
export function versionOfHistory(row: Buffer): Version {
  const blockNumber = Number(row.readBigUInt64BE(row.length - 12));
  return { blockNumber, txNumber: row.readUInt32BE(row.length - 4) };
}

export function transactionKey(transactionId: string): Buffer {
  const key = Buffer.allocUnsafe(1 + ID_SIZE);
  key.write(PREFIX.transaction);
  key.write(transactionId, 1, 'hex');
  return key;
}

export function encodeState({ version, policy, value }: StateRecord, row: Buffer): Buffer {
  const writer = begin(value.length + 64)
    .u64(version.blockNumber)
    .u32(version.txNumber)
    .bytes(policy ?? Buffer.alloc(0))
    .fixed(value);
  return seal(writer, row);
}

/** @throws ChecksumError, FormatError */
export function decodeState(stored: Buffer, row: Buffer): StateRecord {
  const reader = unseal(stored, row);
  const version = { blockNumber: reader.u64(), txNumber: reader.u32() };
  const policy = reader.bytes();
  return { version, policy: policy.length === 0 ? undefined : policy, value: reader.rest() };
}

export function encodeHistory(record: HistoryRecord, row: Buffer): Buffer {
  const writer = begin(record.value.length + 64)
    .fixed(Buffer.from(record.transactionId, 'hex'))
    .u64(record.timestampMs)
    .u8(record.isDelete ? 1 : 0)
    .fixed(record.value);
  return seal(writer, row);
}

/** @throws ChecksumError, FormatError */
export function decodeHistory(stored: Buffer, row: Buffer): HistoryRecord {
  const reader = unseal(stored, row);
  return {
    version: versionOfHistory(row),
    transactionId: reader.fixed(ID_SIZE).toString('hex'),
    timestampMs: reader.u64(),
    isDelete: reader.u8() === 1,
    value: reader.rest(),
  };
}

export function encodeTransactionRecord(record: TransactionRecord, row: Buffer): Buffer {
  const writer = begin(32).u64(record.blockNumber).u32(record.index).u8(codeNumber(record.code));
  return seal(writer, row);
}

/** @throws ChecksumError, FormatError */
export function decodeTransactionRecord(stored: Buffer, row: Buffer): TransactionRecord {
  const reader = unseal(stored, row);
  return { blockNumber: reader.u64(), index: reader.u32(), code: codeName(reader.u8()) };
}

export function encodeHead({ height, hash }: Head): Buffer {
  return seal(begin(64).u64(height).fixed(hash), HEAD_KEY);
}

/** @throws ChecksumError, FormatError */
export function decodeHead(stored: Buffer): Head {
  const reader = unseal(stored, HEAD_KEY);
  return { height: reader.u64(), hash: reader.fixed(32) };
}

function begin(size: number): FieldWriter {
  return new FieldWriter(size).u32(0);
}

/**
 * LevelDB does not check its own checksums on ordinary reads, so each row carries one, over its key
 * too: a row that moved is as wrong as a row that changed.
 */
function seal(writer: FieldWriter, row: Buffer): Buffer {
  const stored = writer.finish();
  stored.writeUInt32BE(checksum(stored, row));
  return stored;
}

function unseal(stored: Buffer, row: Buffer): FieldReader {
  if (stored.length < CHECKSUM_SIZE || stored.readUInt32BE() !== checksum(stored, row)) {
    throw new ChecksumError('the checksum of a stored row is wrong');
  }
  return new FieldReader(stored.subarray(CHECKSUM_SIZE));
}

function checksum(stored: Buffer, row: Buffer): number {
  return crc32(stored.subarray(CHECKSUM_SIZE), crc32(row));
}
