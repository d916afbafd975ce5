// SPDX-License-Identifier: Apache-2.0
import type { FileJudgement } from '../../signatures/judgement.js';
import {
  asksTrust,
  REASONS,
  type ReasonWord,
  type SignatureVerdict,
} from '../../signatures/reasons.js';
import { check, type Check } from '../check.js';
import type { LicenceQuestion } from '../licence-question.js';

/**
 * Do the signatures in the file hold by themselves? That nobody here vouches for the signer's
 * certificate is no fault of the document: it cannot be checked then.
 */
export function checkSignature({ signatures }: Pick<LicenceQuestion, 'signatures'>): Check {
  if (signatures === undefined) return check('signature', 'SIGNATURE_UNKNOWN');
  if (typeof signatures === 'string') return check('signature', CODE_OF_UNSEEN[signatures]);
  const { overall, integrity, reasonWord, seals } = signatures;
  if (overall === 'unsigned' || reasonWord === 'unknownFileType') {
    return check('signature', 'SIGNATURE_NONE');
  }
  const faults = faultsOf(signatures);
  const first = (verdict: SignatureVerdict): ReasonWord | undefined =>
    faults.find((fault) => REASONS[fault] === verdict && !asksTrust(fault));
  const invalid = first('invalid');
  const signers = [...new Set(seals.map(({ signer }) => signer ?? '—'))].join(', ');
  if (invalid !== undefined) {
    const code = integrity === 'invalid' ? 'SIGNATURE_CONTENT_CHANGED' : 'SIGNATURE_INVALID';
    return check('signature', code, { reason: invalid });
  }
  const malformed = first('malformed');
  if (malformed !== undefined) {
    return check('signature', 'SIGNATURE_UNREADABLE', { reason: malformed });
  }
  const unsupported = first('unsupported');
  if (unsupported !== undefined) {
    return check('signature', 'SIGNATURE_UNSUPPORTED', { reason: unsupported });
  }
  const isTrusted = !faults.some(asksTrust);
  return check('signature', isTrusted ? 'SIGNATURE_VALID' : 'SIGNER_NOT_TRUSTED', {
    count: String(seals.length),
    signers,
  });
}

const CODE_OF_UNSEEN = {
  'too-large': 'SIGNATURE_TOO_LARGE',
  overruns: 'SIGNATURE_OVERRUNS',
} as const;

/** Of the file as a whole first, then of its seals, each in the order of the standard's steps. */
function faultsOf({ reasonWord, seals }: FileJudgement): readonly ReasonWord[] {
  return [reasonWord, ...seals.flatMap(({ faults }) => faults)];
}
