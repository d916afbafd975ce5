// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import protos from '@hyperledger/fabric-protos';
import {
  decodeProposalResponsePayload,
  decodeSerializedIdentity,
  decodeTxReadWriteSet,
  encodeProposalResponsePayload,
  encodeSerializedIdentity,
  encodeTxReadWriteSet,
  type NamespaceReadWriteSet,
  type ProposalResponsePayload,
} from '@yulian/proofs';

const { ledger, msp, peer } = protos;
const { kvrwset } = ledger.rwset;

const VALUE = Uint8Array.of(0, 255, 128, 1);

const SETS: readonly NamespaceReadWriteSet[] = [
  {
    namespace: 'yulian',
    set: {
      reads: [
        { key: 'absent', version: undefined },
        { key: 'first', version: { blockNumber: 0, txNumber: 0 } },
        { key: '执照/1', version: { blockNumber: 4_294_967_296, txNumber: 7 } },
      ],
      rangeQueries: [
        {
          startKey: 'a',
          endKey: 'b',
          iteratorExhausted: true,
          reads: [{ key: 'ab', version: { blockNumber: 3, txNumber: 1 } }],
          merkle: undefined,
        },
        { startKey: '\u0001', endKey: '', iteratorExhausted: false, reads: [], merkle: undefined },
        {
          startKey: 'c',
          endKey: 'd',
          iteratorExhausted: true,
          reads: undefined,
          merkle: { maxDegree: 50, maxLevel: 2, maxLevelHashes: [VALUE, new Uint8Array()] },
        },
      ],
      writes: [
        { key: '\u0000unit\u00001\u0000', isDelete: false, value: VALUE },
        { key: 'gone', isDelete: true, value: new Uint8Array() },
      ],
      metadataWrites: [{ key: 'k', entries: [{ name: 'VALIDATION_PARAMETER', value: VALUE }] }],
    },
  },
  {
    namespace: 'empty',
    set: { reads: [], rangeQueries: [], writes: [], metadataWrites: [] },
  },
];

const PAYLOAD: ProposalResponsePayload = {
  proposalHash: new Uint8Array(32).fill(9),
  action: {
    results: encodeTxReadWriteSet(SETS),
    event: { chaincodeId: 'yulian', txId: 'ab'.repeat(32), eventName: '事件', payload: VALUE },
    response: { status: 200, message: '', payload: VALUE },
    chaincodeId: { name: 'yulian', version: '1.0' },
  },
};

function fabricVersion(blockNumber: number, txNumber: number) {
  const version = new kvrwset.Version();
  version.setBlockNum(blockNumber);
  version.setTxNum(txNumber);
  return version;
}

function fabricRead(key: string, version?: readonly [number, number]) {
  const read = new kvrwset.KVRead();
  read.setKey(key);
  if (version !== undefined) read.setVersion(fabricVersion(...version));
  return read;
}

function fabricRangeQueries() {
  const full = new kvrwset.RangeQueryInfo();
  full.setStartKey('a');
  full.setEndKey('b');
  full.setItrExhausted(true);
  const reads = new kvrwset.QueryReads();
  reads.addKvReads(fabricRead('ab', [3, 1]));
  full.setRawReads(reads);
  const empty = new kvrwset.RangeQueryInfo();
  empty.setStartKey('\u0001');
  empty.setRawReads(new kvrwset.QueryReads());
  const summed = new kvrwset.RangeQueryInfo();
  summed.setStartKey('c');
  summed.setEndKey('d');
  summed.setItrExhausted(true);
  const summary = new kvrwset.QueryReadsMerkleSummary();
  summary.setMaxDegree(50);
  summary.setMaxLevel(2);
  summary.setMaxLevelHashesList([VALUE, new Uint8Array()]);
  summed.setReadsMerkleHashes(summary);
  return [full, empty, summed];
}

function fabricWrites() {
  const put = new kvrwset.KVWrite();
  put.setKey('\u0000unit\u00001\u0000');
  put.setValue(VALUE);
  const remove = new kvrwset.KVWrite();
  remove.setKey('gone');
  remove.setIsDelete(true);
  return [put, remove];
}

function fabricMetadataWrite() {
  const entry = new kvrwset.KVMetadataEntry();
  entry.setName('VALIDATION_PARAMETER');
  entry.setValue(VALUE);
  const write = new kvrwset.KVMetadataWrite();
  write.setKey('k');
  write.addEntries(entry);
  return write;
}

function fabricSets(): Uint8Array {
  const set = new kvrwset.KVRWSet();
  set.setReadsList([
    fabricRead('absent'),
    fabricRead('first', [0, 0]),
    fabricRead('执照/1', [4_294_967_296, 7]),
  ]);
  set.setRangeQueriesInfoList(fabricRangeQueries());
  set.setWritesList(fabricWrites());
  set.addMetadataWrites(fabricMetadataWrite());
  const namespace = new ledger.rwset.NsReadWriteSet();
  namespace.setNamespace('yulian');
  namespace.setRwset(set.serializeBinary());
  const empty = new ledger.rwset.NsReadWriteSet();
  empty.setNamespace('empty');
  const all = new ledger.rwset.TxReadWriteSet();
  all.setNsRwsetList([namespace, empty]);
  return all.serializeBinary();
}

function fabricPayload(): Uint8Array {
  const event = new peer.ChaincodeEvent();
  event.setChaincodeId('yulian');
  event.setTxId('ab'.repeat(32));
  event.setEventName('事件');
  event.setPayload(VALUE);
  const response = new peer.Response();
  response.setStatus(200);
  response.setPayload(VALUE);
  const id = new peer.ChaincodeID();
  id.setName('yulian');
  id.setVersion('1.0');
  const action = new peer.ChaincodeAction();
  action.setResults(fabricSets());
  action.setEvents(event.serializeBinary());
  action.setResponse(response);
  action.setChaincodeId(id);
  const payload = new peer.ProposalResponsePayload();
  payload.setProposalHash(new Uint8Array(32).fill(9));
  payload.setExtension$(action.serializeBinary());
  return payload.serializeBinary();
}

describe('endorsement: the bytes of fabric-protos', () => {
  it('encodes a read/write set to the same bytes', () => {
    expect(hex(encodeTxReadWriteSet(SETS))).to.equal(hex(fabricSets()));
  });

  it('decodes a read/write set that fabric-protos wrote', () => {
    expect(decodeTxReadWriteSet(fabricSets())).to.deep.equal(SETS);
  });

  it('decodes its own read/write set', () => {
    expect(decodeTxReadWriteSet(encodeTxReadWriteSet(SETS))).to.deep.equal(SETS);
  });

  it('encodes a proposal response payload that fabric-protos reads alike', () => {
    const read = peer.ProposalResponsePayload.deserializeBinary(
      encodeProposalResponsePayload(PAYLOAD),
    );
    const action = peer.ChaincodeAction.deserializeBinary(read.getExtension_asU8());
    expect(action.getResponse()?.getStatus()).to.equal(200);
    expect(action.getChaincodeId()?.getVersion()).to.equal('1.0');
    expect(hex(action.getResults_asU8())).to.equal(hex(PAYLOAD.action.results));
    const event = peer.ChaincodeEvent.deserializeBinary(action.getEvents_asU8());
    expect(event.getEventName()).to.equal('事件');
    expect(hex(read.serializeBinary())).to.equal(hex(encodeProposalResponsePayload(PAYLOAD)));
  });

  it('decodes a proposal response payload that fabric-protos wrote', () => {
    const decoded = decodeProposalResponsePayload(fabricPayload());
    expect(decoded).to.deep.equal({
      ...PAYLOAD,
      action: { ...PAYLOAD.action, results: fabricSets() },
    });
  });

  it('reads and writes a serialized identity alike', () => {
    const expected = new msp.SerializedIdentity();
    expected.setMspid('Org1MSP');
    expected.setIdBytes(VALUE);
    const identity = { mspId: 'Org1MSP', idBytes: VALUE };
    expect(hex(encodeSerializedIdentity(identity))).to.equal(hex(expected.serializeBinary()));
    expect(decodeSerializedIdentity(expected.serializeBinary())).to.deep.equal(identity);
  });
});

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
