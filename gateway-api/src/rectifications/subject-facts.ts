// SPDX-License-Identifier: Apache-2.0
import type { Identity, Ledger } from '@yulian/network';
import type { LicenceOnChain, RectificationRecord, Recorded } from '@yulian/proofs';
import { ask } from '../ledger-queries/ask.js';

type Subject = RectificationRecord['subject'];
type Kind = Exclude<Subject['kind'], 'licence'>;

/** Which query gives a record, by its kind. */
const QUESTIONS: Readonly<Record<Kind, readonly [contract: string, transaction: string]>> = {
  'licence-batch': ['licence', 'getBatch'],
  material: ['material', 'get'],
  authority: ['issuer', 'get'],
  standard: ['standard', 'get'],
  'service-item': ['serviceItem', 'get'],
  'catalogue-item': ['catalogue', 'get'],
  fonds: ['archive', 'getFonds'],
};

/** The facts of the record that a rectification is about. */
export async function factsOfSubject(
  ledger: Ledger,
  reader: Identity,
  { kind, id }: Subject,
): Promise<readonly Recorded[]> {
  if (kind === 'licence') {
    const { licence } = await ask<LicenceOnChain>(ledger, reader, 'licence', 'get', id);
    return licence?.facts ?? [];
  }
  // An authority is asked for by its type and its unit.
  const args = kind === 'authority' ? id.split('/') : [id];
  const question = QUESTIONS[kind];
  const { facts } = await ask<{ facts: Recorded[] }>(ledger, reader, ...question, ...args);
  return facts;
}
