// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError, type Identity, type Ledger } from '@yulian/network';
import {
  check,
  fromBase64Url,
  verifyLicence,
  verifyLicenceProof,
  worseOf,
  type Assessment,
  type LicenceProof,
  type LicenceQuestion,
  type LicenceRecord,
  type NumberComparison,
  type TrustRoots,
  statedIdentifier,
  type StatedIdentifier,
  type Verification,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import type { RecordFinder } from '../index/index.js';
import { RequestError } from '../http/request-error.js';
import { ask } from '../ledger-queries/ask.js';
import { batchEntry, contentOfEntry } from '../licences/batch-entries.js';
import type { Organisations } from '../organisations.js';
import { KnownByBlock } from './known-by-block.js';
import { sealsOnFile } from './seals-on-file.js';
import { signaturesOf, type SignatureSources } from './signatures-in-file.js';
import { isFileHeld, type Moment, type Subject } from './subject.js';

/** What verification reads. */
export interface VerifySources extends SignatureSources {
  readonly ledger: Ledger;
  /** The identity with which the gateway itself reads. */
  readonly reader: Identity;
  readonly records: Pick<RecordFinder, 'findByDigest' | 'findByNumber'>;
  readonly organisations: Organisations;
  readonly roots: TrustRoots;
}

/** The answer, with what it was about. */
export interface SubjectVerification extends Verification {
  readonly identifier: string | undefined;
  readonly knownUntil: string | undefined;
}

/**
 * Verifies what somebody holds against the chain. The digest is looked up first; only when no
 * record has it, the identifier decides which record the bytes are held against.
 *
 * @throws RequestError `SUBJECT_MISSING`, `NUMBER_NEEDS_CREDENTIALS`
 */
export async function verifySubject(
  sources: VerifySources,
  subject: Subject,
  moment: Moment,
): Promise<SubjectVerification> {
  const { proof } = subject;
  if (proof !== undefined) return verifyProof(sources, { ...subject, proof }, moment);
  const identifier =
    subject.identifier === undefined ? undefined : statedIdentifier(subject.identifier);
  const assessment = await assessSubject(sources, subject, identifier, moment);
  const { digests } = subject;
  const signatures = await signaturesOf(sources, subject);
  const verification = verifyLicence(
    {
      at: moment.at,
      knownAt: knownInstant(moment),
      identifier: identifier ?? (assessment && { text: assessment.id }),
      named: namedBy(subject).map(statedIdentifier),
      number: assessment && (await compareNumber(sources, subject, assessment)),
      digests,
      assessment,
      ...(assessment && (await openings(sources, subject, assessment))),
      signatures,
      ...(await sealsOnFile(sources, subject, signatures, moment)),
    },
    nodePrimitives,
    check('evidence', 'EVIDENCE_LIVE'),
  );
  return { ...verification, identifier: assessment?.id ?? identifier?.text, knownUntil: undefined };
}

/** Each identifier that was named: the record must have it, whatever it was found by. */
function namedBy(subject: Pick<Subject, 'identifier' | 'identifierInFile'>): readonly string[] {
  return [subject.identifier, subject.identifierInFile].filter((one) => one !== undefined);
}

/** Of a past block only its facts are left: none of them is later, and their absence is known. */
function knownInstant({ knownAt }: Moment): string | undefined {
  return typeof knownAt === 'number' ? END_OF_TIME : knownAt;
}

const END_OF_TIME = '9999-12-31T23:59:59.999Z';

/** @returns undefined when the chain knows neither the digest nor the identifier */
async function assessSubject(
  sources: VerifySources,
  subject: Subject,
  identifier: StatedIdentifier | undefined,
  moment: Moment,
): Promise<Assessment | undefined> {
  const usable = identifier?.problem === undefined ? identifier?.text : undefined;
  const id = await findRecord(sources, subject, usable);
  return id === undefined ? undefined : assess(sources, id, moment);
}

/** What the vaults of this gateway add to an assessment, as far as the asker may have it. */
async function openings(
  { organisations }: VerifySources,
  subject: Subject,
  assessment: Assessment,
): Promise<Pick<LicenceQuestion, 'content' | 'documentSalt'>> {
  const entry = await batchEntry(organisations, assessment);
  const salt = mayOpen(subject, assessment)
    ? (entry?.document?.salt ?? (await saltOfRow(organisations, assessment.licence)))
    : undefined;
  return {
    content: contentOfEntry(entry),
    documentSalt: salt === undefined ? undefined : fromBase64Url(salt),
  };
}

async function findRecord(
  { records }: VerifySources,
  subject: Subject,
  identifier: string | undefined,
): Promise<string | undefined> {
  const { digests, number, caller } = subject;
  if (digests !== undefined) {
    const ids = await records.findByDigest(digests, { salted: isFileHeld(subject) });
    const found = ids.find((id) => id === identifier) ?? ids[0];
    if (found !== undefined) return found;
  }
  if (number !== undefined) {
    const ids = await findNumber(records, number, caller);
    const found = ids.find((id) => id === identifier) ?? ids[0];
    if (found !== undefined) return found;
  }
  return identifier;
}

/**
 * A number names a licence as an identifier does: a file of another one is not it. The numbers of
 * another organisation's licences are not known here, so that they cannot be compared.
 */
async function compareNumber(
  { records }: Pick<VerifySources, 'records'>,
  { number, caller }: Subject,
  { id, licence, batch }: Pick<Assessment, 'id' | 'licence' | 'batch'>,
): Promise<NumberComparison | undefined> {
  if (number === undefined) return undefined;
  const ids = await findNumber(records, number, caller);
  if (ids.includes(id)) return undefined;
  const owner = (licence ?? batch?.record)?.owner;
  return ids.length > 0 || owner === caller?.mspId ? 'of-another' : 'unknown';
}

/** @throws RequestError `NUMBER_NEEDS_CREDENTIALS` */
async function findNumber(
  records: VerifySources['records'],
  number: string,
  caller: Subject['caller'],
): Promise<readonly string[]> {
  if (caller !== undefined) return records.findByNumber(caller.mspId, number);
  throw new RequestError('NUMBER_NEEDS_CREDENTIALS', {
    headers: { 'WWW-Authenticate': 'Bearer' },
  });
}

async function assess(
  { ledger, reader }: VerifySources,
  id: string,
  { knownAt }: Moment,
): Promise<Assessment | undefined> {
  try {
    const assessment = await ask<Assessment>(ledger, reader, 'licence', 'assess', id);
    if (typeof knownAt !== 'number') return assessment;
    return await new KnownByBlock(ledger, reader, knownAt).restrict(assessment);
  } catch (error) {
    if (error instanceof ContractRefusedError && error.code === 'LICENCE_NOT_FOUND')
      return undefined;
    throw error;
  }
}

/** A commitment is opened for who holds the bytes, or for the unit whose record it is. */
function mayOpen(subject: Subject, { licence, batch }: Assessment): boolean {
  const { caller } = subject;
  const issuer = (licence ?? batch?.record)?.issuer;
  return isFileHeld(subject) || (caller !== undefined && caller.unit === issuer);
}

async function saltOfRow(
  organisations: Organisations,
  licence: LicenceRecord | undefined,
): Promise<string | undefined> {
  if (licence === undefined || !('commitment' in licence.document)) return undefined;
  const vault = organisations.find(licence.owner)?.vault;
  return (await vault?.openings.ofDocument(licence.document.commitment))?.salt;
}

/**
 * A proof tells what was read when it was taken. This gateway's own ledger is asked beside it, and
 * of each check the worse of both answers counts.
 */
async function verifyProof(
  sources: VerifySources,
  subject: Subject & { readonly proof: LicenceProof },
  moment: Moment,
): Promise<SubjectVerification> {
  const { at, isNow, knownAt } = moment;
  const signatures = await signaturesOf(sources, subject);
  const question = {
    digests: subject.digests,
    named: namedBy(subject),
    signatures,
    ...(isNow === true ? { now: at } : { at }),
    knownAt: typeof knownAt === 'string' ? knownAt : undefined,
  };
  const answer = verifyLicenceProof(subject.proof, sources.roots, question, nodePrimitives);
  if (answer.knownUntil === undefined) return { ...answer, identifier: answer.id };
  const live = await verifyProven(sources, subject, moment, signatures);
  return { ...answer, ...worseOf(answer, live), identifier: answer.id };
}

/** Verifies the licence of a proof against the ledger, with the openings that the proof brings. */
async function verifyProven(
  sources: VerifySources,
  subject: Subject & { readonly proof: LicenceProof },
  moment: Moment,
  signatures: LicenceQuestion['signatures'],
): Promise<Verification> {
  const { id, entry, documentSalt } = subject.proof;
  const assessment = await assess(sources, id, moment);
  return verifyLicence(
    {
      at: moment.at,
      knownAt: knownInstant(moment),
      identifier: statedIdentifier(id),
      named: namedBy(subject).map(statedIdentifier),
      number: await compareNumber(sources, subject, assessment ?? { id }),
      digests: subject.digests,
      assessment,
      content: entry?.content,
      documentSalt: documentSalt === undefined ? undefined : fromBase64Url(documentSalt),
      signatures,
      ...(await sealsOnFile(sources, subject, signatures, moment)),
    },
    nodePrimitives,
    check('evidence', 'EVIDENCE_LIVE'),
  );
}
