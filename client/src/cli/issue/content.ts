// SPDX-License-Identifier: Apache-2.0
import { isDate, type JsonObject, ownMember } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { defined } from '../../sdk/defined.js';
import type { HeldFile } from '../../sdk/held-file.js';
import { issueTexts } from '../../texts/issue.js';
import { fillText, type Text } from '../../texts/text.js';
import { many, optional } from '../command.js';
import { readJsonObject } from '../json-file.js';
import { UsageError } from '../usage-error.js';

type Issue = components['schemas']['IssueLicence'];

/** What a version says of itself, but for identifier and document. */
export type VersionContent = Omit<Issue, 'id' | 'document'>;

/** The options that say what a licence, or its next version, holds. */
export const contentOptions = {
  fields: optional('FILE', issueTexts.fields),
  holder: optional('FILE', issueTexts.holder),
  number: optional('NUMBER', issueTexts.number),
  issuedAt: optional('TIME', issueTexts.issuedAt),
  validFrom: optional('TIME', issueTexts.validFrom),
  validTo: optional('TIME', issueTexts.validTo),
  reliesOn: many('IDENTIFIER', issueTexts.reliesOn),
  basis: optional('CODE', issueTexts.basis),
};

/** Values of {@link contentOptions}. */
export interface ContentOptions {
  readonly fields: string | undefined;
  readonly holder: string | undefined;
  readonly number: string | undefined;
  readonly issuedAt: string | undefined;
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  readonly reliesOn: readonly string[];
  readonly basis: string | undefined;
}

/**
 * What a licence says of itself: from options, else from the metadata of its file
 * (C0108—2021, short names of its attributes).
 *
 * @param wanted options that are needed beside it
 * @throws UsageError `OPTION_MISSING` naming all that are missing
 */
export async function contentFor(
  held: HeldFile,
  options: ContentOptions,
  wanted: readonly Wanted[] = [],
): Promise<VersionContent> {
  const stated = statedBy(held, options);
  const { issuedAt = '', validFrom = '' } = stated;
  requireAll([
    ...wanted,
    ['--fields', options.fields],
    ['--basis', options.basis],
    ['--holder', stated.holder, issueTexts.whatHolder],
    ['--issued-at', stated.issuedAt, issueTexts.whatIssuedAt],
    ['--valid-from', stated.validFrom, issueTexts.whatValidFrom],
  ]);
  const { fields: file = '', basis = '' } = options;
  const fields = await readJsonObject(file);
  const holder = await holderFor(held, options.holder);
  return {
    ...{ holder, issuedAt, validFrom, reliesOn: [...options.reliesOn] },
    ...{ fields: { ...fields }, basis },
    ...defined({ number: stated.number, validTo: stated.validTo }),
  };
}

/** What options, else the metadata of the file, say. */
function statedBy({ metadata }: HeldFile, options: ContentOptions) {
  const dateOf = (name: string): string | undefined => dateIn(ownMember(metadata, name));
  const holder = metadata['CZZTDMLXDM'] === undefined ? undefined : metadata['CZZTDM'];
  return {
    holder: options.holder ?? holder,
    issuedAt: options.issuedAt ?? dateOf('ZZBFRQ'),
    validFrom: options.validFrom ?? dateOf('ZZYXQQSRQ'),
    validTo: options.validTo ?? dateOf('ZZYXQJZRQ'),
    number: options.number ?? metadata['ZZBH'],
  };
}

/**
 * The identifier that is asked for, which must be the one that the file states, if it states one.
 *
 * @returns undefined when neither says one
 * @throws UsageError `IDENTIFIER_DIFFERS`
 */
export function identifierFor(held: HeldFile, asked: string | undefined): string | undefined {
  const { identifier } = held;
  if (asked !== undefined && identifier !== undefined && asked !== identifier) {
    const text = fillText(issueTexts.identifierDiffers, { identifier });
    throw new UsageError('IDENTIFIER_DIFFERS', text);
  }
  return asked ?? identifier;
}

/** An option that is needed, its value, and what the file's metadata could have said instead. */
export type Wanted = readonly [option: string, value: string | undefined, what?: Text];

/** @throws UsageError `OPTION_MISSING` naming all that are missing */
export function requireAll(wanted: readonly Wanted[]): void {
  const texts = wanted
    .filter(([, value]) => value === undefined)
    .map(([option, , what]) => missingText(option, what));
  if (texts.length === 0) return;
  throw new UsageError('OPTION_MISSING', {
    'zh-CN': texts.map((one) => one['zh-CN']).join(''),
    en: texts.map((one) => one.en).join(' '),
  });
}

/** @throws UsageError `OPTION_MISSING` */
export function requireOption(option: string, value: string | undefined): string {
  if (value !== undefined) return value;
  throw new UsageError('OPTION_MISSING', fillText(issueTexts.optionMissing, { option }));
}

async function holderFor(
  { metadata }: HeldFile,
  file: string | undefined,
): Promise<Issue['holder']> {
  if (file !== undefined) return readHolder(file, await readJsonObject(file));
  const { CZZTDM: code, CZZTDMLXDM: type } = metadata;
  return { type: type ?? '', code: code ?? '' };
}

/** A holder as a file states it. @throws UsageError `HOLDER_INVALID`, which does not show it */
export function readHolder(file: string, { type, code }: JsonObject): Issue['holder'] {
  if (typeof type === 'string' && typeof code === 'string') return { type, code };
  throw new UsageError('HOLDER_INVALID', fillText(issueTexts.holderInvalid, { file }));
}

/** Dates of the metadata are eight digits. What is no date is left to the options. */
function dateIn(text: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text ?? '') ?? [];
  const date = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  return isDate(date) ? date : undefined;
}

function missingText(option: string, what: Text | undefined): Text {
  if (what === undefined) return fillText(issueTexts.optionMissing, { option });
  return {
    'zh-CN': fillText(issueTexts.missing, { what: what['zh-CN'], option })['zh-CN'],
    en: fillText(issueTexts.missing, { what: what.en, option }).en,
  };
}
