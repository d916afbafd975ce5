// SPDX-License-Identifier: Apache-2.0
import { fromBase64Url, fromHex, utf8Decode } from '../bytes/index.js';
import { verifyDisclosure, type DisclosedFields } from '../commitment/index.js';
import { parseLicenceIdentifier } from '../identifiers/index.js';
import { canonicalBytes } from '../json/index.js';
import { leafHash, verifyInclusion } from '../merkle/index.js';
import type { Primitives } from '../primitives.js';
import type { Assessment } from '../records/assessment.js';
import { batchPlace } from '../records/batch-place.js';
import type { LicenceContent } from '../records/licence.js';
import { check, type Check, type CheckCode } from '../verification/check.js';
import type { PresentedDigests } from '../verification/licence-question.js';
import { verifyLicence, type Verification } from '../verification/verify-licence.js';
import { verifyAttestation, type Attested, type TrustRoots } from './attestation.js';
import { LICENCE_PROOF_FORMAT, type LicenceProof } from './licence-proof.js';

/** What the document in hand is asked against the proof. */
export interface OfflineQuestion {
  /** Digests of the file; left out: only the record is verified. */
  readonly digests?: PresentedDigests | undefined;
  /** Whether the file carries a signature value. */
  readonly signed?: boolean | undefined;
  /** Moment asked about; left out: the moment at which the proof was taken. */
  readonly at?: string | undefined;
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
 * @throws never for a bad proof: that is an answer, `fail` with an `EVIDENCE_…` code
 */
export function verifyLicenceProof(
  proof: LicenceProof,
  roots: TrustRoots,
  question: OfflineQuestion,
  primitives: Primitives,
): OfflineVerification {
  const attested = verifyAttestation(proof.attestation, roots, primitives);
  const assessment = attested.ok ? readAssessment(attested) : undefined;
  if (!attested.ok || assessment === undefined) {
    return unbelieved(proof.id, attested.ok ? 'EVIDENCE_MALFORMED' : attested.problem, primitives);
  }
  const opened = openRecord(proof, assessment, roots, primitives);
  if ('problem' in opened) return unbelieved(proof.id, opened.problem, primitives);
  const { content, fields } = opened;
  const writtenIn = attested.versions.get(recordKey(assessment))?.blockNumber;
  const evidence = check('evidence', 'EVIDENCE_ENDORSED', {
    organisations: attested.endorsedBy.join(', '),
    knownUntil: assessment.readAt,
    block: String(writtenIn ?? ''),
  });
  const verification = verifyLicence(
    {
      at: question.at ?? assessment.readAt,
      knownAt: question.knownAt,
      identifier: { text: proof.id },
      digests: question.digests,
      signed: question.signed,
      assessment,
      content,
      documentSalt:
        proof.documentSalt === undefined ? undefined : fromBase64Url(proof.documentSalt),
    },
    primitives,
    evidence,
  );
  return { ...verification, id: proof.id, knownUntil: assessment.readAt, writtenIn, fields };
}

function readAssessment(attested: Attested): Assessment | undefined {
  try {
    return JSON.parse(utf8Decode(attested.answer)) as Assessment;
  } catch {
    return undefined;
  }
}

interface OpenedRecord {
  readonly content: LicenceContent | undefined;
  readonly fields: DisclosedFields | undefined;
}

/** Ties the proof's own parts to the assessment: identifier, batch entry, disclosed fields. */
function openRecord(
  proof: LicenceProof,
  assessment: Assessment,
  roots: TrustRoots,
  primitives: Primitives,
): OpenedRecord | { readonly problem: CheckCode } {
  if (proof.format !== LICENCE_PROOF_FORMAT || !parseLicenceIdentifier(proof.id).ok) {
    return { problem: 'EVIDENCE_MALFORMED' };
  }
  if (assessment.channel !== roots.channel) return { problem: 'EVIDENCE_OTHER_LEDGER' };
  const { licence } = assessment;
  if (licence !== undefined && licence.id !== proof.id) return { problem: 'EVIDENCE_MALFORMED' };
  if (licence === undefined && !isEntryOf(proof, assessment, primitives)) {
    return { problem: 'EVIDENCE_BATCH_PROOF_INVALID' };
  }
  const content = licence ?? proof.entry?.content;
  if (proof.disclosure === undefined || content === undefined)
    return { content, fields: undefined };
  const disclosed = verifyDisclosure(content.commitment.root, proof.disclosure, primitives);
  const counted = proof.disclosure.leafCount === content.commitment.leafCount;
  if (!disclosed.ok || !counted) return { problem: 'EVIDENCE_DISCLOSURE_INVALID' };
  return { content, fields: disclosed.fields };
}

function isEntryOf(proof: LicenceProof, assessment: Assessment, { sha256 }: Primitives): boolean {
  const { batch, exceptions } = assessment;
  const { entry } = proof;
  const place = batchPlace(proof.id);
  if (batch === undefined || entry === undefined || place === undefined) return false;
  // An assessment of the whole batch says nothing of entries that have rows of their own.
  const covered =
    exceptions === undefined ? assessment.id === proof.id : !exceptions.includes(proof.id);
  return (
    covered &&
    place.batchId === batch.record.id &&
    place.index === entry.index &&
    entry.content.id === proof.id &&
    verifyInclusion(
      {
        index: entry.index,
        size: batch.record.count,
        leafHash: leafHash(canonicalBytes(entry.content), sha256),
        proof: entry.inclusion.map(fromHex),
        root: fromHex(batch.record.root),
      },
      sha256,
    )
  );
}

function recordKey({ licence, batch }: Assessment): string {
  return licence === undefined
    ? `licence-batch/${batch?.record.id ?? ''}`
    : `licence/${licence.id}`;
}

function unbelieved(id: string, problem: CheckCode, primitives: Primitives): OfflineVerification {
  const evidence: Check = check('evidence', problem, { identifier: id });
  const at = '0000-01-01T00:00:00.000Z';
  const nothing = verifyLicence({ at, identifier: { text: id } }, primitives, evidence);
  return { ...nothing, id, knownUntil: undefined, writtenIn: undefined, fields: undefined };
}
