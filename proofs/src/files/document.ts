// SPDX-License-Identifier: Apache-2.0
import { findBytes } from '../bytes/arrays.js';
import { utf8Encode } from '../bytes/utf8.js';
import { parseLicenceIdentifier } from '../identifiers/licence-identifier.js';
import { normaliseIdentifier } from '../identifiers/result.js';
import { REASON_OF } from '../signatures/document-reasons.js';
import { doubtOfPdf } from '../signatures/pdf/doubt.js';
import type { ReasonWord } from '../signatures/reasons.js';
import { DocumentError, type DocumentErrorCode } from './document-error.js';
import { readOfd } from './ofd.js';
import { looksLikePdf, readPdf } from './pdf.js';
import { displacedFormat, hasForeignSignatures, looksLikeDer } from './strange-files.js';
import type { InflateRaw } from './unzip.js';
import { WorkBudget } from './work-budget.js';
import { looksLikeZip } from './zip-directory.js';

/** Stable codes of what is wrong or odd with a delivered file. */
export type DocumentProblem =
  | DocumentErrorCode
  | 'DOCUMENT_EMPTY'
  /** The stated identifier has the shape of one, and its check character is wrong. */
  | 'IDENTIFIER_CHECK_DIGIT'
  /** What is stated as identifier is not one. */
  | 'IDENTIFIER_MALFORMED'
  /** Metadata and file name state different identifiers; the metadata's is taken. */
  | 'IDENTIFIER_DIFFERS_FROM_FILE_NAME';

/**
 * Whether a file carries signature values; `unknown` when it cannot be read so far, which is neither.
 */
export type SignaturePresence = 'carried' | 'none' | 'unknown';

/** Whether a file carries signatures, and why that cannot be told where it cannot. */
export interface FoundSignatures {
  readonly signatures: SignaturePresence;
  /** Set exactly when `signatures` is `unknown`. */
  readonly unknownFor?: ReasonWord;
}

/** What a delivered file says of itself. Nothing of it is verified. */
export interface DocumentDescription extends FoundSignatures {
  readonly kind: 'ofd' | 'pdf' | 'other';
  /** Signatures with a value that were found. */
  readonly signatureCount: number;
  /** The e-licence identifier stated by the metadata, else by the file name; upper case. */
  readonly identifier?: string;
  readonly identifierSource?: 'metadata' | 'file-name';
  /** OFD custom data by pinyin short name. Holds personal data. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Empty when nothing is wrong. */
  readonly problems: readonly DocumentProblem[];
}

type Content = Pick<
  DocumentDescription,
  'kind' | 'signatures' | 'unknownFor' | 'signatureCount' | 'metadata' | 'problems'
> & { readonly stated?: string };

const ROOT_PART = utf8Encode('OFD.xml');
const NOTHING = { signatures: 'none', signatureCount: 0, metadata: {}, problems: [] } as const;
const IDENTIFIER_IN_NAME = /(?<![0-9.])1\.2\.156\.3005\.2(?:\.[0-9A-Z]{1,40}){5}(?![0-9A-Z])/;

/**
 * Says what a delivered file is and what it states about itself. Never throws: what is wrong with
 * a file is an answer.
 *
 * @param bytes the whole file as delivered
 * @param fileName taken for the identifier where the content states none: `<identifier>.OFD`
 * @param inflate a faster way to unpack, where there is one
 */
export function describeDocument(
  bytes: Uint8Array,
  fileName = '',
  inflate?: InflateRaw,
): DocumentDescription {
  const { stated, ...content } = readContent(bytes, fileName, inflate);
  const fromMetadata = stated === undefined ? undefined : normaliseIdentifier(stated);
  const fromName = IDENTIFIER_IN_NAME.exec(normaliseIdentifier(fileName))?.[0];
  const identifier = fromMetadata ?? fromName;
  if (identifier === undefined) return content;
  const problems = [...content.problems, ...identifierProblems(identifier)];
  if (fromName !== undefined && fromName !== identifier) {
    problems.push('IDENTIFIER_DIFFERS_FROM_FILE_NAME');
  }
  const identifierSource = fromMetadata === undefined ? 'file-name' : 'metadata';
  return { ...content, identifier, identifierSource, problems };
}

/** Whether describing a file takes reading it, or its first bytes and its name say all. */
export function needsReading(bytes: Uint8Array, fileName: string): boolean {
  if (bytes.length === 0) return false;
  return looksLikePdf(bytes) || looksLikeZip(bytes) || isOfdName(fileName);
}

function isOfdName(fileName: string): boolean {
  return /\.ofd$/i.test(fileName.trim());
}

function readContent(
  bytes: Uint8Array,
  fileName: string,
  inflate: InflateRaw | undefined,
): Content {
  if (bytes.length === 0) return { ...NOTHING, kind: 'other', problems: ['DOCUMENT_EMPTY'] };
  if (looksLikePdf(bytes)) return { ...NOTHING, kind: 'pdf', ...readPdfContent(bytes) };
  const isNamedOfd = isOfdName(fileName);
  if (!looksLikeZip(bytes) && !isNamedOfd) {
    // A seal or a CMS structure is judged elsewhere, if at all.
    const doubt = looksLikeDer(bytes) ? 'signatureTypeUnsupported' : displacedFormat(bytes);
    return { ...NOTHING, kind: 'other', ...found(0, doubt) };
  }
  return readArchive(bytes, isNamedOfd, inflate);
}

function readArchive(
  bytes: Uint8Array,
  isNamedOfd: boolean,
  inflate: InflateRaw | undefined,
): Content {
  try {
    const { identifier, signatureCount, unknownFor, metadata } = readOfd(
      bytes,
      new WorkBudget(bytes.length),
      inflate,
    );
    const stated = identifier === undefined ? {} : { stated: identifier };
    return { ...NOTHING, kind: 'ofd', metadata, ...found(signatureCount, unknownFor), ...stated };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const unread = found(0, doubtOfArchive(bytes, error.code));
    // Other formats are ZIP archives too: one that does not speak of OFD.xml may be as it likes.
    if (!isNamedOfd && findBytes(bytes, ROOT_PART) < 0) {
      return { ...NOTHING, kind: 'other', ...unread };
    }
    const isUntold = unread.signatures === 'unknown';
    const named = isUntold ? unread : found(0, REASON_OF[error.code]);
    return { ...NOTHING, kind: 'ofd', ...named, problems: [error.code] };
  }
}

function readPdfContent(bytes: Uint8Array): FoundSignatures & { readonly signatureCount: number } {
  const { signatureCount } = readPdf(bytes);
  return found(signatureCount, signatureCount > 0 ? undefined : doubtOfPdf(bytes));
}

/** An archive that can be read and is no OFD carries none, unless it has a place for signatures. */
function doubtOfArchive(bytes: Uint8Array, code: DocumentErrorCode): ReasonWord | undefined {
  if (code === 'OFD_NOT_A_ZIP') return displacedFormat(bytes) ?? REASON_OF[code];
  if (code !== 'OFD_NO_ROOT') return REASON_OF[code];
  return hasForeignSignatures(bytes) ? 'signatureTypeUnsupported' : undefined;
}

function found(
  signatureCount: number,
  unknownFor: ReasonWord | undefined,
): FoundSignatures & { readonly signatureCount: number } {
  if (signatureCount > 0) return { signatures: 'carried', signatureCount };
  if (unknownFor === undefined) return { signatures: 'none', signatureCount };
  return { signatures: 'unknown', signatureCount, unknownFor };
}

function identifierProblems(identifier: string): DocumentProblem[] {
  const parsed = parseLicenceIdentifier(identifier);
  if (parsed.ok) return [];
  return parsed.code === 'LICENCE_IDENTIFIER_CHECK_DIGIT'
    ? ['IDENTIFIER_CHECK_DIGIT']
    : ['IDENTIFIER_MALFORMED'];
}
