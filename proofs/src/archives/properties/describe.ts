// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '../../json/own-member.js';
import type { Property } from '../../records/archive.js';
import type { CodeText, Language } from '../../verification/describe.js';
import type { ArchiveCheck, ArchiveCheckCode } from './check.js';
import { en } from './texts/en.js';
import { zh } from './texts/zh.js';

/** All texts of the four-property test in one language. */
export interface ArchiveCheckTexts {
  readonly properties: Record<Property, string>;
  readonly codes: Record<ArchiveCheckCode, CodeText>;
}

/** A check in words: what was found, and what to do next. */
export function describeArchiveCheck(
  { code, params }: Pick<ArchiveCheck, 'code' | 'params'>,
  language: Language,
): CodeText {
  const { message, remedy } = (language === 'en' ? en : zh).codes[code];
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => ownMember(params, name) ?? '—');
  return { message: fill(message), remedy: fill(remedy) };
}

/** What a property is called. */
export function propertyName(property: Property, language: Language): string {
  return (language === 'en' ? en : zh).properties[property];
}
