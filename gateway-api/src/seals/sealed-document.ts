// SPDX-License-Identifier: Apache-2.0
import type { SealRecord } from '@yulian/proofs';
import {
  describeReason,
  REASONS,
  type FileJudgement,
  type ReasonWord,
  type SealJudgement,
} from '@yulian/proofs/signatures';
import { RequestError } from '../http/request-error.js';
import { text, type Text } from '../i18n/text.js';
import { documentBytes } from '../signatures/document-bytes.js';
import type { Judging } from '../signatures/judges.js';
import { MOST_EXAMINED_BYTES } from '../uploads/hashing.js';
import type { Vault } from '../vault/index.js';

/** What the chain keeps of a sealed file. Its digests are shown plainly: it carries a signature value. */
export interface SealedFileFacts {
  readonly sha256: string;
  /** Every sealing in it, with whichever seal: the document's own in whatever archive. */
  readonly sealings: readonly string[];
}

/** What a sealed file is judged with. */
export interface SealedFileSources {
  readonly vault: Vault;
  /** Whose upload it must be. */
  readonly unit: string;
  readonly judges: Judging;
  /** RFC 3339 UTC with milliseconds. */
  readonly now: string;
  /** The seal that the file must bear. */
  readonly seal: Pick<SealRecord, 'object' | 'certificates'>;
}

/**
 * Judges a file of the unit's own that shall be sealed with a seal on the chain.
 *
 * @param pointer where the request names it
 * @throws RequestError `DOCUMENT_NOT_FOUND`, `DOCUMENT_NOT_SEALED`, `DOCUMENT_NOT_JUDGED`,
 *   `DOCUMENT_SEAL_BROKEN`, `DOCUMENT_SEAL_OTHER`, `JUDGES_BUSY`, `FILE_OVERRUNS`
 */
export async function readSealedFile(
  { vault, unit, judges, now, seal }: SealedFileSources,
  documentId: string,
  pointer: string,
): Promise<SealedFileFacts> {
  const document = await vault.documents.get(documentId);
  if (document?.unit !== unit) {
    throw refusal('DOCUMENT_NOT_FOUND', pointer, text('没有这份文件', 'no such document'));
  }
  // What was found when it came may be an older version's word: it is judged whatever that says.
  if (document.size > MOST_EXAMINED_BYTES) throw faulty('fileTooLarge', pointer);
  const judgement = await judges.judge({ bytes: await documentBytes(vault, documentId), at: now });
  if (isUnsigned(judgement)) {
    const detail = text('文件没有签名或印章', 'the file carries no signature or seal');
    throw refusal('DOCUMENT_NOT_SEALED', pointer, detail);
  }
  requireUnchanged(judgement, pointer);
  const own = judgement.seals.filter((one) => isOf(one, seal));
  const fault = own.flatMap(({ faults }) => faults).find((one) => !isBearable(one, judges));
  if (fault !== undefined) throw faulty(fault, pointer);
  if (own.length === 0) {
    const detail = text('文件所盖不是这枚印章', 'the file does not bear this seal');
    throw refusal('DOCUMENT_SEAL_OTHER', pointer, detail);
  }
  const sealings = new Set(judgement.seals.flatMap(({ sealing }) => sealing ?? []));
  return { sha256: document.sha256, sealings: [...sealings].sort() };
}

function isUnsigned({ overall, reasonWord }: FileJudgement): boolean {
  return overall === 'unsigned' || reasonWord === 'unknownFileType';
}

/** @throws RequestError `DOCUMENT_SEAL_BROKEN`, `DOCUMENT_NOT_JUDGED` */
function requireUnchanged({ integrity, reasonWord }: FileJudgement, pointer: string): void {
  if (integrity !== 'valid') throw faulty(reasonWord, pointer);
}

/** The very object that was filed, and a certificate that may sign with it. */
function isOf(
  { esID, sealObject, signerCertificate }: SealJudgement,
  { object, certificates }: SealedFileSources['seal'],
): boolean {
  return (
    object !== undefined &&
    esID === object.esId &&
    sealObject === object.sm3 &&
    certificates.includes(signerCertificate ?? '')
  );
}

/** Where nobody is believed, nobody can be told from whoever made the seal. */
function isBearable(fault: ReasonWord, { believesAnybody }: Judging): boolean {
  return fault === 'untrustedChain' && !believesAnybody;
}

const LANGUAGES = ['zh-CN', 'en'] as const;

/** What cannot be judged is not called broken. */
function faulty(fault: ReasonWord, pointer: string): RequestError {
  const [zh = fault, en = fault] = LANGUAGES.map(
    (language) => describeReason(fault, language).message,
  );
  const isBroken = REASONS[fault] === 'invalid';
  const code = isBroken ? 'DOCUMENT_SEAL_BROKEN' : 'DOCUMENT_NOT_JUDGED';
  return refusal(code, pointer, text(zh, en));
}

function refusal(
  code:
    | 'DOCUMENT_NOT_FOUND'
    | 'DOCUMENT_NOT_JUDGED'
    | 'DOCUMENT_NOT_SEALED'
    | 'DOCUMENT_SEAL_BROKEN'
    | 'DOCUMENT_SEAL_OTHER',
  pointer: string,
  detail: Text,
): RequestError {
  return new RequestError(code, { detail, errors: [{ pointer, code, detail }] });
}
