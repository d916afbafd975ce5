// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '../json/own-member.js';
import { BytesError, fromBase64Url, utf8Decode } from '../bytes/index.js';
import { CommitmentError, verifyDisclosure, type DisclosedFields } from '../commitment/index.js';
import { parseLicenceIdentifier } from '../identifiers/index.js';
import { isJsonObject, JsonError } from '../json/index.js';
import type { Primitives } from '../primitives.js';
import type { Assessment } from '../records/assessment.js';
import { isBatchEntry } from '../records/batch-entry.js';
import type { LicenceContent } from '../records/licence.js';
import { check, type Check, type CheckCode } from '../verification/check.js';
import { statedIdentifier } from '../verification/stated-identifier.js';
import type {
  LicenceQuestion,
  PresentedDigests,
  PresentedSignatures,
  SealAnswer,
} from '../verification/licence-question.js';
import { instantToEpochMs, isInstant } from '../time/index.js';
import { verifyLicence, type Verification } from '../verification/verify-licence.js';
import { verifyAttestation, wereValid, type Attested, type TrustRoots } from './attestation.js';
import { isLicenceProof } from './licence-proof-shape.js';
import type { LicenceProof } from './licence-proof.js';

/** An hour: what a proof says of later, nobody knows. */
export const MAX_PROOF_AGE_MS = 3_600_000;

/** What the document in hand is asked against the proof. */
export interface OfflineQuestion {
  /** Digests of the file; left out: only the record is verified. */
  readonly digests?: PresentedDigests | undefined;
  /** What is to be thought of the file's signatures. */
  readonly signatures?: PresentedSignatures | undefined;
  /** Identifiers that the document is said to have: typed, or inside the file. */
  readonly named?: readonly string[] | undefined;
  /** Moment asked about, RFC 3339 in UTC; left out: now. */
  readonly at?: string | undefined;
  /** The present, RFC 3339 in UTC. Without it nothing is said to be in force now. */
  readonly now?: string | undefined;
  /** Age in milliseconds up to which a proof answers for now; {@link MAX_PROOF_AGE_MS} unless given. */
  readonly maxAgeMs?: number | undefined;
  readonly knownAt?: string | undefined;
}

/** A proof's answer. */
export interface OfflineVerification extends Verification {
  /** The identifier that the proof is for. */
  readonly id: string;
  /** Status is known until then. */
  readonly knownUntil: string | undefined;
  /** The block in which the record was last written, as the endorsers signed it. */
  readonly writtenIn: number | undefined;
  /** Disclosed fields, verified against the record's commitment. */
  readonly fields: DisclosedFields | undefined;
}

/**
 * Verifies a licence proof, and a document against it, with nothing but pinned roots: no network.
 *
 * @param proof as received: any JSON is taken and judged
 * @throws never for a bad proof: that is an answer, `fail` with an `EVIDENCE_…` code
 */
export function verifyLicenceProof(
  proof: LicenceProof,
  roots: TrustRoots,
  question: OfflineQuestion,
  primitives: Primitives,
): OfflineVerification {
  const received: unknown = proof;
  try {
    if (!isLicenceProof(received))
      return unbelieved(idOf(received), 'EVIDENCE_MALFORMED', primitives);
    const opened = openProof(received, roots, primitives);
    return typeof opened === 'string'
      ? unbelieved(received.id, opened, primitives)
      : answered(received, opened, question, primitives);
  } catch (error) {
    if (!MALFORMED.some((kind) => error instanceof kind)) throw error;
    return unbelieved(idOf(received), 'EVIDENCE_MALFORMED', primitives);
  }
}

/** What reading the proof's own parts fails with. */
const MALFORMED = [BytesError, CommitmentError, JsonError];

/** A proof whose parts hold together and were endorsed. */
interface OpenedProof {
  readonly assessment: Assessment;
  readonly endorsedBy: readonly string[];
  readonly writtenIn: number;
  readonly content: LicenceContent | undefined;
  readonly fields: DisclosedFields | undefined;
}

function openProof(
  proof: LicenceProof,
  roots: TrustRoots,
  primitives: Primitives,
): OpenedProof | CheckCode {
  const attested = verifyAttestation(proof.attestation, roots, primitives);
  if (!attested.ok) return attested.problem;
  const assessment = readAssessment(attested.answer);
  if (assessment === undefined) return 'EVIDENCE_MALFORMED';
  if (!wereValid(attested.certificates, assessment.readAt)) return 'EVIDENCE_NOT_TRUSTED';
  const problem = mismatch(proof, assessment, roots, primitives);
  if (problem !== undefined) return problem;
  const writtenIn = committedIn(attested, assessment);
  if (writtenIn === undefined) return 'EVIDENCE_MALFORMED';
  const content = assessment.licence ?? proof.entry?.content;
  if (isSurplus(proof, assessment, content)) return 'EVIDENCE_MALFORMED';
  const fields = openFields(proof, content, primitives);
  if (fields === 'EVIDENCE_DISCLOSURE_INVALID') return fields;
  return { assessment, endorsedBy: attested.endorsedBy, writtenIn, content, fields };
}

/** Only that an answer is an assessment; what is in it, the endorsers vouch for. */
function readAssessment(answer: Uint8Array): Assessment | undefined {
  try {
    const value: unknown = JSON.parse(utf8Decode(answer));
    const isAssessment =
      isJsonObject(value) &&
      value['format'] === 1 &&
      ['id', 'channel'].every((name) => typeof ownMember(value, name) === 'string') &&
      isReadAt(value['readAt']) &&
      ['issuer', 'type', 'epoch'].every((name) => isJsonObject(ownMember(value, name))) &&
      Array.isArray(value['basis']) &&
      (isJsonObject(value['licence']) || isJsonObject(value['batch']));
    return isAssessment ? (value as unknown as Assessment) : undefined;
  } catch {
    return undefined;
  }
}

function isReadAt(value: unknown): boolean {
  return typeof value === 'string' && isInstant(value);
}

/** Ties the proof's own parts to the assessment: ledger, identifier, batch entry. */
function mismatch(
  { id, entry }: LicenceProof,
  assessment: Assessment,
  roots: TrustRoots,
  { sha256 }: Primitives,
): CheckCode | undefined {
  if (!parseLicenceIdentifier(id).ok) return 'EVIDENCE_MALFORMED';
  if (assessment.channel !== roots.channel) return 'EVIDENCE_OTHER_LEDGER';
  const { licence, batch } = assessment;
  if (licence !== undefined) return licence.id === id ? undefined : 'EVIDENCE_MALFORMED';
  const isEntry =
    covers(assessment, id) &&
    batch !== undefined &&
    entry?.content.id === id &&
    isBatchEntry(batch.record, { ...entry, proof: entry.inclusion }, sha256);
  return isEntry ? undefined : 'EVIDENCE_BATCH_PROOF_INVALID';
}

/** An assessment of the whole batch says nothing of entries that have rows of their own. */
function covers(assessment: Assessment, id: string): boolean {
  const { exceptions } = assessment;
  return exceptions === undefined ? assessment.id === id : !exceptions.includes(id);
}

/**
 * The block in which the record was last written. The signed read set must say so: it is what
 * shows that the record was committed, and under which epoch it was read.
 */
function committedIn({ versions }: Attested, { licence, batch }: Assessment): number | undefined {
  if (!versions.has(EPOCH_KEY)) return undefined;
  const key =
    licence === undefined ? `licence-batch/${batch?.record.id ?? ''}` : `licence/${licence.id}`;
  return versions.get(key)?.blockNumber;
}

/** An entry beside a row of its own, or a salt beside a document's own digests, is another's. */
function isSurplus(
  { entry, documentSalt }: LicenceProof,
  { licence }: Assessment,
  content: LicenceContent | undefined,
): boolean {
  if (licence !== undefined && entry !== undefined) return true;
  return (
    documentSalt !== undefined && (content === undefined || !('commitment' in content.document))
  );
}

/** The key that every assessment reads beside the record. */
const EPOCH_KEY = 'epoch';

function openFields(
  { disclosure }: LicenceProof,
  content: LicenceContent | undefined,
  primitives: Primitives,
): DisclosedFields | undefined | 'EVIDENCE_DISCLOSURE_INVALID' {
  if (disclosure === undefined || content === undefined) return undefined;
  const { root, leafCount } = content.commitment;
  const disclosed = verifyDisclosure(root, disclosure, primitives);
  const holds = disclosed.ok && disclosure.leafCount === leafCount;
  return holds ? disclosed.fields : 'EVIDENCE_DISCLOSURE_INVALID';
}

function answered(
  proof: LicenceProof,
  { assessment, endorsedBy, writtenIn, content, fields }: OpenedProof,
  question: OfflineQuestion,
  primitives: Primitives,
): OfflineVerification {
  const { readAt } = assessment;
  const evidence = check('evidence', 'EVIDENCE_ENDORSED', {
    organisations: endorsedBy.join(', '),
    knownUntil: readAt,
    block: String(writtenIn),
  });
  const { documentSalt } = proof;
  const verification = verifyLicence(
    {
      ...momentOf(question, readAt),
      knownAt: question.knownAt,
      identifier: statedIdentifier(proof.id),
      named: question.named?.map(statedIdentifier),
      digests: question.digests,
      signatures: question.signatures,
      sealAnswers: sealsIn(assessment),
      assessment,
      content,
      documentSalt: documentSalt === undefined ? undefined : fromBase64Url(documentSalt),
    },
    primitives,
    evidence,
  );
  return { ...verification, id: proof.id, knownUntil: readAt, writtenIn, fields };
}

/**
 * An earlier moment is answered at any age of the proof; the present only as long as the proof is
 * young, and then like a ledger that was read just now.
 */
function momentOf(
  { at, now, maxAgeMs = MAX_PROOF_AGE_MS }: OfflineQuestion,
  readAt: string,
): Pick<LicenceQuestion, 'at' | 'knownUntil' | 'isTooOld'> {
  if (at !== undefined) return { at, knownUntil: readAt };
  if (now === undefined) return { at: readAt, isTooOld: true };
  const ageMs = instantToEpochMs(now) - instantToEpochMs(readAt);
  // A clock that is slow here does not undo what the endorsers have read.
  return ageMs < 0 ? { at: readAt } : { at: now, isTooOld: ageMs > maxAgeMs };
}

/** A proof holds the seals that the chain has the file under; of others it says nothing. */
function sealsIn({ seals = [] }: Assessment): readonly SealAnswer[] {
  return seals.flatMap((use) => {
    const esId = use.seal.object?.esId;
    return esId === undefined ? [] : [{ esId, use }];
  });
}

function unbelieved(id: string, problem: CheckCode, primitives: Primitives): OfflineVerification {
  const evidence: Check = check('evidence', problem, { identifier: id });
  const at = '0000-01-01T00:00:00.000Z';
  const nothing = verifyLicence({ at, identifier: statedIdentifier(id) }, primitives, evidence);
  return { ...nothing, id, knownUntil: undefined, writtenIn: undefined, fields: undefined };
}

/** The identifier that something received names, if it names one at all. */
function idOf(received: unknown): string {
  const id = isJsonObject(received) ? received['id'] : undefined;
  return typeof id === 'string' ? id : '';
}
