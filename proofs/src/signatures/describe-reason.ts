// SPDX-License-Identifier: Apache-2.0
import type { CodeText, Language } from '../verification/describe.js';
import type { ReasonWord } from './reasons.js';
import { en } from './texts/en.js';
import { zh } from './texts/zh.js';

/** A reason in words: what was found, and what to do next. */
export function describeReason(reason: ReasonWord, language: Language): CodeText {
  return (language === 'en' ? en : zh)[reason];
}
