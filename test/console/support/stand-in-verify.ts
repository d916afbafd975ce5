// SPDX-License-Identifier: Apache-2.0
import {
  check,
  describeCheck,
  describeDocument,
  normaliseIdentifier,
  parseLicenceIdentifier,
  verifyLicence,
  type Language,
  type LicenceRecord,
  type PresentedDigests,
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
export const HEIGHT = 128;

/**
 * Answers as the gateway does, by the same verifier, from a handful of records: the digest is
 * looked up first, then the identifier; salted commitments are opened for who sends the file.
 */
export function answerQuestion(
  question: Question,
  licences: readonly LicenceRecord[],
  language: Language,
): object {
  const { file } = question;
  const description = file && describeDocument(file.bytes, file.name);
  const digests = file === undefined ? question.digest : digestsOf(file.bytes);
  const text = question.id ?? description?.identifier;
  const identifier = text === undefined ? undefined : stated(text);
  const licence = find(licences, digests, identifier);
  const assessment = licence && assessmentOf(licence);
  const checkedAt = new Date().toISOString();
  const at = question.at ?? checkedAt;
  const { verdict, checks } = verifyLicence(
    {
      at,
      knownAt: question.knownAt,
      identifier: identifier ?? (assessment && { text: assessment.id }),
      digests,
      assessment,
      documentSalt: file === undefined ? undefined : SALT,
      signed: description?.signed,
    },
    nodePrimitives,
    check('evidence', 'EVIDENCE_LIVE'),
  );
  return {
    verdict,
    checks: checks.map((one) => ({
      name: one.name,
      state: one.state,
      code: one.code,
      ...describeCheck(one, language),
    })),
    identifier: assessment?.id ?? identifier?.text,
    at,
    checkedAt,
    height: HEIGHT,
  };
}

function find(
  licences: readonly LicenceRecord[],
  digests: PresentedDigests | undefined,
  identifier: StatedIdentifier | undefined,
): LicenceRecord | undefined {
  const byDigest = licences.find(
    ({ document }) => 'sha256' in document && document.sha256 === digests?.sha256,
  );
  if (byDigest !== undefined || identifier?.problem !== undefined) return byDigest;
  return licences.find(({ id }) => id === identifier?.text);
}

function stated(text: string): StatedIdentifier {
  const normal = normaliseIdentifier(text);
  const parsed = parseLicenceIdentifier(normal);
  if (parsed.ok) return { text: normal };
  const isDigit = parsed.code === 'LICENCE_IDENTIFIER_CHECK_DIGIT';
  return { text: normal, problem: isDigit ? 'IDENTIFIER_CHECK_DIGIT' : 'IDENTIFIER_MALFORMED' };
}
