// SPDX-License-Identifier: Apache-2.0
import { findBytes } from '../../bytes/arrays.js';
import { utf8Encode } from '../../bytes/utf8.js';
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
import { coveredBy, valueOf } from './covered.js';
import { DOCUMENT_TIMESTAMP, History } from './history.js';
import { PdfFile } from './pdf-file.js';
import { pdfBudget } from './reader.js';
import { showsUnlisted, signaturesOf, type PdfSignature } from './signature-fields.js';

const SUB_FILTERS = new Set(['adbe.pkcs7.detached', 'ETSI.CAdES.detached']);
/** Key that every signature has; none lies in an object stream. */
const BYTE_RANGE = utf8Encode('/ByteRange');
/** Content type of plain bytes (RFC 5652, chapter 4). */
const DATA = '1.2.840.113549.1.7.1';

/** Judges all signatures of a PDF. Never throws: what is wrong with a file is an answer. */
export function judgePdf(bytes: Uint8Array, context: JudgingContext): FileJudgement {
  const budget = pdfBudget(bytes);
  try {
    const file = new PdfFile(bytes, budget);
    if (file.trailer.get('Encrypt') !== null) return malformedFile('archiveEncrypted');
    const signatures = signaturesOf(file);
    if (signatures.length > MOST_SIGNATURES) return malformedFile('archiveLimit');
    const faults = faultsOfAll(file, signatures, bytes);
    if (signatures.length === 0 && faults.length === 0) return UNSIGNED_FILE;
    const history = new History(bytes, file, signatures);
    const counted = withinBudget(context, budget);
    const seals = signatures.map((one) => judged(one, bytes, history, counted));
    return fileJudgement(seals, faults);
  } catch (error) {
    if (error instanceof SignatureError) return malformedFile(error.code);
    if (error instanceof DocumentError) return malformedFile('archiveLimit');
    throw error;
  }
}

/** What speaks against the file as a whole. */
function faultsOfAll(
  file: PdfFile,
  signatures: readonly PdfSignature[],
  bytes: Uint8Array,
): readonly ReasonWord[] {
  // Most files are not signed at all, and need not be read to the end.
  if (signatures.length === 0 && findBytes(bytes, BYTE_RANGE) < 0) return [];
  return showsUnlisted(file, signatures) ? ['unlistedSignature'] : [];
}

function judged(
  signature: PdfSignature,
  bytes: Uint8Array,
  history: History,
  context: JudgingContext,
): SealJudgement {
  const { id } = signature;
  try {
    const covered = coveredBy(signature, bytes);
    const { facts, faults } = judgedValue(signature, covered.bytes, context);
    const isChanged = history.isChangedSince(covered.end);
    return sealJudgement({ id, ...facts }, isChanged ? [...faults, 'changedAfterSigning'] : faults);
  } catch (error) {
    if (error instanceof SignatureError) return sealJudgement({ id }, [error.code]);
    throw error;
  }
}

/** That a value cannot be judged does not hide what happened to the file since. */
function judgedValue(
  signature: PdfSignature,
  content: Uint8Array,
  context: JudgingContext,
): Judged {
  const { subFilter } = signature;
  const isTimestamp = subFilter === DOCUMENT_TIMESTAMP;
  if (!isTimestamp && !SUB_FILTERS.has(subFilter)) {
    return { facts: {}, faults: ['signatureTypeUnsupported'] };
  }
  try {
    const judge = isTimestamp ? judgeDocumentTimestamp : judgeCms;
    const { facts, faults } = judge(signature, content, context);
    return { facts: { version: 'CMS', ...facts }, faults };
  } catch (error) {
    if (error instanceof SignatureError) return { facts: {}, faults: [error.code] };
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
