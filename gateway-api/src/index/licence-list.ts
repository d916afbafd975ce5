// SPDX-License-Identifier: Apache-2.0
import {
  onChainStatus,
  type LicenceBatchRecord,
  type LicenceContent,
  type LicenceOnChain,
  type LicenceState,
} from '@yulian/proofs';
import { LICENCE_BATCH_KIND, LICENCE_KIND, type LicenceRow } from './projections/licence.js';
import type { FoundRecord, ListQuery, Page, ReadRecord } from './query.js';
import type { ReadIndex } from './read-index.js';

/** By what licences are found; all that is given must hold. */
export interface LicenceFilter {
  /** References of one holder, of all epochs and units that the asker may see. */
  readonly holders?: readonly string[] | undefined;
  /** USCC. */
  readonly issuer?: string | undefined;
  readonly typeCode?: string | undefined;
  /** The state at `at`, derived ones too. */
  readonly state?: LicenceState | undefined;
  /** HMACs of a licence number, see `numberMac`; one per vault that is asked. */
  readonly numbers?: readonly string[] | undefined;
  /** A licence that they rely on. */
  readonly reliesOn?: string | undefined;
  /** Inclusive. */
  readonly issuedFrom?: string | undefined;
  /** Exclusive. */
  readonly issuedTo?: string | undefined;
  /** The moment for which `state` is meant, and the state of each licence found. */
  readonly at: string;
}

export type PageWish = Pick<ListQuery, 'limit' | 'direction' | 'position' | 'order'>;

/** A licence found, in the form in which the chain's own query answers it. */
export interface FoundLicence {
  readonly id: string;
  readonly found: LicenceOnChain;
  /** The leaf's content, for an entry of a batch without a row of its own. */
  readonly content: LicenceContent | undefined;
}

export type LicencePage = Page<FoundLicence>;

/** States that are derived from time while the record says `VALID`. */
const DERIVED: ReadonlySet<LicenceState> = new Set(['EXPIRED', 'NOT_YET_VALID', 'UNKNOWN_THEN']);

/** Licences, newest issue first: those with rows of their own and entries of batches alike. */
export async function listLicences(
  index: ReadIndex,
  filter: LicenceFilter,
  wish: PageWish,
): Promise<LicencePage> {
  const { state, at, issuedFrom: from, issuedTo: to } = filter;
  const query: ListQuery = {
    ...wish,
    kind: LICENCE_KIND,
    where: termsOf(filter),
    from,
    to,
    ...(state === undefined
      ? {}
      : {
          matches: async (record: FoundRecord, read: ReadRecord) => {
            const { found, content } = await assemble(record, read);
            return onChainStatus(found, { at }, content)?.state === state;
          },
        }),
  };
  return index.listAs(query, assemble);
}

function termsOf(filter: LicenceFilter): NonNullable<ListQuery['where']> {
  const { issuer, typeCode, state, holders, numbers, reliesOn } = filter;
  const terms: [name: string, values: readonly string[] | undefined][] = [
    ['holder', holders],
    ['number', numbers],
    ['reliesOn', reliesOn === undefined ? undefined : [reliesOn]],
    ['issuer', issuer === undefined ? undefined : [issuer]],
    ['type', typeCode === undefined ? undefined : [typeCode]],
    ['state', state === undefined ? undefined : [DERIVED.has(state) ? 'VALID' : state]],
  ];
  return terms.flatMap(([name, anyOf]) => (anyOf === undefined ? [] : [{ name, anyOf }]));
}

async function assemble({ id, body }: FoundRecord, read: ReadRecord): Promise<FoundLicence> {
  const { licence, content, batch } = body as unknown as LicenceRow;
  const row = batch === undefined ? undefined : await read(LICENCE_BATCH_KIND, batch.id);
  const record = row?.body as unknown as LicenceBatchRecord | undefined;
  const found: LicenceOnChain = {
    ...(licence === undefined ? {} : { licence }),
    ...(record === undefined || batch === undefined
      ? {}
      : { batch: { record, index: batch.index } }),
  };
  return { id, found, content };
}
