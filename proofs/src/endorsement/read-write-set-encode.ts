// SPDX-License-Identifier: Apache-2.0
import type {
  KvMetadataWrite,
  KvRead,
  KvReadWriteSet,
  KvWrite,
  NamespaceReadWriteSet,
  RangeQuery,
} from './read-write-set.js';
import { WireWriter } from './wire-writer.js';

/** Encodes Fabric `rwset.TxReadWriteSet` (data model KV). */
export function encodeTxReadWriteSet(namespaces: readonly NamespaceReadWriteSet[]): Uint8Array {
  const writer = new WireWriter();
  for (const { namespace, set } of namespaces) {
    writer.message(2, () => {
      writer.string(1, namespace);
      // A byte field that holds a message: unlike a message field, it is left out when empty.
      if (isEmpty(set)) return;
      writer.message(2, () => {
        writeKvReadWriteSet(writer, set);
      });
    });
  }
  return writer.finish();
}

/** Encodes Fabric `kvrwset.KVRWSet`. */
export function encodeKvReadWriteSet(set: KvReadWriteSet): Uint8Array {
  const writer = new WireWriter();
  writeKvReadWriteSet(writer, set);
  return writer.finish();
}

function isEmpty(set: KvReadWriteSet): boolean {
  return Object.values(set).every((part: readonly unknown[]) => part.length === 0);
}

function writeKvReadWriteSet(writer: WireWriter, set: KvReadWriteSet): void {
  for (const read of set.reads) writeRead(writer, 1, read);
  for (const query of set.rangeQueries) writeRangeQuery(writer, query);
  for (const write of set.writes) writeWrite(writer, write);
  for (const metadata of set.metadataWrites) writeMetadata(writer, metadata);
}

function writeRead(writer: WireWriter, field: number, { key, version }: KvRead): void {
  writer.message(field, () => {
    writer.string(1, key);
    if (version === undefined) return;
    writer.message(2, () => {
      writer.uint(1, version.blockNumber).uint(2, version.txNumber);
    });
  });
}

function writeRangeQuery(writer: WireWriter, query: RangeQuery): void {
  writer.message(2, () => {
    writer.string(1, query.startKey).string(2, query.endKey).bool(3, query.iteratorExhausted);
    const { reads, merkle } = query;
    if (reads !== undefined) {
      writer.message(4, () => {
        for (const read of reads) writeRead(writer, 1, read);
      });
    }
    if (merkle !== undefined) {
      writer.message(5, () => {
        writer.uint(1, merkle.maxDegree).uint(2, merkle.maxLevel);
        for (const hash of merkle.maxLevelHashes) writer.presentBytes(3, hash);
      });
    }
  });
}

function writeWrite(writer: WireWriter, { key, isDelete, value }: KvWrite): void {
  writer.message(3, () => {
    writer.string(1, key).bool(2, isDelete).bytes(3, value);
  });
}

function writeMetadata(writer: WireWriter, { key, entries }: KvMetadataWrite): void {
  writer.message(4, () => {
    writer.string(1, key);
    for (const { name, value } of entries) {
      writer.message(2, () => {
        writer.string(1, name).bytes(2, value);
      });
    }
  });
}
