// SPDX-License-Identifier: Apache-2.0
import { reviewOfUse, type SealUse } from '../../records/seal-use.js';
import { sealStatus } from '../../records/seal.js';
import { check, type Check, type CheckCode, type CheckState } from '../check.js';
import type { LicenceQuestion } from '../licence-question.js';
import { sealsSeen, type PresentedSeal } from '../presented-seals.js';

/**
 * Is each seal in the file the one that the chain has, was it usable when the file was sealed, and is
 * this use of it recorded? The gravest answer counts.
 */
export function checkSeal(question: LicenceQuestion): Check {
  const seals = question.presentedSeals ?? sealsSeen(question.signatures);
  if (seals === undefined) return check('seal', 'SEAL_UNKNOWN');
  if (seals.length === 0) return check('seal', 'SEAL_NONE');
  const answers = seals.map((seal) => checkOne(seal, question));
  const gravest = GRAVEST.map((state) => answers.find((answer) => answer.state === state));
  return gravest.find((answer) => answer !== undefined) ?? check('seal', 'SEAL_UNKNOWN');
}

const GRAVEST: readonly CheckState[] = ['fail', 'cannot-check', 'pass'];

function checkOne(presented: PresentedSeal, question: LicenceQuestion): Check {
  const { esId } = presented;
  const answer = question.sealAnswers?.find((one) => one.esId === esId);
  if (answer === undefined) return check('seal', 'SEAL_NOT_ASKED', { esId });
  const { use } = answer;
  if (use === undefined || !isKnown(use, question))
    return check('seal', 'SEAL_NOT_ON_CHAIN', { esId });
  if (!isSame(use, presented)) return check('seal', 'SEAL_DIFFERS', { esId });
  return checkUse(use, presented, question);
}

/** Whether the chain knew the seal at the moment with whose eyes is looked. */
function isKnown({ seal }: SealUse, { knownAt }: LicenceQuestion): boolean {
  return seal.facts.some(({ recordedAt }) => knownAt === undefined || recordedAt <= knownAt);
}

/** The very object that was filed, and a certificate that may sign with it. */
function isSame({ seal }: SealUse, { object, signer }: PresentedSeal): boolean {
  return seal.object?.sm3 === object && seal.certificates.includes(signer);
}

function checkUse(
  use: SealUse,
  { esId, signedAt }: PresentedSeal,
  question: LicenceQuestion,
): Check {
  const { knownAt } = question;
  const impression = knownImpression(use, knownAt);
  const at = signedAt ?? impression?.recordedAt ?? question.at;
  const status = sealStatus(use.seal, { at, knownAt });
  // The seal is older than its record: its owner has to answer for the use by recording it.
  const isOlder = status.state === 'UNKNOWN_THEN';
  if (!status.isUsable && !isOlder) {
    const sealState = status.pauses[0] ?? status.state;
    return check('seal', 'SEAL_NOT_USABLE', { esId, sealState, signedAt: at });
  }
  if (impression === undefined) return check('seal', 'SEAL_USE_NOT_RECORDED', { esId });
  const { number, recordedAt } = impression;
  const recorded = isOlder ? 'SEAL_USE_RECORDED_LATER' : 'SEAL_USE_RECORDED';
  const code = codeOfReview(use, question) ?? recorded;
  return check('seal', code, { esId, number: String(number), recordedAt });
}

function knownImpression(
  { impression }: SealUse,
  knownAt: string | undefined,
): SealUse['impression'] {
  if (impression === undefined || knownAt === undefined) return impression;
  return impression.recordedAt > knownAt ? undefined : impression;
}

/**
 * An owner's review condemns its own licences; of another's, it is one word against another until a
 * third body has decided.
 */
function codeOfReview(use: SealUse, question: LicenceQuestion): CheckCode | undefined {
  const issuer = question.assessment?.issuer.uscc;
  const finding = reviewOfUse(use, { knownAt: question.knownAt, issuer });
  if (finding === 'UPHELD') return 'SEAL_USE_UNSOUND';
  if (finding === 'UNSOUND') {
    return issuer === use.seal.ownerUnit ? 'SEAL_USE_UNSOUND' : 'SEAL_USE_DISPUTED';
  }
  return finding === 'OPEN' ? 'SEAL_USE_UNDER_REVIEW' : undefined;
}
