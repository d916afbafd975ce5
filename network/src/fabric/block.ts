// SPDX-License-Identifier: Apache-2.0
import { hash } from 'node:crypto';
import { common, peer } from '@hyperledger/fabric-protos';
import {
  decodeProposalResponsePayload,
  decodeSerializedIdentity,
  decodeTxReadWriteSet,
} from '@yulian/proofs';
import type {
  Block,
  BlockTransaction,
  CommitStatus,
  StateWrite,
  ValidationCode,
} from '../ledger.js';
import { readPayload, type EnvelopeParts } from './envelope.js';

const CODES: ReadonlyMap<number, ValidationCode> = new Map([
  [peer.TxValidationCode.VALID, 'VALID'],
  [peer.TxValidationCode.MVCC_READ_CONFLICT, 'MVCC_READ_CONFLICT'],
  [peer.TxValidationCode.PHANTOM_READ_CONFLICT, 'PHANTOM_READ_CONFLICT'],
  [peer.TxValidationCode.ENDORSEMENT_POLICY_FAILURE, 'ENDORSEMENT_POLICY_FAILURE'],
  [peer.TxValidationCode.DUPLICATE_TXID, 'DUPLICATE_TXID'],
  [peer.TxValidationCode.BAD_CREATOR_SIGNATURE, 'BAD_CREATOR_SIGNATURE'],
  [peer.TxValidationCode.BAD_PROPOSAL_TXID, 'BAD_PROPOSAL_TXID'],
  [peer.TxValidationCode.BAD_PAYLOAD, 'BAD_PAYLOAD'],
]);

/** Fabric's validation code by the name that this product knows it by. */
function codeOf(code: number): ValidationCode {
  return CODES.get(code) ?? 'INVALID_OTHER_REASON';
}

/**
 * Decodes a block as the port shows it. Transactions of other chaincode and configuration are left
 * out; those that are shown keep their places.
 */
export function readBlock(block: common.Block, chaincode: string): Block {
  const header = block.getHeader();
  const number = header?.getNumber() ?? 0;
  const previousHash = header?.getPreviousHash_asU8() ?? new Uint8Array();
  const dataHash = header?.getDataHash_asU8() ?? new Uint8Array();
  const codes = validationCodes(block);
  const transactions = envelopesOf(block).flatMap((parts, index) => {
    if (parts === undefined) return [];
    const status = statusOf(parts, { code: codes[index] ?? -1, blockNumber: number, index });
    return unlessMalformed(status, () => readTransaction(parts, status, chaincode)) ?? [];
  });
  return {
    number,
    hash: headerHash(number, previousHash, dataHash),
    previousHash: Buffer.from(previousHash).toString('hex'),
    size: block.serializeBinary().length,
    transactions,
  };
}

/** Where a transaction is in a block; the first with this id, as only that can be valid. */
export function findInBlock(block: common.Block, transactionId: string): CommitStatus | undefined {
  const codes = validationCodes(block);
  const blockNumber = block.getHeader()?.getNumber() ?? 0;
  for (const [index, parts] of envelopesOf(block).entries()) {
    if (parts?.channelHeader.getTxId() !== transactionId) continue;
    return statusOf(parts, { code: codes[index] ?? -1, blockNumber, index });
  }
  return undefined;
}

function statusOf(
  { channelHeader }: EnvelopeParts,
  { code, blockNumber, index }: { code: number; blockNumber: number; index: number },
): CommitStatus {
  return { transactionId: channelHeader.getTxId(), code: codeOf(code), blockNumber, index };
}

function validationCodes(block: common.Block): Uint8Array {
  const { TRANSACTIONS_FILTER } = common.BlockMetadataIndex;
  return block.getMetadata()?.getMetadataList_asU8()[TRANSACTIONS_FILTER] ?? new Uint8Array();
}

function envelopesOf(block: common.Block): (EnvelopeParts | undefined)[] {
  const data = block.getData()?.getDataList_asU8() ?? [];
  return data.map((bytes) => {
    try {
      return readPayload(common.Envelope.deserializeBinary(bytes).getPayload_asU8());
    } catch {
      return undefined;
    }
  });
}

/** Members may have anything ordered; peers mark what is no transaction as invalid. */
function unlessMalformed<T>({ code }: CommitStatus, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (code === 'VALID') throw error;
    return undefined;
  }
}

function readTransaction(
  parts: EnvelopeParts,
  status: CommitStatus,
  chaincode: string,
): BlockTransaction | undefined {
  const { channelHeader, signatureHeader, responsePayload } = parts;
  const input = inputOf(parts);
  if (input?.chaincode !== chaincode) return undefined;
  const [name = '', ...args] = input.args;
  const [contract = '', transaction = ''] = name.split(':');
  const { mspId, idBytes } = decodeSerializedIdentity(signatureHeader.getCreator_asU8());
  const { action } = decodeProposalResponsePayload(responsePayload);
  const effects = status.code === 'VALID' ? effectsOf(action, chaincode) : NO_EFFECTS;
  return {
    ...status,
    timestamp: channelHeader.getTimestamp()?.toDate().toISOString() ?? '',
    creator: { mspId, certificate: Buffer.from(idBytes).toString('utf8') },
    contract,
    transaction,
    args,
    ...effects,
  };
}

type Effects = Pick<BlockTransaction, 'event' | 'writes'>;
type Action = ReturnType<typeof decodeProposalResponsePayload>['action'];

const NO_EFFECTS: Effects = { event: undefined, writes: [] };

function effectsOf({ event, results }: Action, chaincode: string): Effects {
  return {
    event: event && { name: event.eventName, payload: event.payload },
    writes: writesOf(results, chaincode),
  };
}

function inputOf({
  proposalPayload,
}: EnvelopeParts): { readonly chaincode: string; readonly args: readonly string[] } | undefined {
  const payload = peer.ChaincodeProposalPayload.deserializeBinary(proposalPayload);
  const invocation = peer.ChaincodeInvocationSpec.deserializeBinary(payload.getInput_asU8());
  const spec = invocation.getChaincodeSpec();
  const args = spec?.getInput()?.getArgsList_asU8() ?? [];
  const chaincode = spec?.getChaincodeId()?.getName();
  if (chaincode === undefined) return undefined;
  return { chaincode, args: args.map((arg) => Buffer.from(arg).toString('utf8')) };
}

function writesOf(results: Uint8Array, chaincode: string): StateWrite[] {
  return decodeTxReadWriteSet(results)
    .filter(({ namespace }) => namespace === chaincode)
    .flatMap(({ set }) => set.writes)
    .map(({ key, isDelete, value }) => ({ key, value: isDelete ? undefined : value }));
}

/** SHA-256 over the ASN.1 `SEQUENCE { number INTEGER, previousHash, dataHash OCTET STRING }`, hex. */
function headerHash(number: number, previousHash: Uint8Array, dataHash: Uint8Array): string {
  const body = Buffer.concat([
    der(0x02, integerBytes(number)),
    der(0x04, previousHash),
    der(0x04, dataHash),
  ]);
  return hash('sha256', der(0x30, body), 'hex');
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
