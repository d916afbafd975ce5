// SPDX-License-Identifier: Apache-2.0
import { toHex } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import {
  digestNamed,
  readSeal,
  SignatureError,
  type Seal,
  type SealSigners,
} from '@yulian/proofs/signatures';
import { RequestError } from '../http/request-error.js';
import { text, type Text } from '../i18n/text.js';
import type { Vault } from '../vault/index.js';

/** What the chain keeps of a seal object. */
export interface SealObjectFacts {
  readonly esId: string;
  /** SM3 of the certificates that may sign with it, in order. */
  readonly certificates: readonly string[];
  readonly sha256: string;
  readonly sm3: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** A seal object has a picture and some certificates. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Reads a seal object (`.esl`) that the maker has uploaded.
 *
 * @throws RequestError `DOCUMENT_NOT_FOUND`, `SEAL_OBJECT_UNREADABLE`
 */
export async function readSealObject(
  { vault, unit }: { readonly vault: Vault; readonly unit: string },
  documentId: string,
): Promise<SealObjectFacts> {
  const document = await vault.documents.get(documentId);
  if (document?.unit !== unit) {
    throw refusal('DOCUMENT_NOT_FOUND', text('没有这份文件', 'no such document'));
  }
  const { sha256, sm3, size } = document;
  const seal = size > MOST_BYTES ? undefined : parsed(await bytesOf(vault, documentId));
  const certificates = seal && digestsOf(seal.signers);
  if (seal === undefined || certificates === undefined) {
    throw refusal(
      'SEAL_OBJECT_UNREADABLE',
      text('不是可读的电子印章对象', 'not a seal object that can be read'),
    );
  }
  const { esId, validFrom, validTo } = seal;
  return { esId, certificates, sha256, sm3, validFrom, validTo };
}

function parsed(bytes: Uint8Array): Seal | undefined {
  try {
    return readSeal(bytes);
  } catch (error) {
    if (error instanceof SignatureError) return undefined;
    throw error;
  }
}

/** Undefined when the seal names certificates by digests of another kind. */
function digestsOf(signers: SealSigners): readonly string[] | undefined {
  if (signers.kind === 'certificates') {
    return signers.certificates.map((der) => toHex(nodePrimitives.sm3(der))).sort();
  }
  const ofSm3 = signers.digests.filter(({ algorithm }) => digestNamed(algorithm) === 'sm3');
  if (ofSm3.length < signers.digests.length) return undefined;
  return ofSm3.map(({ value }) => toHex(value)).sort();
}

async function bytesOf(vault: Vault, documentId: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of vault.documents.read(documentId)) parts.push(part);
  return Buffer.concat(parts);
}

function refusal(
  code: 'DOCUMENT_NOT_FOUND' | 'SEAL_OBJECT_UNREADABLE',
  detail: Text,
): RequestError {
  return new RequestError(code, { detail, errors: [{ pointer: '/document', code, detail }] });
}
