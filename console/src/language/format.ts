// SPDX-License-Identifier: Apache-2.0
import type { Language } from './language.js';

/** A moment for people: Beijing time, to the second. */
export function formatMoment(moment: Date, language: Language): string {
  const text = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: language === 'en' ? 'short' : '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hour12: false,
  }).format(moment);
  return language === 'en' ? `${text} (Beijing)` : `${text}（北京时间）`;
}

/** A day for people, in Beijing. */
export function formatDay(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: language === 'en' ? 'short' : '2-digit',
    day: '2-digit',
  }).format(moment);
}

/** A count of bytes for people, with the exact count behind it. */
export function formatBytes(bytes: number, language: Language): string {
  const exact = new Intl.NumberFormat(language).format(bytes);
  if (bytes < 1024) return `${exact} B`;
  const units = ['KB', 'MB', 'GB', 'TB'];
  const power = Math.min(Math.floor(Math.log2(bytes) / 10), units.length);
  const short = (bytes / 1024 ** power).toFixed(1);
  return `${short} ${units[power - 1] ?? 'KB'} (${exact} B)`;
}
