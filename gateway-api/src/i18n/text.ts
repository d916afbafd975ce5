// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';

/** The languages that every text of this product exists in. */
export const LANGUAGES = ['zh', 'en'] as const;

/** A language: `zh` is zh-CN, simplified Chinese as used on the mainland. */
export type Language = (typeof LANGUAGES)[number];

/** A text in every language; a missing one does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** The values that {@link fill} puts into a text's `{placeholders}`. */
export type TextValues = Readonly<Record<string, unknown>>;

/** Makes a {@link Text} from its Chinese and its English. */
export function text(zh: string, en: string): Text {
  return { zh, en };
}

/** The BCP 47 tag of a language, for `Content-Language` and `lang`. */
export function languageTag(language: Language): 'zh-CN' | 'en' {
  return language === 'zh' ? 'zh-CN' : 'en';
}

const PLACEHOLDER = /\{(\w+)\}/g;

/** A value as it is put into a sentence; undefined for what cannot be. */
function valueOf(values: TextValues, name: string): string | undefined {
  const value = ownMember(values, name);
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/**
 * Puts values into the `{name}` placeholders of a sentence. Strings, numbers, booleans and lists of
 * strings are put in; a placeholder without such a value stays as it is.
 */
function fill(sentence: string, values: TextValues): string {
  return sentence.replace(
    PLACEHOLDER,
    (placeholder, name: string) => valueOf(values, name) ?? placeholder,
  );
}

/** Whether values fill every placeholder of a text, in every language. */
export function canFill(template: Text, values: TextValues): boolean {
  const sentences = LANGUAGES.map((language) => template[language]);
  const names = sentences.flatMap((sentence) => [...sentence.matchAll(PLACEHOLDER)]);
  return names.every(([, name = '']) => valueOf(values, name) !== undefined);
}

/** Puts values into a text's placeholders, in every language. */
export function fillText(template: Text, values: TextValues): Text {
  return { zh: fill(template.zh, values), en: fill(template.en, values) };
}
