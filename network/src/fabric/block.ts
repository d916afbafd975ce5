// SPDX-License-Identifier: Apache-2.0
import { common, peer } from '@hyperledger/fabric-protos';
import {
  decodeProposalResponsePayload,
  decodeSerializedIdentity,
  decodeTxReadWriteSet,
  type KvMetadataEntry,
} from '@yulian/proofs';
import type {
  Block,
  BlockTransaction,
  CommitStatus,
  StateWrite,
  ValidationCode,
} from '../ledger.js';
import { headerOf, hashOf } from './block-header.js';
import { readPayload, type EnvelopeParts } from './envelope.js';
import { verdicts } from './verdicts.js';

/**
 * Decodes a block as the port shows it. Transactions of other chaincode and configuration are left
 * out; those that are shown keep their places.
 */
export function readBlock(block: common.Block, chaincode: string): Block {
  const header = headerOf(block);
  const { number } = header;
  const envelopes = envelopesOf(block);
  const codes = verdicts(block, envelopes);
  const transactions = envelopes.flatMap((parts, index) => {
    if (parts === undefined) return [];
    const status = statusOf(parts, { code: codes[index], blockNumber: number, index });
    return unlessMalformed(status, () => readTransaction(parts, status, chaincode)) ?? [];
  });
  return {
    number,
    hash: hashOf(header),
    previousHash: Buffer.from(header.previousHash).toString('hex'),
    // Without the signatures of orderers, which are those of the one that a peer has it from.
    size: block.getData()?.serializeBinary().length ?? 0,
    transactions,
  };
}

/** Where transactions are in a block, by id: the first of an id, as only that can be valid. */
export function placesIn(block: common.Block): ReadonlyMap<string, CommitStatus> {
  const blockNumber = headerOf(block).number;
  const envelopes = envelopesOf(block);
  const codes = verdicts(block, envelopes);
  const places = new Map<string, CommitStatus>();
  for (const [index, parts] of envelopes.entries()) {
    if (parts === undefined) continue;
    const status = statusOf(parts, { code: codes[index], blockNumber, index });
    if (!places.has(status.transactionId)) places.set(status.transactionId, status);
  }
  return places;
}

function statusOf(
  { channelHeader }: EnvelopeParts,
  {
    code = 'INVALID_OTHER_REASON',
    blockNumber,
    index,
  }: { code: ValidationCode | undefined; blockNumber: number; index: number },
): CommitStatus {
  return { transactionId: channelHeader.getTxId(), code, blockNumber, index };
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
  const sets = decodeTxReadWriteSet(results).filter(({ namespace }) => namespace === chaincode);
  return sets.flatMap(({ set: { writes, metadataWrites } }) => {
    const policies = new Map(metadataWrites.map(({ key, entries }) => [key, policyOf(entries)]));
    return writes.map(({ key, isDelete, value }) => {
      const policy = policies.get(key);
      return {
        key,
        value: isDelete ? undefined : value,
        ...(policy === undefined ? {} : { policy }),
      };
    });
  });
}

/** Fabric's name for the metadata entry that holds a key's endorsement policy. */
const VALIDATION_PARAMETER = 'VALIDATION_PARAMETER';

function policyOf(entries: readonly KvMetadataEntry[]): Uint8Array | undefined {
  const value = entries.find(({ name }) => name === VALIDATION_PARAMETER)?.value;
  return value === undefined || value.length === 0 ? undefined : value;
}
