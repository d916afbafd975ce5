// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError, type Identity, type Ledger } from '@yulian/network';
import type { EarnInput } from '@yulian/chaincode/schemas';
import {
  baselineVersion,
  CaseMethod,
  earningLeaf,
  merkleRoot,
  nullifierId,
  toHex,
  type CaseRecord,
  type EarningOpening,
  type FactorSet,
  type ServiceItemRecord,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { ask } from '../ledger-queries/ask.js';
import { contractCall } from '../ledger-queries/contract-call.js';
import type { Organisation } from '../organisations.js';
import { earningOpening, type VaultKey } from '../vault/index.js';

/** By which rule cases earn: a code of the published method. */
const BASIS = 'YLJP-3';

/** Cases that a unit's gateway has earn. */
export interface EarnWish {
  readonly ledger: Ledger;
  /** Of the unit, in the role gateway. */
  readonly identity: Identity;
  readonly organisation: Pick<Organisation, 'transactions' | 'vault'>;
  /** USCC of the unit that numbers the cases. */
  readonly unit: string;
  readonly cases: readonly string[];
}

interface Counted {
  readonly opening: EarningOpening;
  readonly factorSet: string;
}

/**
 * Has cases earn that can: each set of factors in one transaction. Those that cannot, or did already, are
 * left out; the contract decides. Answers how many earned.
 */
export async function earnCases(wish: EarnWish): Promise<number> {
  const counted = await countedCases(wish);
  let earned = 0;
  for (const factorSet of new Set(counted.map((one) => one.factorSet))) {
    const openings = counted
      .filter((one) => one.factorSet === factorSet)
      .map(({ opening }) => opening);
    earned += await sendThose(wish, factorSet, openings);
  }
  return earned;
}

/** Each case with the set that counts it, of those that earn something. */
async function countedCases({
  ledger,
  identity,
  organisation,
  cases,
}: EarnWish): Promise<readonly Counted[]> {
  const read = <T>(contract: string, transaction: string, id: string): Promise<T> =>
    ask<T>(ledger, identity, contract, transaction, id);
  const sets = new Map<string, Promise<FactorSet | undefined>>();
  const items = new Map<string, Promise<ServiceItemRecord>>();
  const counted: Counted[] = [];
  for (const id of cases) {
    const record = await read<CaseRecord>('case', 'get', id);
    const at = record.facts.find(({ state }) => state === 'DELIVERED')?.recordedAt;
    if (at === undefined) continue;
    const set = await once(sets, at.slice(0, 13), () => setInForce(read, at));
    if (set === undefined) continue;
    const { serviceItem } = record;
    const item = await once(items, serviceItem, () => read('serviceItem', 'get', serviceItem));
    const baseline = baselineVersion(item, record.baselineVersion);
    if (baseline === undefined) continue;
    if (!new CaseMethod(baseline, set.content).gramsOf(record).ok) continue;
    const opening = earningOpening(organisation.vault.key, record);
    counted.push({ opening, factorSet: set.id });
  }
  return counted;
}

type Read = <T>(contract: string, transaction: string, id: string) => Promise<T>;

async function setInForce(read: Read, at: string): Promise<FactorSet | undefined> {
  try {
    return await read<FactorSet>('factorSet', 'inForce', at);
  } catch (error) {
    if (isRefusal(error, 'FACTOR_SET_NOT_FOUND')) return;
    throw error;
  }
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/**
 * Sends; what the contract says cannot earn is left out, and the others sent again. A gateway that was
 * restored comes to the same nullifiers, and, of the same cases, to the same batch.
 */
async function sendThose(
  wish: EarnWish,
  factorSet: string,
  openings: readonly EarningOpening[],
): Promise<number> {
  const { transactions, vault } = wish.organisation;
  let left = openings;
  while (left.length > 0) {
    const input = earnInputOf(vault.key, { unit: wish.unit, factorSet }, left);
    const prepare = () => contractCall('earning', 'earn', input);
    try {
      await transactions.transact({ identity: wish.identity, prepare });
      return left.length;
    } catch (error) {
      // Its id follows from all of them: they are the batch that is there.
      if (isRefusal(error, 'RECORD_ALREADY_EXISTS')) return 0;
      const refused = refusedOne(error, input);
      if (refused === undefined) throw error;
      left = left.filter((one) => one.case !== refused && one.nullifier !== refused);
      if (isRefusal(error, 'NULLIFIER_USED')) left = await unusedOf(wish, left);
    }
  }
  return 0;
}

/** Where one has earned already, many may have: they are asked for, and not tried one by one. */
async function unusedOf(
  { ledger, identity, unit }: EarnWish,
  openings: readonly EarningOpening[],
): Promise<readonly EarningOpening[]> {
  const unused: EarningOpening[] = [];
  for (const one of openings) {
    const id = nullifierId(unit, one.nullifier);
    try {
      await ask(ledger, identity, 'earning', 'getNullifier', id);
    } catch (error) {
      if (!isRefusal(error, 'EARNING_NOT_FOUND')) throw error;
      unused.push(one);
    }
  }
  return unused;
}

const isRefusal = (error: unknown, code: string): error is ContractRefusedError =>
  error instanceof ContractRefusedError && error.code === code;

/** The argument under which openings earn: it does not say which nullifier is whose. */
export function earnInputOf(
  key: VaultKey,
  { unit, factorSet }: { readonly unit: string; readonly factorSet: string },
  openings: readonly EarningOpening[],
): EarnInput {
  const sorted = [...openings].sort((a, b) => (a.nullifier < b.nullifier ? -1 : 1));
  const leaves = sorted.map((one) => earningLeaf(one, nodePrimitives.sha256));
  const root = toHex(merkleRoot(leaves, nodePrimitives.sha256));
  return {
    ...{ id: `ebt_${key.mac('earning-batch', unit, root).toString('hex')}`, unit, factorSet },
    cases: sorted.map((one) => one.case).sort(),
    nullifiers: sorted.map(({ nullifier }) => nullifier),
    ...{ root, basis: BASIS },
  };
}

/** The case or nullifier for which the contract refused all. */
function refusedOne(error: unknown, input: EarnInput): string | undefined {
  if (!(error instanceof ContractRefusedError)) return undefined;
  const match = /^\/(cases|nullifiers)\/([0-9]+)$/.exec(error.pointer ?? '');
  if (match === null) return undefined;
  const { cases, nullifiers } = input;
  return (match[1] === 'cases' ? cases : nullifiers)[Number(match[2])];
}
