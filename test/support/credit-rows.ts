// SPDX-License-Identifier: Apache-2.0
// Pools, batches and accounts for issuing that are on the chain already.
import {
  encodeSignaturePolicy,
  toBase64,
  type CreditBatchRecord,
  type EcoAccountRecord,
  type HoldingRecord,
  type StateRow,
} from '@yulian/proofs';
import { factorContent } from './earning-fixture.js';
import { digestOf } from './fixtures.js';
import { MEMBERS, MSP_IDS, type MemberName } from './members.js';
import { row } from './migration-fixture.js';

const AT = '2026-01-01T00:00:00.000Z';
const SET = 'TRIP@1';
/** As many as there are requests to be granted, and some more. */
const OF_EACH = 24;

/** The account into which a member issues. */
export const issuingAccountOf = (member: MemberName): string =>
  `eac_${digestOf(`issuing account of ${member}`)}`;

/** The `i`th closed pool of the press office. */
export const closedPool = (i: number): string => `pol_${digestOf(`closed pool ${String(i)}`)}`;

/** The batch of the ranges that members of the market have. */
export const MARKET_BATCH = 'B1';

/**
 * For the press office to verify, to correct, and to form; and the batch that the market's ranges
 * are of.
 */
export function creditRows(): readonly StateRow[] {
  const some = Array.from({ length: OF_EACH }, (_, i) => i);
  return [
    factorSetRow(),
    accountRow('press'),
    accountRow('market'),
    batchRow(MARKET_BATCH, ['form', 'verify'], '20000000'),
    ...some.map((i) => poolRow(closedPool(i))),
    ...some.map((i) => batchRow(`F${String(i)}`, ['form'])),
    ...some.map((i) => batchRow(`I${String(i)}`, ['form', 'verify'])),
  ];
}

/** Closed pools of the press office and what was given into each, its account for issuing, a factor set. */
export function pooledRows(
  pools: readonly { readonly id: string; readonly grams: string }[],
): readonly StateRow[] {
  const given = pools.map(({ id, grams }) =>
    row(`pool-donation/${id}/given`, { pool: id, grams, gifts: [] }),
  );
  const closed = pools.map(({ id, grams }) => poolRow(id, grams));
  return [factorSetRow(), accountRow('press'), ...closed, ...given];
}

/** The batch of {@link soldFromRows}: 100 units, of which the last ten are the buffer's. */
export const SOLD_FROM = 'C1';

/**
 * A batch of the market bureau whose units are in many hands.
 *
 * @param holdings ranges of it, and how each stands
 */
export function soldFromRows(
  holdings: readonly Pick<HoldingRecord, 'serial' | 'account' | 'state' | 'sold' | 'boundTo'>[],
): readonly StateRow[] {
  return [
    ...pooledRows([]),
    accountRow('market'),
    batchRow(SOLD_FROM, ['form', 'verify']),
    ...holdings.map((one) => {
      const owner = one.account === issuingAccountOf('press') ? 'press' : 'market';
      return owned(`holding/${one.serial}`, { kind: 'holding', ...one }, MEMBERS[owner].mspId);
    }),
  ];
}

function factorSetRow(): StateRow {
  const method = { code: 'TRIP1', text: { sha256: digestOf('method text') } };
  const content = factorContent({ gramsPerUnit: '10', bufferPerMille: 100, method });
  const set = { id: SET, code: 'TRIP', version: 1, from: AT, content };
  return row(`factor-set/${SET}`, { ...set, decided: recorded('bureau') });
}

function recorded(member: MemberName) {
  const { uscc: unit, mspId } = MEMBERS[member];
  const actor = { mspId, unit, role: 'approver' };
  return { from: AT, recordedAt: AT, actor, basis: 'X-1', txId: 'd'.repeat(64) };
}

function accountRow(member: MemberName): StateRow {
  const { uscc: unit, mspId: owner } = MEMBERS[member];
  const id = issuingAccountOf(member);
  const record: Omit<EcoAccountRecord, 'format'> = {
    ...{ kind: 'eco-account', id, unit, owner, accountKind: 'ISSUER' },
    ...{ openedAt: AT, txId: 'd'.repeat(64) },
  };
  return owned(`eco-account/${id}`, record, owner);
}

function poolRow(id: string, grams = '1005'): StateRow {
  const { uscc: unit, mspId: owner } = MEMBERS.press;
  const record = {
    ...{ kind: 'pool', id, unit, owner, region: '999999', factorSet: SET, vintage: 2026 },
    ...{ grams, donations: 1 },
    facts: [{ ...recorded('press'), act: 'close', state: 'CLOSED' }],
  };
  return owned(`pool/${id}`, record, owner);
}

function batchRow(id: string, acts: readonly ('form' | 'verify')[], grams = '1005'): StateRow {
  const { uscc: unit, mspId: owner } = MEMBERS.market;
  const units = BigInt(grams) / 10n;
  const facts = acts.map((act) =>
    act === 'form'
      ? { ...recorded('market'), act, state: 'FORMED' as const }
      : { ...recorded('water'), act, state: 'ISSUED' as const },
  );
  const record: Omit<CreditBatchRecord, 'format'> = {
    ...{ kind: 'credit-batch', id, unit, owner, account: issuingAccountOf('market') },
    ...{ pool: closedPool(0), factorSet: SET, region: '999999', method: 'TRIP1', vintage: 2026 },
    ...{ grams, gramsPerUnit: '10', bufferPerMille: 100, units: units.toString() },
    ...{ buffer: (units / 10n).toString(), remainder: (BigInt(grams) % 10n).toString(), facts },
  };
  return owned(`credit-batch/${id}`, record, owner);
}

/** A row whose changes its owner endorses, and two others. */
export function owned(key: string, record: object, owner: string): StateRow {
  const others = [...MSP_IDS].sort().filter((mspId) => mspId !== owner);
  const policy = encodeSignaturePolicy({
    n: 2,
    of: [{ mspId: owner }, { n: 2, of: others.map((mspId) => ({ mspId })) }],
  });
  return { ...row(key, record), policy: toBase64(policy) };
}
