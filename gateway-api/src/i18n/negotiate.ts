// SPDX-License-Identifier: Apache-2.0
import type { Language } from './text.js';

const DEFAULT_LANGUAGE: Language = 'zh';

/**
 * Chooses the language of an answer from `Accept-Language` (RFC 9110, clause 12.5.4; basic
 * filtering of RFC 4647). Chinese is the default, also for a header that cannot be read.
 */
export function negotiateLanguage(header: string | undefined): Language {
  let best: Language = DEFAULT_LANGUAGE;
  let bestQuality = 0;
  for (const range of (header ?? '').split(',')) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const language = languageOf(tag.trim());
    const quality = qualityOf(parameters);
    if (language !== undefined && quality > bestQuality) {
      best = language;
      bestQuality = quality;
    }
  }
  return best;
}

function languageOf(tag: string): Language | undefined {
  if (tag === '*') return DEFAULT_LANGUAGE;
  const primary = tag.split('-')[0];
  return primary === 'zh' || primary === 'en' ? primary : undefined;
}

function qualityOf(parameters: readonly string[]): number {
  for (const parameter of parameters) {
    const match = /^\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*$/.exec(parameter);
    if (match) return Number(match[1]);
    if (parameter.trim().startsWith('q=')) return 0;
  }
  return 1;
}
