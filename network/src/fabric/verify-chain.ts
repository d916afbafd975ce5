// SPDX-License-Identifier: Apache-2.0
import { hash, X509Certificate } from 'node:crypto';
import { common } from '@hyperledger/fabric-protos';
import { decodeSerializedIdentity } from '@yulian/proofs';
import type { ChainProblem, ChainReport, Checkpoint, VerifyChainOptions } from '../chain-report.js';
import type { RootsOfMsp } from './options.js';
import { verifyMessage } from '../signatures/index.js';
import { hashOf, headerBytes, headerOf } from './block-header.js';

/** What is held against what a peer says. */
export interface ChainTrust {
  readonly orderer: RootsOfMsp;
}

/** The chain so far. */
interface Head {
  readonly height: number;
  readonly hash: string;
}

const NO_BLOCK: Head = { height: 0, hash: '' };

/**
 * Verifies a channel's blocks as a peer gives them: that each follows the one before, holds what
 * its header says, and was signed by an orderer. The first block is nobody's word but the founder's:
 * a checkpoint tells it from another.
 *
 * @param blocks all of them, in order
 * @param height how many there are
 */
export async function verifyChain(
  blocks: AsyncIterable<common.Block>,
  height: number,
  trust: ChainTrust,
  { checkpoint, onProgress }: VerifyChainOptions = {},
): Promise<ChainReport> {
  let head = NO_BLOCK;
  for await (const block of blocks) {
    const problem =
      (await problemOf(block, head, trust)) ??
      comparedWith(checkpoint, { height: head.height + 1, hash: hashOf(headerOf(block)) });
    if (problem !== undefined) return bad(head, { block: head.height, ...problem });
    head = { height: head.height + 1, hash: hashOf(headerOf(block)) };
    onProgress?.(head.height, height);
    if (head.height === height) break;
  }
  if (head.height < height) {
    const detail = `the peer gives no block ${String(head.height)}`;
    return bad(head, { code: 'BLOCK_MISSING', block: head.height, detail });
  }
  if (checkpoint !== undefined && checkpoint.height > height) {
    const detail = `the chain has ${String(height)} blocks, the checkpoint was taken at ${String(checkpoint.height)}`;
    return bad(head, { code: 'CHAIN_SHORTER_THAN_CHECKPOINT', detail });
  }
  const { hash: headHash } = head;
  return { ok: true, problem: undefined, height, headHash, stateDigest: undefined };
}

async function problemOf(
  block: common.Block,
  head: Head,
  { orderer }: ChainTrust,
): Promise<ChainProblem | undefined> {
  const header = headerOf(block);
  if (header.number !== head.height) {
    const detail = `the peer gives block ${String(header.number)} in the place of ${String(head.height)}`;
    return { code: 'BLOCK_NUMBER_WRONG', detail };
  }
  if (Buffer.from(header.previousHash).toString('hex') !== head.hash) {
    return { code: 'BLOCK_LINK_BROKEN', detail: 'it names another block as the one before it' };
  }
  const data = Buffer.concat(block.getData()?.getDataList_asU8() ?? []);
  if (!hash('sha256', data, 'buffer').equals(header.dataHash)) {
    return { code: 'BLOCK_CONTENT_CHANGED', detail: 'its header does not fit what it holds' };
  }
  if (head.height === 0 || (await isSignedBy(orderer, block))) return undefined;
  return { code: 'BLOCK_SIGNATURE_WRONG', detail: 'no orderer has signed it' };
}

function comparedWith(checkpoint: Checkpoint | undefined, head: Head): ChainProblem | undefined {
  if (checkpoint?.height !== head.height) return undefined;
  if (checkpoint.hash.toLowerCase() === head.hash) return undefined;
  const detail = `block ${String(head.height - 1)} is not the one that the checkpoint was taken of`;
  return { code: 'CHECKPOINT_DIFFERS', detail };
}

function bad({ height, hash: headHash }: Head, problem: ChainProblem): ChainReport {
  return { ok: false, problem, height, headHash, stateDigest: undefined };
}

/** Whether one of the signatures in a block's metadata is an orderer's. */
async function isSignedBy(orderer: RootsOfMsp, block: common.Block): Promise<boolean> {
  const [bytes = new Uint8Array()] = block.getMetadata()?.getMetadataList_asU8() ?? [];
  const roots = orderer.roots.map((pem) => new X509Certificate(pem));
  try {
    const metadata = common.Metadata.deserializeBinary(bytes);
    const header = headerBytes(headerOf(block));
    for (const one of metadata.getSignaturesList()) {
      const signatureHeader = one.getSignatureHeader_asU8();
      const creator = common.SignatureHeader.deserializeBinary(signatureHeader).getCreator_asU8();
      const { mspId, idBytes } = decodeSerializedIdentity(creator);
      const certificate = new X509Certificate(idBytes);
      if (mspId !== orderer.mspId || !isOrderer(certificate, roots)) continue;
      const message = Buffer.concat([metadata.getValue_asU8(), signatureHeader, header]);
      if (await verifyMessage(certificate.publicKey, message, one.getSignature_asU8())) return true;
    }
  } catch {
    // What cannot be read is no signature.
  }
  return false;
}

function isOrderer(certificate: X509Certificate, roots: readonly X509Certificate[]): boolean {
  const isOfUnit = certificate.subject.split('\n').includes('OU=orderer');
  return isOfUnit && roots.some((root) => certificate.verify(root.publicKey));
}
