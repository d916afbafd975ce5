// SPDX-License-Identifier: Apache-2.0
import type { Identity, Ledger } from '@yulian/network';
import {
  batchPlace,
  type CaseFact,
  type CaseRecord,
  type RectificationRecord,
} from '@yulian/proofs';
import type { z } from 'zod';
import {
  CASE_KIND,
  LICENCE_KIND,
  licencesNamed,
  type LicenceRow,
  type ListQuery,
  type ReadIndex,
} from '../index/index.js';
import type { rectificationShown } from '../routes/schemas/rectifications.js';
import { factsOfSubject } from './subject-facts.js';

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
 * ground of a licence, by an authority or under a standard; cases that name a licence, or are about a
 * service item, and were acted on. Nothing is listed of materials, catalogue items and fonds. Accesses do not say on chain which
 * record they showed, and verifications are not recorded at all: neither is listed.
 *
 * @throws LedgerError when the ledger cannot be asked
 */
export async function decidedOn(
  { ledger, index, reader, now }: Sources,
  record: RectificationRecord,
): Promise<Decided> {
  const { subject, fact } = record;
  const facts = await factsOfSubject(ledger, reader, subject);
  const wrong = facts.find(({ txId }) => txId === fact);
  const end = record.facts.find(({ state }) => state === 'CONFIRMED')?.recordedAt;
  const meanwhile = { from: wrong?.recordedAt ?? now, to: end ?? now };
  const found = await Promise.all(
    listsOf(subject).map(({ kind, where, since }) =>
      kind === 'licence'
        ? licencesOn(index, where, meanwhile)
        : casesOn(index, where, meanwhile, since),
    ),
  );
  return {
    ...meanwhile,
    data: found.flatMap(({ data }) => data),
    truncated: found.some(({ truncated }) => truncated),
  };
}

type Where = NonNullable<ListQuery['where']>;

/** Records among which decisions on the record are found, and from which act on they rest on it. */
interface Rests {
  readonly kind: 'licence' | 'case';
  readonly where: Where;
  readonly since?: (fact: CaseFact) => boolean;
}

function listsOf({ kind, id }: RectificationRecord['subject']): readonly Rests[] {
  const where = (name: string, value = id): Where => [{ name, anyOf: [value] }];
  switch (kind) {
    case 'licence':
      return [
        { kind: 'licence', where: where('reliesOn') },
        { kind: 'case', where: where('licence'), since: naming(id) },
      ];
    case 'licence-batch':
      return [
        { kind: 'licence', where: where('reliesOnBatch') },
        { kind: 'case', where: where('licenceBatch'), since: naming(id) },
      ];
    case 'authority': {
      const [type, issuer] = id.split('/');
      return [{ kind: 'licence', where: [...where('type', type), ...where('issuer', issuer)] }];
    }
    case 'standard':
      return [{ kind: 'licence', where: where('type', id.slice('CS-'.length)) }];
    case 'service-item':
      return [{ kind: 'case', where: where('serviceItem') }];
    default:
      return [];
  }
}

interface Listed {
  readonly data: readonly DecidedOn[];
  readonly truncated: boolean;
}

async function licencesOn(index: ReadIndex, where: Where, meanwhile: Meanwhile): Promise<Listed> {
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
  where: Where,
  meanwhile: Meanwhile,
  rests: (fact: CaseFact) => boolean = () => true,
): Promise<Listed> {
  const page = await index.list({ kind: CASE_KIND, where, limit: MOST });
  const data = page.items.flatMap(({ body }): DecidedOn[] => {
    const { id, unit, facts } = body as unknown as CaseRecord;
    const since = facts.findIndex(rests);
    const last = facts.slice(since).findLast((fact) => isIn(meanwhile, fact));
    if (last === undefined) return [];
    const { act, recordedAt: at, txId } = last;
    return [{ kind: 'case', id, unit, act, at, txId }];
  });
  return { data, truncated: page.hasMore };
}

function naming(value: string): (fact: CaseFact) => boolean {
  return (fact) =>
    licencesNamed(fact).some((id) => id === value || batchPlace(id)?.batchId === value);
}

function isIn({ from, to }: Meanwhile, { recordedAt }: { readonly recordedAt: string }): boolean {
  return recordedAt >= from && recordedAt <= to;
}
