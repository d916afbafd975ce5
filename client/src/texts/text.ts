// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import type { Language } from '@yulian/proofs';

/** A text in every language; a missing one does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** Values for a text's `{placeholders}`. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Makes a {@link Text} from its Chinese and its English. */
export function text(zh: string, en: string): Text {
  return { 'zh-CN': zh, en };
}

/** Puts values into the `{name}` placeholders of a sentence; one without a value stays. */
export function fill(sentence: string, values: TextValues): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(ownMember(values, name) ?? placeholder),
  );
}

/** Puts values into a text's placeholders, in every language. */
export function fillText(template: Text, values: TextValues): Text {
  return text(fill(template['zh-CN'], values), fill(template.en, values));
}
