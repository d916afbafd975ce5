// SPDX-License-Identifier: Apache-2.0
import { formatBytes, formatMoment } from '../language/format.js';
import { knownMoment } from '../language/known-moment.js';
import type { Language } from '../language/language.js';
import { pageTexts, type ResultTexts } from '../language/texts.js';
import type { Item } from '../verification/item.js';
import {
  identifierOf,
  requestIdOf,
  type Answered,
  type Outcome,
  type Source,
} from '../verification/outcome.js';
import type { AsOf, PresentedFile } from '../verification/subject.js';

/** One line of the reference: what a result is about, when and how it came about. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly notes?: readonly string[] | undefined;
  /** Digests and identifiers: to be compared character by character. */
  readonly isCode?: boolean | undefined;
}

/** The reference of a result. */
export function factsOf(item: Item, outcome: Outcome, language: Language): readonly Fact[] {
  const { fields } = pageTexts(language).results;
  return [
    ...identifierFacts(item, outcome, pageTexts(language).results),
    ...fileFacts(item.subject.file, fields, language),
    { label: fields.checkedAt, value: formatMoment(outcome.checkedAt, language) },
    ...asOfFacts(outcome.asOf, fields, language),
    ...answerFacts(outcome, language),
  ];
}

function identifierFacts({ subject }: Item, outcome: Outcome, texts: ResultTexts): Fact[] {
  const { fields, identifierFrom, notStated } = texts;
  const { identifier: asked } = subject;
  const value = identifierOf(subject, outcome);
  if (value === undefined) return [{ label: fields.identifier, value: notStated }];
  const notes = asked?.text === value ? [identifierFrom[asked.from]] : undefined;
  return [{ label: fields.identifier, value, notes, isCode: true }];
}

function fileFacts(
  file: PresentedFile | undefined,
  fields: ResultTexts['fields'],
  language: Language,
): Fact[] {
  if (file === undefined) return [];
  const { blob, digests } = file;
  return [
    { label: fields.document, value: blob.name, notes: [formatBytes(digests.size, language)] },
    { label: 'SM3', value: digests.sm3, isCode: true },
    { label: 'SHA-256', value: digests.sha256, isCode: true },
  ];
}

function asOfFacts(
  { at, knownAt }: AsOf,
  fields: ResultTexts['fields'],
  language: Language,
): Fact[] {
  const moments = [
    [fields.asOf, at],
    [fields.knownAt, knownAt],
  ] as const;
  return moments.flatMap(([label, moment]) =>
    moment === undefined ? [] : [{ label, value: knownMoment(moment, language) }],
  );
}

function answerFacts(outcome: Outcome, language: Language): Fact[] {
  const { fields } = pageTexts(language).results;
  const requestId = requestIdOf(outcome);
  return [
    ...(outcome.kind === 'answered' ? heightFact(outcome, fields) : []),
    ...(outcome.kind === 'answered' ? sourceFacts(outcome.source, language) : []),
    ...(requestId === undefined
      ? []
      : [{ label: fields.requestId, value: requestId, isCode: true }]),
  ];
}

function heightFact({ height, source }: Answered, fields: ResultTexts['fields']): Fact[] {
  const label = source.kind === 'proof' ? fields.writtenIn : fields.height;
  return height === undefined ? [] : [{ label, value: String(height) }];
}

function sourceFacts(source: Source, language: Language): Fact[] {
  const texts = pageTexts(language).results;
  const { fields, sources } = texts;
  const value = sources[kindOf(source)];
  if (source.kind === 'gateway') return [{ label: fields.source, value }];
  const notes = source.kind === 'proof' ? [source.proofName] : undefined;
  return [{ label: fields.source, value, notes }, rootsFact(source, texts, language)];
}

/** How an outcome came about, in words; empty when nothing was found out. */
export function sourceText(outcome: Outcome, language: Language): string {
  const { sources } = pageTexts(language).results;
  return outcome.kind === 'answered' ? sources[kindOf(outcome.source)] : '';
}

function kindOf(source: Source): Source['kind'] | 'uploaded' {
  return source.kind === 'gateway' && source.uploaded ? 'uploaded' : source.kind;
}

/** What a browser believed in: a proof rests on organisations, signatures in a file on authorities. */
function rootsFact(
  { kind, roots }: Exclude<Source, { readonly kind: 'gateway' }>,
  texts: ResultTexts,
  language: Language,
): Fact {
  const { content, url, sha256, fetchedAt } = roots;
  const { organizations, endorsements, signatureRoots = [] } = content;
  return {
    label: texts.fields.roots,
    value:
      kind === 'proof'
        ? texts.rootsFrom(url, Object.keys(organizations).length, endorsements)
        : texts.authoritiesFrom(url, signatureRoots.length),
    notes: [texts.rootsDigest(sha256, formatMoment(fetchedAt, language)), texts.rootsDoubt],
  };
}
