// SPDX-License-Identifier: Apache-2.0
import type { Language } from '@yulian/proofs';

/** What `--lang` takes. */
const LANGUAGES = ['zh-CN', 'en'] as const satisfies readonly Language[];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language to speak: what the command line says, else the locale (POSIX: `LC_ALL`, then
 * `LC_MESSAGES`, then `LANG`), else Chinese. Looked up before the command line is parsed, because
 * help and usage errors need it.
 */
export function languageOf(argv: readonly string[], environment: Environment): Language {
  const asked = askedFor(argv);
  if (asked !== undefined && isLanguage(asked)) return asked;
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return /^en(?:[_.@-]|$)/i.test(locale ?? '') ? 'en' : 'zh-CN';
}

/** Whether a text names a language that all texts exist in. */
export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

function askedFor(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = options[at];
  return word === '--lang' ? options[at + 1] : word?.slice('--lang='.length);
}
