// SPDX-License-Identifier: Apache-2.0
import type { CreditBatchRecord } from '../records/credit-batch.js';
import type { Beneficiary } from '../records/retirement.js';
import type { Language } from '../verification/index.js';
import type { AttestedRetirement } from './certificate.js';
import { certificateTexts, purposeTexts } from './texts.js';

/** A line of a certificate: what it is about, and what it says; several lines where it is a list. */
export interface CertificateRow {
  readonly label: string;
  readonly values: readonly string[];
}

/** How many ranges and batches a page lists; the evidence has them all. */
const MOST_SERIALS = 8;
const MOST_BATCHES = 3;

/** What a certificate says to people, in one language: the page and the PDF show just this. */
export function certificateRows(
  { retirement, batches, readAt }: AttestedRetirement,
  language: Language,
): readonly CertificateRow[] {
  const { units, purpose, period, project, serials } = retirement;
  const t = (name: keyof typeof certificateTexts): string => certificateTexts[name][language];
  const row = (name: keyof typeof certificateTexts, ...values: string[]): CertificateRow => ({
    label: t(name),
    values,
  });
  const some = (all: readonly string[], most: number): readonly string[] => {
    const left = String(all.length - most);
    return all.length <= most ? all : [...all.slice(0, most), t('more').replace('{n}', left)];
  };
  const batchTexts = batches.map((batch) => batchText(batch, language));
  return [
    row('units', `${units} ${t('unitName')}`),
    row('beneficiary', beneficiaryText(retirement.beneficiary, language)),
    row('purpose', purposeTexts[purpose][language]),
    row('period', `${period.from}${t('to')}${period.to}`),
    ...(project === undefined ? [] : [row('project', project)]),
    row('retiredAt', retirement.retiredAt),
    row('holder', retirement.unit),
    row('account', retirement.account),
    row('serials', ...some(serials, MOST_SERIALS)),
    row('batches', ...some(batchTexts, MOST_BATCHES)),
    row('id', retirement.id),
    row('transaction', retirement.txId),
    row('knownUntil', readAt),
  ];
}

function beneficiaryText(beneficiary: Beneficiary, language: Language): string {
  return beneficiary.kind === 'PUBLIC'
    ? beneficiary.name
    : `${certificateTexts.hidden[language]} ${beneficiary.commitment}`;
}

function batchText(
  { id, factorSet, vintage, facts }: CreditBatchRecord,
  language: Language,
): string {
  const verifier = facts.find(({ act }) => act === 'verify')?.actor.unit ?? '';
  return certificateTexts.batch[language]
    .replace('{id}', id)
    .replace('{set}', factorSet)
    .replace('{vintage}', String(vintage))
    .replace('{verifier}', verifier);
}
