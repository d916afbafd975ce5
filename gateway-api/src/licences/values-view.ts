// SPDX-License-Identifier: Apache-2.0
import type { Identity } from '@yulian/network';
import { defined, type StandardReference } from '@yulian/proofs';
import { patternOfPath, type FieldDeclaration } from '@yulian/proofs/collection-standard';
import type { z } from 'zod';
import type { Language } from '../i18n/text.js';
import { ask, type Asked } from '../ledger-queries/ask.js';
import type { licenceValues } from '../routes/schemas/licence-values.js';
import type { KeptLicence } from './kept-licence.js';

type ValuesView = z.input<typeof licenceValues>;
type TitledValue = ValuesView['fields'][number];

/** The names that a version of a standard gives. */
export interface StandardNames {
  readonly title: string;
  titleOf(path: string): string;
  /** Whether anybody but the issuing unit may see it. */
  isShown(path: string): boolean;
}

interface Head {
  readonly facts: readonly {
    readonly version: number;
    readonly title: string;
    readonly fields?: readonly FieldDeclaration[];
  }[];
}

/** Asks for the names that a published version gives. @throws ContractRefusedError `STANDARD_NOT_FOUND` */
export async function standardNames(
  ledger: Asked,
  reader: Identity,
  { id, version }: StandardReference,
  language: Language,
): Promise<StandardNames> {
  const { facts } = await ask<Head>(ledger, reader, 'standard', 'get', id);
  const published = facts.find((fact) => fact.version === version);
  const fields = new Map((published?.fields ?? []).map((field) => [field.pattern, field]));
  return {
    title: published?.title ?? id,
    titleOf(path) {
      const { title, titleZh } = fields.get(patternOfPath(path)) ?? {};
      return (language === 'en' ? title : titleZh) ?? title ?? path.slice(1);
    },
    isShown: (path) => fields.get(patternOfPath(path))?.disclosable !== 'never',
  };
}

/** What a licence says: its number and its values. */
export function valuesView(id: string, kept: KeptLicence, names: StandardNames): ValuesView {
  const fields = kept.fields.map(({ path, value }) => ({
    ...{ path, title: names.titleOf(path), value: value as TitledValue['value'] },
  }));
  return { id, title: names.title, ...defined({ number: kept.number }), fields };
}
