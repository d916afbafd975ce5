// SPDX-License-Identifier: Apache-2.0
import type { Language } from '@yulian/proofs';

export type { Language } from '@yulian/proofs';

const REMEMBERED = 'yulian.language';

/** The language of the address (`?lang=`), else the remembered one, else Chinese. */
export function initialLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  return parse(asked) ?? parse(remembered()) ?? 'zh-CN';
}

/** Keeps the choice for the next visit and in the address, so that a link shows the same page. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // Storage may be forbidden; the address still keeps the choice.
  }
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  history.replaceState(null, '', address);
}

/** The one that is not shown. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh-CN' : 'en';
}

function remembered(): string | null {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}

function parse(text: string | null): Language | undefined {
  const primary = text?.toLowerCase().split('-')[0];
  if (primary === 'zh') return 'zh-CN';
  return primary === 'en' ? 'en' : undefined;
}
