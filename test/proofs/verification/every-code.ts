// SPDX-License-Identifier: Apache-2.0
// For each code a question that comes to it. The compiler sees to it that none is left out.
import {
  check,
  verifyLicence,
  verifyLicenceProof,
  verifyUnreached,
  type Check,
  type CheckCode,
  type CheckName,
  type LicenceContent,
  type LicenceProof,
  type LicenceQuestion,
  type PresentedSeal,
  type RecordedState,
  type SealReviewState,
  type SealUse,
  LICENCE_PROOF_FORMAT,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { fileJudgement, judgeFile, sealJudgement } from '@yulian/proofs/signatures';
import {
  assessmentOf,
  basisIn,
  batchIn,
  factOf,
  licenceIn,
  recordedAt,
} from '../../support/assessment-fixture.js';
import { digestOf, ISSUED, licenceOf } from '../../support/fixtures.js';
import { MEMBERS, SINCE, TODAY } from '../../support/members.js';
import {
  compromisedUse,
  FILED,
  NAMED,
  presentedSeal,
  sealUse,
} from '../../support/seal-use-fixture.js';
import { fixtureBytes, fixtureContext } from '../signatures/fixture-set.js';

type Make = () => Check | undefined;

const LIVE = check('evidence', 'EVIDENCE_LIVE');
const { document } = licenceIn([]);
const DIGESTS = 'sha256' in document ? document : { sha256: '', sm3: '', size: 1 };
const SALTED = { commitment: digestOf('salted') };

function asked(name: CheckName, question: Partial<LicenceQuestion>): Make {
  return () => {
    const whole = { at: TODAY, assessment: assessmentOf(), ...question };
    const { checks } = verifyLicence(whole, nodePrimitives, LIVE);
    return checks.find((one) => one.name === name);
  };
}

/** What is said of the signatures of a fixture. */
const signedBy = (file: string): Make =>
  asked('signature', { signatures: judgeFile(fixtureBytes(file), fixtureContext()) });

/** What is said of a seal in a file of which the chain says this. */
const sealedBy = (use: SealUse | undefined, presented: Partial<PresentedSeal> = {}): Make => {
  const seal = presentedSeal(presented);
  return asked('seal', { presentedSeals: [seal], sealAnswers: [{ esId: seal.esId, use }] });
};

const ofAnother = (state: SealReviewState): SealUse => {
  const use = sealUse(undefined, { compromises: [compromisedUse(state)] });
  return { ...use, seal: { ...use.seal, ownerUnit: MEMBERS.water.uscc } };
};

const inState = (state: RecordedState, chosen: Parameters<typeof licenceIn>[1] = {}): Make =>
  asked('status', { assessment: assessmentOf({ licence: licenceIn([state], chosen) }) });

const ofBatch = (chosen: Parameters<typeof batchIn>[1] = {}, content?: LicenceContent) => ({
  assessment: assessmentOf({ batch: { record: batchIn([], chosen), index: 0 } }),
  content,
});

/** What the evidence check of a forged or foreign proof says; real ones are tried on a ledger. */
const proofSays =
  (code: CheckCode): Make =>
  () =>
    check('evidence', code, { identifier: 'x' });

const malformedProof: Make = () => {
  const proof = { format: LICENCE_PROOF_FORMAT, id: 'x' } as unknown as LicenceProof;
  const roots = { channel: 'test', chaincode: 'yulian', organizations: {}, endorsements: 1 };
  return verifyLicenceProof(proof, roots, {}, nodePrimitives).checks.at(-1);
};

const PAUSED = [{ ...recordedAt('2026-01-01T00:00:00.000Z'), state: 'PAUSED' as const }];
const { issuer, type } = assessmentOf();

export const EVERY_CODE: Record<CheckCode, Make> = {
  IDENTIFIER_OK: asked('identifier', { identifier: { text: assessmentOf().id } }),
  IDENTIFIER_CHECK_DIGIT: asked('identifier', {
    identifier: { text: 'x', problem: 'IDENTIFIER_CHECK_DIGIT' },
  }),
  IDENTIFIER_MALFORMED: asked('identifier', {
    identifier: { text: 'x', problem: 'IDENTIFIER_MALFORMED' },
  }),
  IDENTIFIER_OF_ANOTHER: asked('identifier', { identifier: { text: licenceOf().id } }),
  NUMBER_OF_ANOTHER: asked('identifier', { number: 'of-another' }),
  NUMBER_NOT_KNOWN_HERE: asked('identifier', { number: 'unknown' }),
  IDENTIFIER_NOT_FOUND_IN_FILE: asked('identifier', {}),
  CONTENT_MATCHES: asked('content', { digests: DIGESTS }),
  CONTENT_DIFFERS: asked('content', { digests: { ...DIGESTS, sm3: digestOf('other') } }),
  CONTENT_NOT_GIVEN: asked('content', {}),
  CONTENT_NEEDS_FILE: asked('content', {
    digests: DIGESTS,
    assessment: assessmentOf({ licence: licenceIn([], { document: SALTED }) }),
  }),
  CONTENT_HELD_ELSEWHERE: asked('content', { digests: DIGESTS, ...ofBatch() }),
  NOT_ON_CHAIN: asked('content', { digests: DIGESTS, assessment: undefined }),
  STATUS_IN_FORCE: asked('status', {}),
  STATUS_NOT_YET_VALID: asked('status', { at: '2025-05-31T00:00:00.000Z' }),
  STATUS_EXPIRED: asked('status', ofBatch({ validTo: '2026-01-01T00:00:00.000Z' })),
  STATUS_SUSPENDED: inState('SUSPENDED'),
  STATUS_DOWNGRADED: inState('DOWNGRADED'),
  STATUS_SUPERSEDED: inState('SUPERSEDED', { supersededBy: licenceOf().id }),
  STATUS_WITHDRAWN: inState('WITHDRAWN'),
  STATUS_RESCINDED: inState('RESCINDED'),
  STATUS_REVOKED: inState('REVOKED'),
  STATUS_CANCELLED: inState('CANCELLED'),
  STATUS_TRANSFERRED_OUT: inState('TRANSFERRED_OUT'),
  STATUS_NOT_KNOWN_THEN: asked('status', { knownAt: SINCE }),
  STATUS_UNKNOWN: asked('status', ofBatch()),
  STATUS_PROOF_TOO_OLD: asked('status', { isTooOld: true }),
  AUTHORITY_HELD: asked('authority', {}),
  AUTHORITY_NOT_HELD: asked('authority', {
    assessment: assessmentOf({ issuer: { ...issuer, authority: [] } }),
  }),
  AUTHORITY_ENDED_BEFORE_RECORDING: asked('authority', {
    assessment: assessmentOf({
      licence: { ...licenceIn([]), facts: [factOf('VALID', ISSUED, TODAY)] },
      issuer: {
        ...issuer,
        authority: [...issuer.authority, { ...recordedAt('2025-07-01T00:00:00.000Z'), powers: [] }],
      },
    }),
  }),
  AUTHORITY_UNKNOWN: asked('authority', { assessment: undefined }),
  ISSUER_PAUSED: asked('authority', {
    assessment: assessmentOf({ issuer: { ...issuer, pauses: PAUSED } }),
  }),
  TYPE_PAUSED: asked('authority', {
    assessment: assessmentOf({ type: { ...type, pauses: PAUSED } }),
  }),
  STANDARD_IN_FORCE: asked('standard', {}),
  STANDARD_NOT_IN_FORCE: asked('standard', {
    assessment: assessmentOf({
      type: { ...type, standards: [{ ...recordedAt(SINCE), version: 2, txId: '' }] },
    }),
  }),
  STANDARD_UNKNOWN: asked('standard', {
    assessment: assessmentOf({ type: { ...type, standards: [] } }),
  }),
  BASIS_NONE: asked('basis', {}),
  BASIS_IN_FORCE: asked('basis', { assessment: assessmentOf({ basis: [basisIn([])] }) }),
  BASIS_NOT_IN_FORCE: asked('basis', {
    assessment: assessmentOf({ basis: [basisIn(['RESCINDED'])] }),
  }),
  BASIS_UNKNOWN: asked('basis', { assessment: assessmentOf({ basisTruncated: true }) }),
  SIGNATURE_VALID: signedBy('valid/ofd-business-licence-v4.ofd'),
  SIGNATURE_CONTENT_CHANGED: signedBy('invalid/ofd-content-changed.ofd'),
  SIGNATURE_INVALID: signedBy('invalid/ofd-seal-expired.ofd'),
  SIGNER_NOT_TRUSTED: signedBy('invalid/ofd-untrusted-chain.ofd'),
  SIGNATURE_UNSUPPORTED: asked('signature', {
    signatures: fileJudgement([sealJudgement({ id: '1' }, ['algorithmUnsupported'])]),
  }),
  SIGNATURE_UNREADABLE: signedBy('invalid/ofd-truncated.ofd'),
  SIGNATURE_TOO_LARGE: asked('signature', { signatures: 'too-large' }),
  SIGNATURE_OVERRUNS: asked('signature', { signatures: 'overruns' }),
  SIGNATURE_NONE: signedBy('valid/ofd-publication-permit-unsealed.ofd'),
  SIGNATURE_UNKNOWN: asked('signature', {}),
  SEAL_USE_RECORDED: sealedBy(sealUse()),
  SEAL_USE_RECORDED_LATER: sealedBy(sealUse([['ACTIVE', NAMED]])),
  SEAL_DIFFERS: sealedBy(sealUse(), { object: digestOf('another object') }),
  SEAL_NOT_USABLE: sealedBy(sealUse([['SUSPENDED', FILED]])),
  SEAL_USE_UNSOUND: sealedBy(sealUse(undefined, { compromises: [compromisedUse('UNSOUND')] })),
  SEAL_USE_UNDER_REVIEW: sealedBy(sealUse(undefined, { compromises: [compromisedUse('OPEN')] })),
  SEAL_USE_DISPUTED: sealedBy(ofAnother('UNSOUND')),
  SEAL_USE_NOT_RECORDED: sealedBy(sealUse(undefined, { impression: undefined } as never)),
  SEAL_NOT_ON_CHAIN: sealedBy(undefined),
  SEAL_NOT_ASKED: asked('seal', { presentedSeals: [presentedSeal()] }),
  SEAL_NONE: asked('seal', { presentedSeals: [] }),
  SEAL_UNKNOWN: asked('seal', {}),
  LEDGER_NOT_REACHED: () =>
    verifyUnreached({ at: TODAY }).checks.find(({ name }) => name === 'status'),
  EVIDENCE_LIVE: asked('evidence', {}),
  EVIDENCE_ENDORSED: () =>
    check('evidence', 'EVIDENCE_ENDORSED', {
      organisations: 'BureauMSP, MarketMSP',
      knownUntil: TODAY,
      block: '7',
    }),
  EVIDENCE_MALFORMED: malformedProof,
  EVIDENCE_ENDORSEMENTS_TOO_FEW: proofSays('EVIDENCE_ENDORSEMENTS_TOO_FEW'),
  EVIDENCE_SIGNATURE_INVALID: proofSays('EVIDENCE_SIGNATURE_INVALID'),
  EVIDENCE_RESPELT: proofSays('EVIDENCE_RESPELT'),
  EVIDENCE_NOT_TRUSTED: proofSays('EVIDENCE_NOT_TRUSTED'),
  EVIDENCE_OTHER_LEDGER: proofSays('EVIDENCE_OTHER_LEDGER'),
  EVIDENCE_BATCH_PROOF_INVALID: proofSays('EVIDENCE_BATCH_PROOF_INVALID'),
  EVIDENCE_DISCLOSURE_INVALID: proofSays('EVIDENCE_DISCLOSURE_INVALID'),
};
