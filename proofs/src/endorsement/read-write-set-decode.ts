// SPDX-License-Identifier: Apache-2.0
import type {
  KvMetadataEntry,
  KvMetadataWrite,
  KvRead,
  KvReadWriteSet,
  KvWrite,
  MerkleSummary,
  NamespaceReadWriteSet,
  RangeQuery,
  Version,
} from './read-write-set.js';
import { WireError } from './wire-error.js';
import { WireReader } from './wire-reader.js';

const EMPTY = new Uint8Array();

/**
 * Decodes Fabric `rwset.TxReadWriteSet`. Sets of private collections are passed over.
 *
 * @throws WireError
 */
export function decodeTxReadWriteSet(bytes: Uint8Array): NamespaceReadWriteSet[] {
  const reader = new WireReader(bytes);
  const namespaces: NamespaceReadWriteSet[] = [];
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 1) expectKeyValueModel(reader.uint());
    else if (field === 2) namespaces.push(decodeNamespace(reader.repeatedBytes()));
    else reader.skip();
  }
  return namespaces;
}

/** Decodes Fabric `kvrwset.KVRWSet`. @throws WireError */
export function decodeKvReadWriteSet(bytes: Uint8Array): KvReadWriteSet {
  const reader = new WireReader(bytes);
  const reads: KvRead[] = [];
  const rangeQueries: RangeQuery[] = [];
  const writes: KvWrite[] = [];
  const metadataWrites: KvMetadataWrite[] = [];
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 1) reads.push(decodeRead(reader.repeatedBytes()));
    else if (field === 2) rangeQueries.push(decodeRangeQuery(reader.repeatedBytes()));
    else if (field === 3) writes.push(decodeWrite(reader.repeatedBytes()));
    else if (field === 4) metadataWrites.push(decodeMetadata(reader.repeatedBytes()));
    else reader.skip();
  }
  return { reads, rangeQueries, writes, metadataWrites };
}

function expectKeyValueModel(dataModel: number): void {
  if (dataModel !== 0) throw new WireError('only the key-value data model is known');
}

function decodeNamespace(bytes: Uint8Array): NamespaceReadWriteSet {
  const reader = new WireReader(bytes);
  let namespace = '';
  let set: Uint8Array = EMPTY;
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 1) namespace = reader.string();
    else if (field === 2) set = reader.bytes();
    else reader.skip();
  }
  return { namespace, set: decodeKvReadWriteSet(set) };
}

function decodeRead(bytes: Uint8Array): KvRead {
  const reader = new WireReader(bytes);
  let key = '';
  let version: Version | undefined;
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 1) key = reader.string();
    else if (field === 2) version = decodeVersion(reader.bytes());
    else reader.skip();
  }
  return { key, version };
}

function decodeVersion(bytes: Uint8Array): Version {
  const reader = new WireReader(bytes);
  let blockNumber = 0;
  let txNumber = 0;
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 1) blockNumber = reader.uint();
    else if (field === 2) txNumber = reader.uint();
    else reader.skip();
  }
  return { blockNumber, txNumber };
}

function decodeRangeQuery(bytes: Uint8Array): RangeQuery {
  const reader = new WireReader(bytes);
  let startKey = '';
  let endKey = '';
  let iteratorExhausted = false;
  let reads: KvRead[] | undefined;
  let merkle: MerkleSummary | undefined;
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 1) startKey = reader.string();
    else if (field === 2) endKey = reader.string();
    else if (field === 3) iteratorExhausted = reader.bool();
    else if (field === 4) reads = decodeQueryReads(reader.bytes());
    else if (field === 5) merkle = decodeMerkleSummary(reader.bytes());
    else reader.skip();
  }
  if (reads !== undefined && merkle !== undefined) throw new WireError('two kinds of reads');
  return { startKey, endKey, iteratorExhausted, reads, merkle };
}

function decodeQueryReads(bytes: Uint8Array): KvRead[] {
  const reader = new WireReader(bytes);
  const reads: KvRead[] = [];
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 1) reads.push(decodeRead(reader.repeatedBytes()));
    else reader.skip();
  }
  return reads;
}

function decodeMerkleSummary(bytes: Uint8Array): MerkleSummary {
  const reader = new WireReader(bytes);
  let maxDegree = 0;
  let maxLevel = 0;
  const maxLevelHashes: Uint8Array[] = [];
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 1) maxDegree = reader.uint();
    else if (field === 2) maxLevel = reader.uint();
    else if (field === 3) maxLevelHashes.push(reader.repeatedBytes());
    else reader.skip();
  }
  return { maxDegree, maxLevel, maxLevelHashes };
}

function decodeWrite(bytes: Uint8Array): KvWrite {
  const reader = new WireReader(bytes);
  let key = '';
  let isDelete = false;
  let value: Uint8Array = EMPTY;
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 1) key = reader.string();
    else if (field === 2) isDelete = reader.bool();
    else if (field === 3) value = reader.bytes();
    else reader.skip();
  }
  return { key, isDelete, value };
}

function decodeMetadata(bytes: Uint8Array): KvMetadataWrite {
  const reader = new WireReader(bytes);
  let key = '';
  const entries: KvMetadataEntry[] = [];
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 1) key = reader.string();
    else if (field === 2) entries.push(decodeMetadataEntry(reader.repeatedBytes()));
    else reader.skip();
  }
  return { key, entries };
}

function decodeMetadataEntry(bytes: Uint8Array): KvMetadataEntry {
  const reader = new WireReader(bytes);
  let name = '';
  let value: Uint8Array = EMPTY;
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 1) name = reader.string();
    else if (field === 2) value = reader.bytes();
    else reader.skip();
  }
  return { name, value };
}
