// SPDX-License-Identifier: Apache-2.0
import { toHex } from '../../bytes/hex.js';
import { DocumentError } from '../../files/document-error.js';
import { signerOf, certificatesIn, valueFaults } from '../cms/judge-signed-data.js';
import { readSignedData, signingTime } from '../cms/signed-data.js';
import { judgeTimestamp } from '../cms/timestamp.js';
import {
  fileJudgement,
  malformedFile,
  MOST_SIGNATURES,
  sealJudgement,
  UNSIGNED_FILE,
  type FileJudgement,
  type SealJudgement,
} from '../judgement.js';
import { withinBudget } from '../within-budget.js';
import type { ReasonWord } from '../reasons.js';
import type { JudgingContext } from '../ses/judge-seal.js';
import { SignatureError } from '../signature-error.js';
import { isAfter } from '../time-faults.js';
import { hasChanged } from './changes.js';
import { isFullyListed } from './appended.js';
import { coveredBy, valueOf, type Covered } from './covered.js';
import { PdfFile } from './pdf-file.js';
import { pdfBudget } from './reader.js';
import { signaturesOf, type PdfSignature } from './signature-fields.js';

const SUB_FILTERS = new Set(['adbe.pkcs7.detached', 'ETSI.CAdES.detached']);
/** A timestamp over the document itself (ISO 32000-2, 12.8.5). */
const DOCUMENT_TIMESTAMP = 'ETSI.RFC3161';
/** Content type of plain bytes (RFC 5652, chapter 4). */
const DATA = '1.2.840.113549.1.7.1';
const WHITE_SPACE = new Set([0, 9, 10, 12, 13, 32]);

/** Judges all signatures of a PDF. Never throws: what is wrong with a file is an answer. */
export function judgePdf(bytes: Uint8Array, context: JudgingContext): FileJudgement {
  const budget = pdfBudget(bytes);
  try {
    const file = new PdfFile(bytes, budget);
    if (file.trailer.get('Encrypt') !== null) return malformedFile('archiveEncrypted');
    const signatures = signaturesOf(file);
    if (signatures.length === 0) return UNSIGNED_FILE;
    if (signatures.length > MOST_SIGNATURES) return malformedFile('archiveLimit');
    const end = signatures.reduce((last, one) => Math.max(last, endOf(one)), 0);
    const states = new States(bytes, file, end);
    const counted = withinBudget(context, budget);
    return fileJudgement(signatures.map((one) => judged(one, bytes, states, counted)));
  } catch (error) {
    if (error instanceof SignatureError) return malformedFile(error.code);
    if (error instanceof DocumentError) return malformedFile('archiveLimit');
    throw error;
  }
}

/** The file as it was at the end of each signature: each state is read once. */
class States {
  readonly file: PdfFile;
  /** Where the last signature ends. */
  readonly lastEnd: number;
  readonly #bytes: Uint8Array;
  readonly #known = new Map<number, PdfFile>();

  constructor(bytes: Uint8Array, file: PdfFile, lastEnd: number) {
    this.#bytes = bytes;
    this.file = file;
    this.lastEnd = lastEnd;
  }

  /** @throws SignatureError; DocumentError `PDF_WORK_LIMIT` */
  at(end: number): PdfFile {
    const known = this.#known.get(end);
    if (known !== undefined) return known;
    const state = new PdfFile(this.#bytes.subarray(0, end), this.file.budget);
    if (end === this.lastEnd) this.#known.set(end, state);
    return state;
  }
}

function endOf({ byteRange: [, , start, length] }: PdfSignature): number {
  return start + length;
}

function judged(
  signature: PdfSignature,
  bytes: Uint8Array,
  states: States,
  context: JudgingContext,
): SealJudgement {
  const { id, subFilter } = signature;
  const isTimestamp = subFilter === DOCUMENT_TIMESTAMP;
  if (!isTimestamp && !SUB_FILTERS.has(subFilter)) {
    return sealJudgement({ id }, ['signatureTypeUnsupported']);
  }
  try {
    const covered = coveredBy(signature, bytes);
    const judge = isTimestamp ? judgeDocumentTimestamp : judgeCms;
    const { facts, faults } = judge(signature, covered.bytes, context);
    const isChanged = isChangedSince(covered, bytes, states);
    return sealJudgement(
      { id, version: 'CMS', ...facts },
      isChanged ? [...faults, 'changedAfterSigning'] : faults,
    );
  } catch (error) {
    if (error instanceof SignatureError) return sealJudgement({ id }, [error.code]);
    throw error;
  }
}

/** What is known of one signature, and what speaks against it. */
interface Judged {
  readonly facts: Omit<SealJudgement, 'id' | 'verdict' | 'reasonWord' | 'faults'>;
  readonly faults: readonly ReasonWord[];
}

function judgeCms(signature: PdfSignature, content: Uint8Array, context: JudgingContext): Judged {
  const data = readSignedData(valueOf(signature));
  if (data.contentType !== DATA || data.content !== undefined) {
    throw new SignatureError('signatureMalformed', 'PDF: a value with content of its own');
  }
  const signer = signerOf(data, context);
  const attributes = data.signedAttributes;
  const stated = attributes === undefined ? undefined : signingTime(attributes);
  const signedAt = stated ?? signature.statedTime;
  const others = certificatesIn(data, context);
  const trustFault = context.trust.faultOf(signer, others, signedAt ?? context.at);
  const isInFuture = signedAt !== undefined && isAfter(signedAt, context.at);
  return {
    facts: {
      signer: signer.subjectCommonName,
      validFrom: signer.notBefore,
      validTo: signer.notAfter,
      ...(signedAt === undefined ? {} : { signedAt }),
      signerCertificate: toHex(context.primitives.sm3(signer.der)),
    },
    faults: [
      ...valueFaults(data, signer, content, context),
      ...(trustFault === undefined ? [] : [trustFault]),
      ...(isInFuture ? (['signedInFuture'] as const) : []),
    ],
  };
}

function judgeDocumentTimestamp(
  signature: PdfSignature,
  content: Uint8Array,
  context: JudgingContext,
): Judged {
  const { time, fault } = judgeTimestamp(valueOf(signature), content, context);
  return {
    facts: time === undefined ? {} : { signedAt: time },
    faults: fault === undefined ? [] : [fault],
  };
}

/**
 * Whether what a signature covered has been changed since. Up to the last signature, further ones
 * may have been added: whoever made it saw them. What came after the last one nobody has signed.
 */
function isChangedSince({ end }: Covered, bytes: Uint8Array, states: States): boolean {
  if (isBlank(bytes.subarray(end))) return false;
  try {
    const { file, lastEnd } = states;
    const [signed, last] = [states.at(end), states.at(lastEnd)];
    if (!last.continues(signed) || hasChanged(signed, last, 'signatures')) return true;
    if (isBlank(bytes.subarray(lastEnd))) return false;
    return !isSavedOnto(last, file, bytes, lastEnd) || hasChanged(last, file, 'proofs');
  } catch (error) {
    if (error instanceof SignatureError) return true;
    throw error;
  }
}

/** What no section leads to, one reader passes over and another makes sense of. */
function isSavedOnto(last: PdfFile, file: PdfFile, bytes: Uint8Array, end: number): boolean {
  const isSaved = file.start >= end && file.continues(last);
  return isSaved && isFullyListed(bytes, end, file.sections, new Set(last.objectNumbers));
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => WHITE_SPACE.has(byte));
}
