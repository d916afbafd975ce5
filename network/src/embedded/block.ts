// SPDX-License-Identifier: Apache-2.0
import type { ValidationCode } from '../ledger.js';
import { codeName, codeNumber } from './codes.js';
import { FieldReader, FieldWriter, FormatError } from './encoding.js';
import type { Envelope } from './envelope.js';
import { sha256 } from './hash.js';

const BLOCK_TAG = 'yulian.block/1';
const HEADER_TAG = 'yulian.block-header/1';
const ENVELOPE_TAG = 'yulian.envelope/1';
const DATA_TAG = 'yulian.block-data/1';
const CODES_TAG = 'yulian.block-codes/1';
const CONFIG_TAG = 'yulian.block-config/1';
const HASH_SIZE = 32;

/** `previousHash` of block 0. */
export const NO_HASH = Buffer.alloc(HASH_SIZE);

const KINDS = ['config', 'transactions'] as const;

/** What a block's hash is made of. */
export interface BlockHeader {
  readonly kind: (typeof KINDS)[number];
  readonly number: number;
  readonly previousHash: Buffer;
  /** Digest of the envelopes, or of the configuration. */
  readonly dataHash: Buffer;
  /** Digest of the validation codes, so that a verdict cannot be edited later. */
  readonly codesHash: Buffer;
}

/** A transaction in its place, with its verdict. */
export interface BlockEntry {
  readonly envelope: Envelope;
  readonly code: ValidationCode;
}

/** A block, decoded: its hashes are as stored, {@link checkBlockHashes} compares them. */
export interface StoredBlock extends BlockHeader {
  readonly hash: Buffer;
  /** Fabric `SerializedIdentity` of the orderer. */
  readonly signer: Buffer;
  /** Over {@link blockSigningMessage}. */
  readonly signature: Buffer;
  readonly entries: readonly BlockEntry[];
  /** The configuration's bytes, in a block of that kind. */
  readonly config: Buffer | undefined;
}

/** Header of a block of transactions. */
export function transactionsHeader(
  number: number,
  previousHash: Buffer,
  entries: readonly BlockEntry[],
): BlockHeader {
  return {
    kind: 'transactions',
    number,
    previousHash,
    dataHash: dataHashOf(entries),
    codesHash: codesHashOf(entries),
  };
}

/** Header of block 0. */
export function configHeader(config: Uint8Array): BlockHeader {
  return {
    kind: 'config',
    number: 0,
    previousHash: NO_HASH,
    dataHash: configHashOf(config),
    codesHash: codesHashOf([]),
  };
}

/** A block's hash: over its header, which holds the hash of the block before. */
export function blockHash(header: BlockHeader): Buffer {
  return sha256(encodeHeader(header));
}

/** What the orderer signs: the header and who signs it. */
export function blockSigningMessage(header: BlockHeader, signer: Uint8Array): Buffer {
  return new FieldWriter().bytes(encodeHeader(header)).bytes(signer).finish();
}

/** The bytes of a block as stored and exported. */
export function encodeBlock(
  header: BlockHeader,
  signer: Uint8Array,
  signature: Uint8Array,
  body: readonly BlockEntry[] | Uint8Array,
): Buffer {
  const writer = new FieldWriter(sizeOf(body) + 4096)
    .string(BLOCK_TAG)
    .bytes(encodeHeader(header))
    .bytes(signer)
    .bytes(signature);
  if (body instanceof Uint8Array) return writer.bytes(body).finish();
  writer.u32(body.length);
  for (const { code, envelope } of body) {
    writer.u8(codeNumber(code)).bytes(envelope.bytes).bytes(envelope.signature);
  }
  return writer.finish();
}

function sizeOf(body: readonly BlockEntry[] | Uint8Array): number {
  if (body instanceof Uint8Array) return body.length;
  return body.reduce(
    (sum, { envelope }) => sum + envelope.bytes.length + envelope.signature.length + 16,
    0,
  );
}

/** Decodes a block. Byte fields are views of `bytes`. @throws FormatError */
export function decodeBlock(bytes: Uint8Array): StoredBlock {
  const reader = new FieldReader(bytes);
  reader.tag(BLOCK_TAG);
  const headerBytes = reader.bytes();
  const header = decodeHeader(headerBytes);
  const signer = reader.bytes();
  const signature = reader.bytes();
  let entries: BlockEntry[] = [];
  let config: Buffer | undefined;
  if (header.kind === 'config') config = reader.bytes();
  else entries = reader.list(readEntry);
  reader.end();
  return { ...header, hash: sha256(headerBytes), signer, signature, entries, config };
}

/** Whether header and body belong together. */
export function checkBlockHashes(block: StoredBlock): boolean {
  const dataHash =
    block.config === undefined ? dataHashOf(block.entries) : configHashOf(block.config);
  return block.dataHash.equals(dataHash) && block.codesHash.equals(codesHashOf(block.entries));
}

function readEntry(reader: FieldReader): BlockEntry {
  const code = codeName(reader.u8());
  return { code, envelope: { bytes: reader.bytes(), signature: reader.bytes() } };
}

function encodeHeader(header: BlockHeader): Buffer {
  return new FieldWriter(256)
    .string(HEADER_TAG)
    .u8(KINDS.indexOf(header.kind))
    .u64(header.number)
    .fixed(header.previousHash)
    .fixed(header.dataHash)
    .fixed(header.codesHash)
    .finish();
}

function decodeHeader(bytes: Uint8Array): BlockHeader {
  const reader = new FieldReader(bytes);
  reader.tag(HEADER_TAG);
  const kind = KINDS[reader.u8()];
  if (kind === undefined) throw new FormatError('unknown kind of block');
  const header = {
    kind,
    number: reader.u64(),
    previousHash: reader.fixed(HASH_SIZE),
    dataHash: reader.fixed(HASH_SIZE),
    codesHash: reader.fixed(HASH_SIZE),
  };
  reader.end();
  return header;
}

/**
 * Digest of a list of envelopes. Each is hashed on its own, its parts apart, and the count comes
 * first: two different lists never have the same bytes under the hash (GHSA-v9w2-543f-h69m was a
 * data hash without boundaries between transactions).
 */
function dataHashOf(entries: readonly BlockEntry[]): Buffer {
  const writer = new FieldWriter(32 + HASH_SIZE * entries.length)
    .string(DATA_TAG)
    .u32(entries.length);
  for (const { envelope } of entries) writer.fixed(envelopeHash(envelope));
  return sha256(writer.finish());
}

function envelopeHash({ bytes, signature }: Envelope): Buffer {
  const writer = new FieldWriter(256).string(ENVELOPE_TAG).fixed(sha256(bytes)).bytes(signature);
  return sha256(writer.finish());
}

function codesHashOf(entries: readonly BlockEntry[]): Buffer {
  const writer = new FieldWriter(32 + entries.length).string(CODES_TAG).u32(entries.length);
  for (const { code } of entries) writer.u8(codeNumber(code));
  return sha256(writer.finish());
}

function configHashOf(config: Uint8Array): Buffer {
  return sha256(new FieldWriter(config.length + 64).string(CONFIG_TAG).bytes(config).finish());
}
