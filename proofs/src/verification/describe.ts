// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '../json/own-member.js';
import type { Check, CheckCode, CheckName, CheckState, Verdict } from './check.js';
import { en } from './texts/en.js';
import { zh } from './texts/zh.js';
import type { SealPauseKind, SealState } from '../records/seal.js';
import { describeReason } from '../signatures/describe-reason.js';
import { REASONS, type ReasonWord } from '../signatures/reasons.js';

/** Languages of the texts for people. */
export type Language = 'zh-CN' | 'en';

/** What is said of one code; `{name}` stands for a parameter. */
export interface CodeText {
  /** What was found, in a clerk's words. */
  readonly message: string;
  /** What to do next; empty when nothing needs doing. */
  readonly remedy: string;
}

/** All texts of verification in one language. */
export interface VerificationTexts {
  readonly names: Record<CheckName, string>;
  readonly states: Record<CheckState, string>;
  readonly verdicts: Record<Verdict, string>;
  readonly codes: Record<CheckCode, CodeText>;
  /** Licence states as they appear as a parameter. */
  readonly licenceStates: Readonly<Record<string, string>>;
  /** States and pauses of seals, likewise. */
  readonly sealStates: Readonly<Record<SealState | SealPauseKind, string>>;
}

/** The texts of a language. */
export function verificationTexts(language: Language): VerificationTexts {
  return language === 'en' ? en : zh;
}

/** A check in words: what was found, and what to do next. */
export function describeCheck(check: Check, language: Language): CodeText {
  const texts = verificationTexts(language);
  const { message, remedy } = texts.codes[check.code];
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = ownMember(check.params, name) ?? '—';
      return isInstantText(value) ? readable(value, language) : inWords(name, value, language);
    });
  return { message: fill(message), remedy: fill(remedy) };
}

/** Parameters that are words of ours are said in the language of the text. */
function inWords(name: string, value: string, language: Language): string {
  const texts = verificationTexts(language);
  const sealStates: Readonly<Record<string, string>> = texts.sealStates;
  if (name === 'state') return ownMember(texts.licenceStates, value) ?? value;
  if (name === 'sealState') return ownMember(sealStates, value) ?? value;
  return name === 'reason' && isReason(value) ? describeReason(value, language).message : value;
}

function isReason(value: string): value is ReasonWord {
  return Object.hasOwn(REASONS, value);
}

function isInstantText(value: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
}

/** Times for people are Beijing time; the exact instants stay in the parameters. */
function readable(instant: string, language: Language): string {
  // en-GB names the month, so that nobody reads the day for it.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: language === 'en' ? 'short' : '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));
}
