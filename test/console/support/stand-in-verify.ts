// SPDX-License-Identifier: Apache-2.0
import {
  check,
  describeCheck,
  describeDocument,
  normaliseIdentifier,
  parseLicenceIdentifier,
  verifyLicence,
  type Language,
  type LicenceQuestion,
  type LicenceRecord,
  type StatedIdentifier,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { assessmentOf, digestsOf, SALT } from './records.js';

/** A question of `POST /v1/verify`, from JSON or from a form. */
export interface Question {
  readonly digest?: { readonly sha256: string; readonly sm3: string };
  readonly id?: string;
  readonly at?: string;
  readonly knownAt?: string;
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
}

/** The block height that the stand-in claims. */
const HEIGHT = 128;

/**
 * Answers as the gateway does, by the same verifier, from a handful of records: the digest is
 * looked up first, then the identifier; salted commitments are opened for who sends the file.
 */
export function answerQuestion(
  question: Question,
  licences: readonly LicenceRecord[],
  language: Language,
): object {
  const subject = subjectOf(question);
  const licence = find(licences, subject);
  const checkedAt = new Date().toISOString();
  const at = question.at ?? checkedAt;
  const { verdict, checks } = verifyLicence(
    {
      ...subject,
      at,
      knownAt: question.knownAt,
      identifier: subject.identifier ?? (licence && { text: licence.id }),
      assessment: licence && assessmentOf(licence),
      documentSalt: question.file && SALT,
    },
    nodePrimitives,
    check('evidence', 'EVIDENCE_LIVE'),
  );
  return {
    verdict,
    checks: checks.map((one) => ({ ...one, params: undefined, ...describeCheck(one, language) })),
    identifier: licence?.id ?? subject.identifier?.text,
    at,
    checkedAt,
    height: HEIGHT,
  };
}

type Subject = Pick<LicenceQuestion, 'digests' | 'identifier' | 'signed'>;

function subjectOf({ file, digest, id }: Question): Subject {
  if (file === undefined) return { digests: digest, identifier: stated(id), signed: undefined };
  const { identifier, signed } = describeDocument(file.bytes, file.name);
  return { digests: digestsOf(file.bytes), identifier: stated(id ?? identifier), signed };
}

function find(
  licences: readonly LicenceRecord[],
  { digests, identifier }: Subject,
): LicenceRecord | undefined {
  const byDigest = licences.find(
    ({ document }) => 'sha256' in document && document.sha256 === digests?.sha256,
  );
  if (byDigest !== undefined || identifier?.problem !== undefined) return byDigest;
  return licences.find(({ id }) => id === identifier?.text);
}

function stated(text: string | undefined): StatedIdentifier | undefined {
  if (text === undefined) return undefined;
  const normal = normaliseIdentifier(text);
  const parsed = parseLicenceIdentifier(normal);
  if (parsed.ok) return { text: normal };
  const isDigit = parsed.code === 'LICENCE_IDENTIFIER_CHECK_DIGIT';
  return { text: normal, problem: isDigit ? 'IDENTIFIER_CHECK_DIGIT' : 'IDENTIFIER_MALFORMED' };
}
