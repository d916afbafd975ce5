// SPDX-License-Identifier: Apache-2.0
import type { Language } from '@yulian/proofs';

/** Names of the `{placeholders}` in a sentence; what is no name, such as JSON in help, is none. */
type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? | (Name extends '' | `${string}${' ' | '"' | ':' | ',' | '…'}${string}` ? never : Name)
    | NamesIn<Rest>
  : never;

/**
 * A text in every language; a missing one does not compile. One with `{placeholders}` names them in
 * its type and cannot be read before they are filled in.
 */
export type Text<Names extends string = never> = { readonly placeholders?: Names } & ([
  Names,
] extends [never]
  ? Readonly<Record<Language, string>>
  : unknown);

/** Names of the texts of a table that have no placeholders: labels and headings. */
export type PlainNames<Table> = {
  [Name in keyof Table]: Table[Name] extends Text ? Name : never;
}[keyof Table];

/** Values for a text's `{placeholders}`. */
export type TextValues<Names extends string = string> = Readonly<Record<Names, string | number>>;

/** Puts a text into the language of a run; one with placeholders needs their values. */
export type Speak = <Names extends string = never>(
  text: Text<Names>,
  ...values: [Names] extends [never] ? [values?: object] : [values: TextValues<Names>]
) => string;

/** Makes a {@link Text} from its Chinese and its English. */
export function text<const Zh extends string, const En extends string>(
  zh: Zh,
  en: En,
): Text<NamesIn<Zh> | NamesIn<En>>;
export function text(zh: string, en: string): Text {
  return { 'zh-CN': zh, en };
}

/** Puts values into a text's placeholders, in every language. */
export function fillText<Names extends string>(
  template: Text<Names>,
  values: TextValues<NoInfer<Names>>,
): Text {
  return text(fill('zh-CN', template, values), fill('en', template, values));
}

/** Puts values into a text's placeholders, in one language. */
export function fill<Names extends string>(
  language: Language,
  template: Text<Names>,
  values: TextValues<NoInfer<Names>>,
): string {
  return put(template, language, values);
}

/** The language of a run. */
export function speakerOf(language: Language): Speak {
  return (template, ...[values = {}]) => put(template, language, values);
}

function put(template: Text<string>, language: Language, values: object): string {
  const given = new Map<string, unknown>(Object.entries(values));
  return (template as Text)[language].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    given.has(name) ? String(given.get(name)) : placeholder,
  );
}
