// SPDX-License-Identifier: Apache-2.0
import { signMessageAs, type Identity, type Ledger } from '@yulian/network';
import { CHECKPOINT_FORMAT, checkpointBytes, toBase64, type Checkpoint } from '@yulian/proofs';

/** The chain's head as it is now, signed by `reader`: to be kept outside. */
export async function signedCheckpoint(
  ledger: Ledger,
  reader: Identity,
  takenAt: string,
): Promise<Checkpoint> {
  const { channel, height, currentBlockHash } = await ledger.info();
  const { mspId, certificate } = reader;
  const head = {
    format: CHECKPOINT_FORMAT,
    channel,
    height,
    blockHash: currentBlockHash,
    takenAt,
    signer: { mspId, certificate },
  } as const;
  const signature = toBase64(await signMessageAs(reader, checkpointBytes(head)));
  return { ...head, signature };
}
