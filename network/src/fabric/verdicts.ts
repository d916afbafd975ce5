// SPDX-License-Identifier: Apache-2.0
import { common, peer } from '@hyperledger/fabric-protos';
import {
  decodeProposalResponsePayload,
  decodeSerializedIdentity,
  decodeSignaturePolicy,
  decodeTxReadWriteSet,
  satisfiesPolicy,
  type KvMetadataWrite,
} from '@yulian/proofs';
import type { ValidationCode } from '../ledger.js';
import type { EnvelopeParts } from './envelope.js';

const { TxValidationCode } = peer;
const CODES: ReadonlyMap<number, ValidationCode> = new Map([
  [TxValidationCode.VALID, 'VALID'],
  [TxValidationCode.MVCC_READ_CONFLICT, 'MVCC_READ_CONFLICT'],
  [TxValidationCode.PHANTOM_READ_CONFLICT, 'PHANTOM_READ_CONFLICT'],
  [TxValidationCode.ENDORSEMENT_POLICY_FAILURE, 'ENDORSEMENT_POLICY_FAILURE'],
  [TxValidationCode.DUPLICATE_TXID, 'DUPLICATE_TXID'],
  [TxValidationCode.BAD_CREATOR_SIGNATURE, 'BAD_CREATOR_SIGNATURE'],
  [TxValidationCode.BAD_PROPOSAL_TXID, 'BAD_PROPOSAL_TXID'],
  [TxValidationCode.BAD_PAYLOAD, 'BAD_PAYLOAD'],
]);

const { TRANSACTIONS_FILTER } = common.BlockMetadataIndex;
const VALIDATION_PARAMETER = 'VALIDATION_PARAMETER';

/** The port's code for one of Fabric's. */
export function codeOf(verdict: number | undefined): ValidationCode {
  return CODES.get(verdict ?? -1) ?? 'INVALID_OTHER_REASON';
}

/**
 * What peers made of each transaction of a block. They judge endorsements in parallel, and so refuse
 * whatever writes a key whose policy an earlier transaction of the block has set, whoever endorsed
 * it. If its endorsers are those that the new policy asks for, that is a conflict (ADR 0011).
 *
 * @param envelopes undefined what is no transaction
 */
export function verdicts(
  block: common.Block,
  envelopes: readonly (EnvelopeParts | undefined)[],
): ValidationCode[] {
  const codes = block.getMetadata()?.getMetadataList_asU8()[TRANSACTIONS_FILTER];
  const set = new Map<string, KvMetadataWrite>();
  return envelopes.map((parts, index) => {
    const code = codeOf(codes?.[index]);
    if (parts === undefined) return code;
    if (code === 'VALID') for (const [key, policy] of policiesOf(parts)) set.set(key, policy);
    const isConflict = code === 'ENDORSEMENT_POLICY_FAILURE' && isEndorsedFor(set, parts);
    return isConflict ? 'MVCC_READ_CONFLICT' : code;
  });
}

/** Whether a transaction writes some of these keys, and its endorsers satisfy their policies. */
function isEndorsedFor(set: ReadonlyMap<string, KvMetadataWrite>, parts: EnvelopeParts): boolean {
  try {
    const written = [...writesOf(parts), ...policiesOf(parts).map(([key]) => key)];
    const policies = written.flatMap((key) => set.get(key) ?? []);
    const signers = parts.endorsements.map(({ endorser }) => ({
      mspId: decodeSerializedIdentity(endorser).mspId,
      role: 'PEER' as const,
    }));
    const isSatisfied = ({ entries }: KvMetadataWrite): boolean =>
      entries
        .filter(({ name }) => name === VALIDATION_PARAMETER)
        .every(({ value }) => satisfiesPolicy(decodeSignaturePolicy(value), signers));
    return policies.length > 0 && policies.every(isSatisfied);
  } catch {
    // Whatever cannot be read was refused for that.
    return false;
  }
}

function policiesOf(parts: EnvelopeParts): (readonly [string, KvMetadataWrite])[] {
  return setsOf(parts).flatMap(({ namespace, set }) =>
    set.metadataWrites.map((write) => [nameOf(namespace, write.key), write] as const),
  );
}

function writesOf(parts: EnvelopeParts): string[] {
  return setsOf(parts).flatMap(({ namespace, set }) =>
    set.writes.map(({ key }) => nameOf(namespace, key)),
  );
}

/** None where it cannot be read: of other chaincode it may be anything. */
function setsOf({ responsePayload }: EnvelopeParts): ReturnType<typeof decodeTxReadWriteSet> {
  try {
    return decodeTxReadWriteSet(decodeProposalResponsePayload(responsePayload).action.results);
  } catch {
    return [];
  }
}

function nameOf(namespace: string, key: string): string {
  return `${namespace}\0${key}`;
}
