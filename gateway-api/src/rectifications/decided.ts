// SPDX-License-Identifier: Apache-2.0
import type { Identity, Ledger } from '@yulian/network';
import type {
  CaseFact,
  CaseRecord,
  LicenceBatchRecord,
  LicenceOnChain,
  RectificationRecord,
} from '@yulian/proofs';
import { batchPlace } from '@yulian/proofs';
import type { z } from 'zod';
import {
  CASE_KIND,
  LICENCE_KIND,
  licencesNamed,
  type LicenceRow,
  type ReadIndex,
} from '../index/index.js';
import { ask } from '../ledger-queries/ask.js';
import type { rectificationShown } from '../routes/schemas/rectifications.js';

type Decided = z.input<typeof rectificationShown>['decided'];
type DecidedOn = Decided['data'][number];

/** Most of a kind that are listed. */
const MOST = 200;

interface Sources {
  readonly ledger: Ledger;
  readonly index: ReadIndex;
  readonly reader: Identity;
  /** Until when it is asked about, while nothing is taken back. */
  readonly now: string;
}

/** Times of the recording of a wrong fact and of its taking back. */
interface Meanwhile {
  readonly from: string;
  readonly to: string;
}

/**
 * What was decided on a wrong fact between its recording and its taking back: licences issued on the
 * ground of the record, and cases that name it and were acted on. Accesses do not say on chain which
 * record they showed, and verifications are not recorded at all: neither is listed.
 *
 * @throws LedgerError when the ledger cannot be asked
 */
export async function decidedOn(
  { ledger, index, reader, now }: Sources,
  record: RectificationRecord,
): Promise<Decided> {
  const { subject, fact } = record;
  const wrong = (await factsOf({ ledger, reader }, subject)).find(({ txId }) => txId === fact);
  const end = record.facts.find(({ state }) => state === 'CONFIRMED')?.recordedAt;
  const meanwhile = { from: wrong?.recordedAt ?? now, to: end ?? now };
  const isBatch = subject.kind === 'licence-batch';
  const found = await Promise.all([
    licencesOn(index, [isBatch ? 'reliesOnBatch' : 'reliesOn', subject.id], meanwhile),
    casesOn(index, [isBatch ? 'licenceBatch' : 'licence', subject.id], meanwhile),
  ]);
  return {
    ...meanwhile,
    data: found.flatMap(({ data }) => data),
    truncated: found.some(({ truncated }) => truncated),
  };
}

async function factsOf(
  { ledger, reader }: Pick<Sources, 'ledger' | 'reader'>,
  { kind, id }: RectificationRecord['subject'],
) {
  if (kind === 'licence-batch') {
    return (await ask<LicenceBatchRecord>(ledger, reader, 'licence', 'getBatch', id)).facts;
  }
  const { licence } = await ask<LicenceOnChain>(ledger, reader, 'licence', 'get', id);
  return licence?.facts ?? [];
}

interface Listed {
  readonly data: readonly DecidedOn[];
  readonly truncated: boolean;
}

type Named = readonly [name: string, value: string];

async function licencesOn(
  index: ReadIndex,
  [name, value]: Named,
  meanwhile: Meanwhile,
): Promise<Listed> {
  const where = [{ name, anyOf: [value] }];
  const page = await index.list({ kind: LICENCE_KIND, where, limit: MOST });
  const data = page.items.flatMap(({ body }): DecidedOn[] => {
    const { licence } = body as unknown as LicenceRow;
    const [issued] = licence?.facts ?? [];
    if (licence === undefined || issued === undefined || !isIn(meanwhile, issued)) return [];
    const { act, recordedAt: at, txId } = issued;
    return [{ kind: 'licence', id: licence.id, unit: licence.issuer, act, at, txId }];
  });
  return { data, truncated: page.hasMore };
}

async function casesOn(
  index: ReadIndex,
  [name, value]: Named,
  meanwhile: Meanwhile,
): Promise<Listed> {
  const where = [{ name, anyOf: [value] }];
  const page = await index.list({ kind: CASE_KIND, where, limit: MOST });
  const data = page.items.flatMap(({ body }): DecidedOn[] => {
    const { id, unit, facts } = body as unknown as CaseRecord;
    const since = facts.findIndex((fact) => names(fact, value));
    const last = facts.slice(since).findLast((fact) => isIn(meanwhile, fact));
    if (last === undefined) return [];
    const { act, recordedAt: at, txId } = last;
    return [{ kind: 'case', id, unit, act, at, txId }];
  });
  return { data, truncated: page.hasMore };
}

function names(fact: CaseFact, value: string): boolean {
  return licencesNamed(fact).some((id) => id === value || batchPlace(id)?.batchId === value);
}

function isIn({ from, to }: Meanwhile, { recordedAt }: { readonly recordedAt: string }): boolean {
  return recordedAt >= from && recordedAt <= to;
}
