// SPDX-License-Identifier: Apache-2.0
import {
  creditSeriesPrefix,
  gramsKnown,
  parseCreditSerial,
  unitsCut,
  unitsOf,
  type CreditBatchFact,
  type CreditBatchRecord,
  type CreditCut,
  type HoldingRecord,
} from '@yulian/proofs';
import { cancelHolding, readHolding, serialsOf, takeFromHolding } from '../holdings/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import type { CreditCorrectionInput } from './schemas.js';
import { putStep, requireCreditBatchAct } from './step.js';

/**
 * Says that a batch saved less than it was issued for. Until another organisation has decided it,
 * units of it that were never sold stay where they are.
 *
 * @throws ContractError `CREDIT_CORRECTION_NOT_LOWER` and those of `requireCreditBatchAct`
 */
export async function raiseCorrection(
  ctx: YulianContext,
  { id, grams, basis }: CreditCorrectionInput,
): Promise<CreditBatchRecord> {
  const batch = await requireCreditBatchAct(ctx, 'raiseCorrection', id);
  const known = gramsKnown(batch);
  if (BigInt(grams) >= known) {
    throw new ContractError('CREDIT_CORRECTION_NOT_LOWER', 'a correction only takes away', {
      pointer: '/grams',
      params: { grams, known: known.toString() },
    });
  }
  return putStep(ctx, batch, { act: 'raiseCorrection', basis, grams });
}

/**
 * Cancels what a batch has too much: first units that were never sold, then the buffer, for those
 * that were. Who bought keeps what it bought; what nothing is left for is said openly.
 */
export async function cutCreditBatch(
  ctx: YulianContext,
  batch: CreditBatchRecord,
): Promise<Required<Pick<CreditBatchFact, 'grams' | 'cut'>>> {
  const { grams = batch.grams } = batch.facts.at(-1) as CreditBatchFact;
  const right = BigInt(grams) / BigInt(batch.gramsPerUnit);
  const excess = BigInt(batch.units) - unitsCut(batch) - right;
  const holdings = await holdingsOf(ctx, batch);
  const unsold = holdings.filter((holding) => isUnsold(holding, batch));
  const buffer = holdings.filter(({ state }) => state === 'BUFFER');
  const taken = await cancel(ctx, batch, unsold, excess);
  const paid = await cancel(ctx, batch, buffer, excess - taken.units);
  const cut: CreditCut = {
    serials: [...taken.serials, ...paid.serials],
    unsold: taken.units.toString(),
    buffer: paid.units.toString(),
    uncovered: positive(excess - taken.units - paid.units).toString(),
  };
  return { grams, cut };
}

function positive(amount: bigint): bigint {
  return amount > 0n ? amount : 0n;
}

/** Still where it was issued, and sold to nobody: on offer or not. */
function isUnsold({ state, sold, account }: HoldingRecord, batch: CreditBatchRecord): boolean {
  return (state === 'HELD' || state === 'ON_OFFER') && !sold && account === batch.account;
}

/** All ranges of a batch, those that are held before those on offer, the first units first. */
async function holdingsOf(ctx: YulianContext, batch: CreditBatchRecord): Promise<HoldingRecord[]> {
  const { region, method, vintage, id } = batch;
  const serials = await serialsOf(ctx, creditSeriesPrefix({ region, method, vintage, batch: id }));
  const holdings: HoldingRecord[] = [];
  for (const serial of serials) holdings.push(await readHolding(ctx, serial));
  const onOffer = ({ state }: HoldingRecord): number => (state === 'ON_OFFER' ? 1 : 0);
  const first = ({ serial }: HoldingRecord): bigint => parseCreditSerial(serial).from;
  return holdings.sort((a, b) => onOffer(a) - onOffer(b) || (first(a) < first(b) ? -1 : 1));
}

/** Cancels so many units of ranges, as far as they go. */
async function cancel(
  ctx: YulianContext,
  { id }: CreditBatchRecord,
  holdings: readonly HoldingRecord[],
  wanted: bigint,
): Promise<{ readonly serials: string[]; readonly units: bigint }> {
  const serials: string[] = [];
  let left = positive(wanted);
  for (const { serial } of holdings) {
    if (left === 0n) break;
    const units = unitsOf(parseCreditSerial(serial));
    const part = units <= left ? serial : await takeFromHolding(ctx, serial, left);
    await cancelHolding(ctx, part, id);
    serials.push(part);
    left -= units <= left ? units : left;
  }
  return { serials, units: positive(wanted) - left };
}
