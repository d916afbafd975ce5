// SPDX-License-Identifier: Apache-2.0
import { BytesError, utf8Decode } from '../bytes/index.js';
import { CommitmentError, verifyDisclosure, type DisclosedFields } from '../commitment/index.js';
import { isJsonObject, JsonError } from '../json/index.js';
import type { Primitives } from '../primitives.js';
import { accessState, type AccessRecord } from '../records/access.js';
import {
  commitmentToRecord,
  digestOfAnswer,
  isWhatWasAsked,
  type AccessAnswer,
} from '../records/access-answer.js';
import { opensAnchor } from '../records/anchored-document.js';
import type { MaterialRecord } from '../records/material.js';
import type { AccessAssessment } from '../records/access-assessment.js';
import { answeredRecord, type AnsweredRecord } from '../records/answered-record.js';
import type { CheckState, Verdict } from '../verification/check.js';
import { isAccessEvidence } from './access-evidence.js';
import {
  verifyAttestation,
  wereValid,
  type AttestationProblem,
  type TrustRoots,
} from './attestation.js';

/** Permanent codes of what is found of an access, and the one state that each stands for. */
export const ACCESS_CHECK_CODES = {
  EVIDENCE_ENDORSED: 'pass',
  EVIDENCE_MALFORMED: 'fail',
  EVIDENCE_ENDORSEMENTS_TOO_FEW: 'fail',
  EVIDENCE_SIGNATURE_INVALID: 'fail',
  EVIDENCE_RESPELT: 'fail',
  EVIDENCE_NOT_TRUSTED: 'fail',
  EVIDENCE_OTHER_LEDGER: 'fail',
  /** Both ends say the same. */
  RECEIPTS_WHOLE: 'pass',
  /** The provider says what it gave; the requester has said nothing yet. */
  RECEIPTS_OF_PROVIDER: 'pass',
  /** Denied: nothing was given. */
  RECEIPTS_DENIED: 'pass',
  RECEIPTS_OPEN: 'cannot-check',
  /** The requester says that what came is something else. */
  RECEIPTS_DISPUTED: 'cannot-check',
  ANSWER_MATCHES: 'pass',
  ANSWER_DIFFERS: 'fail',
  ANSWER_NOT_GIVEN: 'cannot-check',
  ANSWER_NONE: 'not-applicable',
  RECORD_MATCHES: 'pass',
  RECORD_DIFFERS: 'fail',
  RECORD_NONE: 'not-applicable',
  FIELDS_MATCH: 'pass',
  FIELDS_DIFFER: 'fail',
  FIELDS_NOT_ASKED: 'fail',
  FIELDS_NONE: 'not-applicable',
  /** What the answer says of the file opens what the chain has of the material. */
  DOCUMENT_MATCHES: 'pass',
  DOCUMENT_DIFFERS: 'fail',
} as const satisfies Record<string, CheckState>;

export type AccessCheckCode = keyof typeof ACCESS_CHECK_CODES;

/** The questions, in the order in which they are answered. */
export type AccessCheckName = 'evidence' | 'receipts' | 'answer' | 'record' | 'fields' | 'document';

export interface AccessCheck {
  readonly name: AccessCheckName;
  readonly state: CheckState;
  readonly code: AccessCheckCode;
}

/** What evidence of an access shows. */
export interface AccessVerification {
  readonly verdict: Verdict;
  /** Where the endorsement is not believed, nothing else is looked at. */
  readonly checks: readonly AccessCheck[];
  /** With its receipts, whose times say when; only as endorsed. */
  readonly access?: AccessRecord;
  /** Until when that is known. */
  readonly knownUntil?: string;
  readonly endorsedBy?: readonly string[];
  /** The block in which the access was last written. */
  readonly writtenIn?: number;
  /** What was disclosed, when every check passes. */
  readonly fields?: DisclosedFields;
}

/**
 * Verifies evidence of an access with nothing but pinned roots: no network. It shows of a requester
 * "I got exactly this, then", of a provider "this is all that I gave".
 *
 * @param evidence as received: any JSON is taken and judged
 * @throws never for bad evidence: that is an answer
 */
export function verifyAccessEvidence(
  evidence: unknown,
  roots: TrustRoots,
  primitives: Primitives,
): AccessVerification {
  const found = believed(evidence, roots, primitives);
  if (typeof found === 'string') return { verdict: 'fail', checks: [check('evidence', found)] };
  const { answer, assessment, endorsedBy, writtenIn } = found;
  const { checks, fields } = held(answer, assessment, primitives);
  const all = [check('evidence', 'EVIDENCE_ENDORSED'), ...checks];
  const verdict = verdictOf(all);
  const { access, readAt: knownUntil } = assessment;
  const shown = { verdict, checks: all, access, knownUntil, endorsedBy, writtenIn };
  return verdict === 'pass' && fields !== undefined ? { ...shown, fields } : shown;
}

/** An assessment that enough pinned organisations endorsed, and what is to be held against it. */
interface Believed {
  readonly answer: AccessAnswer | undefined;
  readonly assessment: AccessAssessment;
  readonly endorsedBy: readonly string[];
  readonly writtenIn: number;
}

function believed(
  evidence: unknown,
  roots: TrustRoots,
  primitives: Primitives,
): Believed | AttestationProblem {
  if (!isAccessEvidence(evidence)) return 'EVIDENCE_MALFORMED';
  const attested = verifyAttestation(evidence.attestation, roots, primitives);
  if (!attested.ok) return attested.problem;
  const { versions, certificates, endorsedBy } = attested;
  const assessment = readAssessment(attested.answer);
  // The signed read set shows that the access was committed.
  const writtenIn = versions.get(`access/${assessment?.id ?? ''}`)?.blockNumber;
  if (assessment === undefined || writtenIn === undefined) return 'EVIDENCE_MALFORMED';
  if (assessment.channel !== roots.channel) return 'EVIDENCE_OTHER_LEDGER';
  if (!wereValid(certificates, assessment.readAt)) return 'EVIDENCE_NOT_TRUSTED';
  return { answer: evidence.answer, assessment, endorsedBy, writtenIn };
}

/** Only that an answer is an assessment; what is in it, the endorsers vouch for. */
function readAssessment(answer: Uint8Array): AccessAssessment | undefined {
  try {
    const value: unknown = JSON.parse(utf8Decode(answer));
    if (!isJsonObject(value) || value['format'] !== 1 || !isJsonObject(value['access'])) {
      return undefined;
    }
    const { id, channel, readAt, access } = value;
    const isAssessment =
      [id, channel, readAt].every((text) => typeof text === 'string') &&
      access['kind'] === 'access' &&
      access['id'] === id &&
      Array.isArray(access['facts']);
    return isAssessment ? (value as unknown as AccessAssessment) : undefined;
  } catch {
    return undefined;
  }
}

/** What is held against the assessment, question by question. */
interface Held {
  readonly checks: readonly AccessCheck[];
  readonly fields?: DisclosedFields;
}

function held(
  answer: AccessAnswer | undefined,
  { access, ...known }: AccessAssessment,
  primitives: Primitives,
): Held {
  const receipts = check('receipts', receiptsOf(access));
  const delivered = access.facts.find(({ act }) => act === 'deliver');
  if (answer === undefined) {
    const code = delivered === undefined ? 'ANSWER_NONE' : 'ANSWER_NOT_GIVEN';
    return { checks: [receipts, check('answer', code)] };
  }
  const isSame =
    delivered !== undefined &&
    answer.access === access.id &&
    answer.outcome === delivered.state &&
    digestOfAnswer(answer, primitives) === delivered.digest;
  if (!isSame) return { checks: [receipts, check('answer', 'ANSWER_DIFFERS')] };
  const { checks, fields } = givenBy(access, delivered.record, answer, known, primitives);
  const all = [receipts, check('answer', 'ANSWER_MATCHES'), ...checks];
  return fields === undefined ? { checks: all } : { checks: all, fields };
}

/** What an answer gives, held against what the chain has of the record. */
function givenBy(
  access: AccessRecord,
  committed: string | undefined,
  answer: AccessAnswer,
  known: Omit<AccessAssessment, 'access'>,
  primitives: Primitives,
): Held {
  const licence = answeredRecord(answer, known, primitives);
  const material = known.material?.id === answer.record ? known.material : undefined;
  const holder = licence?.issuer ?? material?.unit;
  const record = check('record', recordOf(access, committed, answer, holder, primitives));
  const { code, fields } = openFields(access, answer, licence, primitives);
  const checks = [record, check('fields', code)];
  if (isFileDue(access, answer))
    checks.push(check('document', fileOf(answer, material, primitives)));
  return fields === undefined ? { checks } : { checks, fields };
}

function receiptsOf(access: AccessRecord): AccessCheckCode {
  switch (accessState(access)) {
    case 'DENIED':
      return 'RECEIPTS_DENIED';
    case 'ALLOWED':
      return 'RECEIPTS_OPEN';
    case 'DISPUTED':
      return 'RECEIPTS_DISPUTED';
    case 'ACKNOWLEDGED':
      return 'RECEIPTS_WHOLE';
    default:
      return 'RECEIPTS_OF_PROVIDER';
  }
}

/** The record that the answer names is the one that the chain has a commitment to, and the provider's. */
function recordOf(
  { provider }: AccessRecord,
  committed: string | undefined,
  answer: AccessAnswer,
  holder: string | undefined,
  primitives: Primitives,
): AccessCheckCode {
  if (answer.record === undefined && committed === undefined) return 'RECORD_NONE';
  const isSame =
    committed !== undefined &&
    commitmentToRecord(answer, primitives) === committed &&
    holder === provider;
  return isSame ? 'RECORD_MATCHES' : 'RECORD_DIFFERS';
}

function isFileDue({ mode }: AccessRecord, { outcome, document }: AccessAnswer): boolean {
  return document !== undefined || (mode === 'DELIVER' && outcome === 'DELIVERED');
}

function fileOf(
  { document }: AccessAnswer,
  material: MaterialRecord | undefined,
  primitives: Primitives,
): AccessCheckCode {
  if (document === undefined || material === undefined) return 'DOCUMENT_DIFFERS';
  return opensAnchor(document, material, primitives) ? 'DOCUMENT_MATCHES' : 'DOCUMENT_DIFFERS';
}

function openFields(
  access: AccessRecord,
  answer: AccessAnswer,
  licence: AnsweredRecord | undefined,
  primitives: Primitives,
): { readonly code: AccessCheckCode; readonly fields?: DisclosedFields } {
  const { disclosure } = answer;
  if (disclosure === undefined) return { code: 'FIELDS_NONE' };
  if (licence === undefined) return { code: 'FIELDS_DIFFER' };
  try {
    const { root, leafCount } = licence.commitment;
    const shown = verifyDisclosure(root, disclosure, primitives);
    if (!shown.ok || disclosure.leafCount !== leafCount) return { code: 'FIELDS_DIFFER' };
    const paths = shown.shown.map(({ path }) => path);
    if (!isWhatWasAsked(access, answer, paths)) return { code: 'FIELDS_NOT_ASKED' };
    return { code: 'FIELDS_MATCH', fields: shown.fields };
  } catch (error) {
    if (!MALFORMED.some((kind) => error instanceof kind)) throw error;
    return { code: 'FIELDS_DIFFER' };
  }
}

/** What reading a disclosure's own parts fails with. */
const MALFORMED = [BytesError, CommitmentError, JsonError];

function check(name: AccessCheckName, code: AccessCheckCode): AccessCheck {
  return { name, state: ACCESS_CHECK_CODES[code], code };
}

function verdictOf(checks: readonly AccessCheck[]): Verdict {
  if (checks.some(({ state }) => state === 'fail')) return 'fail';
  return checks.some(({ state }) => state === 'cannot-check') ? 'cannot-check' : 'pass';
}
