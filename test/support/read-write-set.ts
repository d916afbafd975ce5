// SPDX-License-Identifier: Apache-2.0
import {
  decodeProposalResponsePayload,
  decodeTxReadWriteSet,
  type KvReadWriteSet,
} from '@yulian/proofs';

/**
 * What an endorsed transaction (`ProposalResponsePayload` bytes) read and wrote of our chaincode: a
 * peer also notes that it read which definition of it is in force.
 */
export function readWriteSetOf(payload: Uint8Array): KvReadWriteSet | undefined {
  const { results, chaincodeId } = decodeProposalResponsePayload(payload).action;
  const sets = decodeTxReadWriteSet(results);
  return sets.find(({ namespace }) => namespace === chaincodeId.name)?.set;
}
