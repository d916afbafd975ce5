// SPDX-License-Identifier: Apache-2.0
import type { Language } from '../language/language.js';
import { pageTexts } from '../language/texts.js';
import type { Item } from '../verification/item.js';
import { identifierOf, requestIdOf, type Outcome } from '../verification/outcome.js';
import type { PresentedFile } from '../verification/subject.js';
import { sourceText } from './facts.js';
import { reportOf } from './report.js';

/** Spreadsheets take a cell that begins so for a formula, also one from a file's name. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * The results as CSV (RFC 4180), with a byte order mark, without which spreadsheets garble Chinese.
 *
 * @returns one line per item and a line of headings
 */
export function csvOf(items: readonly Item[], language: Language): string {
  const { results, many } = pageTexts(language);
  const { fields } = results;
  const headings = [
    many.document,
    many.verdict,
    fields.code,
    many.reason,
    fields.identifier,
    fields.checkedAt,
    fields.height,
    fields.size,
    'SM3',
    'SHA-256',
    fields.requestId,
    fields.source,
  ];
  const rows = items.map((item) => rowOf(item, language));
  return `\ufeff${[headings, ...rows].map(lineOf).join('')}`;
}

function rowOf(item: Item, language: Language): readonly string[] {
  const { phase, subject, label } = item;
  if (phase.step !== 'done') return [label];
  const { word, code, sentence } = reportOf(item, phase.outcome, language);
  return [
    label,
    word,
    code,
    sentence.text,
    identifierOf(subject, phase.outcome) ?? '',
    ...whenAndWhere(phase.outcome),
    ...digestsOf(subject.file),
    requestIdOf(phase.outcome) ?? '',
    sourceText(phase.outcome, language),
  ];
}

function whenAndWhere(outcome: Outcome): readonly string[] {
  const height = outcome.kind === 'answered' ? outcome.height : undefined;
  return [outcome.checkedAt.toISOString(), String(height ?? '')];
}

function digestsOf(file: PresentedFile | undefined): readonly string[] {
  if (file === undefined) return ['', '', ''];
  const { size, sm3, sha256 } = file.digests;
  return [String(size), sm3, sha256];
}

function lineOf(cells: readonly string[]): string {
  const quoted = cells.map((cell) => {
    const safe = FORMULA.test(cell) ? `'${cell}` : cell;
    return `"${safe.replaceAll('"', '""')}"`;
  });
  return `${quoted.join(',')}\r\n`;
}

/** Hands a text to the browser's downloads. */
export function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
