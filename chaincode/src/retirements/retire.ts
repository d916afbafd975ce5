// SPDX-License-Identifier: Apache-2.0
import {
  parseCreditSerial,
  rangesOverlap,
  unitsOf,
  type CreditBatchRecord,
  type HoldingRecord,
  type RetirementRecord,
} from '@yulian/proofs';
import { requireCreditBatch } from '../credits/read.js';
import { requireOwnAccount } from '../eco-accounts/read.js';
import { readEpoch } from '../epoch/read.js';
import { readHolding, requireFreeIn, retireUnits, takeFromHolding } from '../holdings/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { present } from '../kernel/present.js';
import { ownerPolicy, requireActingUnit } from '../registry/read.js';
import type { RetirementFor, RetireInput } from './schemas.js';
import { retirements } from './table.js';

/**
 * Retires units of an account of the caller's unit, for ever.
 *
 * @throws ContractError `SERIALS_OVERLAP`, `ACCOUNT_OF_ANOTHER`, and those of `requireActingUnit`, `requireFreeIn`,
 *   `takeFromHolding`, `retireHoldings`
 */
export async function retire(
  ctx: YulianContext,
  { holdings, ...what }: RetireInput,
): Promise<RetirementRecord> {
  await requireActingUnit(ctx, 'approver', 'trader');
  await requireOwnAccount(ctx, what.account);
  requireDistinct(holdings.map(({ serial }) => serial));
  const serials: string[] = [];
  for (const { serial, count } of holdings) {
    await requireFreeIn(ctx, serial, what.account);
    serials.push(count === undefined ? serial : await takeFromHolding(ctx, serial, BigInt(count)));
  }
  return retireHoldings(ctx, serials, what);
}

/**
 * Retires units of an account, which may have been handed over in this transaction.
 *
 * @throws ContractError `RETIREMENT_ALREADY_EXISTS` and those of `requireFreeIn`, `retireUnits`,
 *   `requireOwnAccount`
 */
export async function retireHoldings(
  ctx: YulianContext,
  serials: readonly string[],
  { id, account, project, ...what }: RetirementFor,
): Promise<RetirementRecord> {
  if (await retirements.has(ctx, id)) {
    throw new ContractError('RETIREMENT_ALREADY_EXISTS', 'that was retired already', {
      pointer: '/id',
    });
  }
  const { unit, owner } = await requireOwnAccount(ctx, account);
  let units = 0n;
  for (const serial of serials) {
    await requireFreeIn(ctx, serial, account);
    await retireUnits(ctx, serial, id);
    units += unitsOf(parseCreditSerial(serial));
  }
  const record: RetirementRecord = {
    ...{ format: 1, kind: 'retirement', id, account, unit, owner, serials, ...what },
    ...(project === undefined ? {} : { project }),
    ...{ units: units.toString(), retiredAt: ctx.now, actor: ctx.caller, txId: ctx.txId },
  };
  await retirements.putOwned(ctx, id, record, await ownerPolicy(ctx, owner));
  const { purpose } = what;
  ctx.events.add('retirement.retired.v1', id, { account, unit, units: record.units, purpose });
  return record;
}

/** @throws ContractError `SERIALS_OVERLAP` */
function requireDistinct(serials: readonly string[]): void {
  for (const [i, serial] of serials.entries()) {
    const range = parseCreditSerial(serial);
    const other = serials
      .slice(0, i)
      .find((earlier) => rangesOverlap(parseCreditSerial(earlier), range));
    if (other === undefined) continue;
    throw new ContractError('SERIALS_OVERLAP', 'a unit is named twice', {
      pointer: `/holdings/${String(i)}/serial`,
      params: { serial, other },
    });
  }
}

/** @throws ContractError `RETIREMENT_NOT_FOUND` */
export async function requireRetirement(ctx: YulianContext, id: string): Promise<RetirementRecord> {
  const found = await retirements.get(ctx, id);
  return present(found, 'RETIREMENT_NOT_FOUND', 'the chain knows no such retirement');
}

/** What endorsers attest of a retirement: it, the units, and the batches they are of. */
interface RetirementEvidence {
  readonly format: 1;
  readonly channel: string;
  readonly readAt: string;
  readonly retirement: RetirementRecord;
  readonly holdings: readonly HoldingRecord[];
  readonly batches: readonly CreditBatchRecord[];
  readonly epoch: { readonly number: number; readonly advancedAt: string };
}

/** @throws ContractError `RETIREMENT_NOT_FOUND` */
export async function evidenceOf(ctx: YulianContext, id: string): Promise<RetirementEvidence> {
  const retirement = await requireRetirement(ctx, id);
  const holdings: HoldingRecord[] = [];
  for (const serial of retirement.serials) holdings.push(await readHolding(ctx, serial));
  const ids = retirement.serials.map((serial) => parseCreditSerial(serial).batch);
  const batches: CreditBatchRecord[] = [];
  for (const batch of new Set(ids)) batches.push(await requireCreditBatch(ctx, batch));
  const { number, advancedAt } = await readEpoch(ctx);
  return {
    ...{ format: 1, channel: ctx.stub.getChannelID(), readAt: ctx.now },
    ...{ retirement, holdings, batches, epoch: { number, advancedAt } },
  };
}
