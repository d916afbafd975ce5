// SPDX-License-Identifier: Apache-2.0
import {
  checkSignature,
  verificationTexts,
  type CheckState,
  type PresentedSignatures,
} from '@yulian/proofs';
import { describeReason, fileJudgement, type SealJudgement } from '@yulian/proofs/signatures';
import { formatDay, formatMoment } from '../language/format.js';
import type { Language } from '../language/language.js';
import { pageTexts } from '../language/texts.js';
import type { Fact } from './facts.js';

/** One seal or signature in the file, in words. Its names are what the file says of itself. */
export interface SealLine {
  readonly state: CheckState;
  readonly word: string;
  /** All that was found, the gravest first. */
  readonly finding: string;
  readonly facts: readonly Fact[];
}

/** A name that runs on for pages is no name. */
const LONGEST_NAME = 200;

/** The seals and signatures that were judged in a file. */
export function sealsOf(
  signatures: PresentedSignatures | undefined,
  language: Language,
): readonly SealLine[] {
  if (signatures === undefined || typeof signatures === 'string') return [];
  return signatures.seals.map((seal) => {
    const state = stateOf(seal);
    return {
      state,
      word: verificationTexts(language).states[state],
      finding: findingOf(seal, language),
      facts: factsOfSeal(seal, language),
    };
  });
}

/** As the signatures of a file would be judged that has no other. */
function stateOf(seal: SealJudgement): CheckState {
  return checkSignature({ signatures: fileJudgement([seal]) }).state;
}

function findingOf({ faults, reasonWord }: SealJudgement, language: Language): string {
  const reasons = faults.length === 0 ? [reasonWord] : [...new Set(faults)];
  const messages = reasons.map((reason) => describeReason(reason, language).message);
  return messages.join(language === 'en' ? ' ' : '');
}

function factsOfSeal(seal: SealJudgement, language: Language): readonly Fact[] {
  const { fields } = pageTexts(language).results.seals;
  const { sealName, signer, maker, signedAt, version } = seal;
  const isPlain = version === 'CMS';
  const lines = [
    [fields.sealName, sealName],
    [fields.signer, signer],
    [fields.maker, maker],
    [fields.signedAt, signedAt && formatMoment(new Date(signedAt), language)],
    [isPlain ? fields.certificateValidity : fields.validity, validityOf(seal, language)],
  ] as const;
  return [
    ...lines.flatMap(([label, value]) =>
      value === undefined ? [] : [{ label, value: shortened(value) }],
    ),
    ...(seal.esID === undefined
      ? []
      : [{ label: fields.esId, value: shortened(seal.esID), isCode: true }]),
  ];
}

function validityOf({ validFrom, validTo }: SealJudgement, language: Language): string | undefined {
  if (validFrom === undefined || validTo === undefined) return undefined;
  const [from, to] = [validFrom, validTo].map((day) => formatDay(new Date(day), language));
  return `${from ?? ''} – ${to ?? ''}`;
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
