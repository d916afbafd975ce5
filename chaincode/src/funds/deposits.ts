// SPDX-License-Identifier: Apache-2.0
import { parseAmount, type DepositRecord, type FundNoteRecord } from '@yulian/proofs';
import { requireAppointed } from '../appointments/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { ownerPolicy, requireActingUnit, requireActive, unitReader } from '../registry/read.js';
import { makeNotes, requireFreeNotes, spendNotes, type NewNote } from './notes.js';
import type { DepositInput, SplitNoteInput } from './schemas.js';
import { deposits } from './table.js';

/** The settlement bank for which the caller acts. @throws ContractError `BODY_NOT_APPOINTED` */
export async function requireBank(ctx: YulianContext): Promise<string> {
  const { uscc: bank } = await requireActingUnit(ctx, 'clerk');
  await requireAppointed(ctx, bank, 'SETTLEMENT_BANK');
  return bank;
}

/**
 * A bank took money in for a unit. Told again, it is the deposit that is there.
 *
 * @throws ContractError `DEPOSIT_DIFFERS`, `UNIT_NOT_FOUND`, `UNIT_NOT_ACTIVE` and those of {@link requireBank}
 */
export async function recordDeposit(
  ctx: YulianContext,
  { id, unit, fen, reference, into = 1 }: DepositInput,
): Promise<DepositRecord> {
  const bank = await requireBank(ctx);
  const earlier = await deposits.get(ctx, id);
  if (earlier !== undefined) return sameDeposit(earlier, { bank, unit, fen, reference });
  const found = await unitReader.get(ctx, unit);
  if (found === undefined) {
    throw new ContractError('UNIT_NOT_FOUND', 'no such unit', { pointer: '/unit' });
  }
  requireActive(found, ctx.now, '/unit');
  const made = await makeNotes(ctx, bank, id, shares(unit, parseAmount(fen), into));
  const record: DepositRecord = {
    ...{ format: 1, kind: 'fund-deposit', id, bank, owner: ctx.caller.mspId, unit, fen, reference },
    ...{ notes: made.map((note) => note.id), recordedAt: ctx.now, txId: ctx.txId },
  };
  await putDeposit(ctx, record);
  ctx.events.add('fund.deposited.v1', id, { bank, unit });
  return record;
}

/** Puts money into several notes, so that several payments can go on side by side. */
export async function splitNote(
  ctx: YulianContext,
  { note: id, into }: SplitNoteInput,
): Promise<FundNoteRecord[]> {
  const { uscc: unit } = await requireActingUnit(ctx, 'trader');
  const spent = await requireFreeNotes(ctx, [id], unit);
  const [note] = spent as [FundNoteRecord];
  await spendNotes(ctx, spent, id);
  const made = await makeNotes(ctx, note.bank, id, shares(unit, parseAmount(note.fen), into));
  ctx.events.add('fund.split.v1', id, { bank: note.bank, unit });
  return made;
}

/** Money in so many equal parts; what is left over goes to the first ones, a fen each. */
function shares(unit: string, fen: bigint, into: number): NewNote[] {
  const parts = BigInt(into);
  return Array.from({ length: into }, (_, i) => ({
    unit,
    state: 'FREE' as const,
    fen: fen / parts + (BigInt(i) < fen % parts ? 1n : 0n),
  }));
}

function sameDeposit(
  earlier: DepositRecord,
  told: Pick<DepositRecord, 'bank' | 'unit' | 'fen' | 'reference'>,
): DepositRecord {
  const keys = ['bank', 'unit', 'fen', 'reference'] as const;
  const differing = keys.filter((key) => earlier[key] !== told[key]);
  if (differing.length === 0) return earlier;
  throw new ContractError('DEPOSIT_DIFFERS', 'the deposit was told otherwise before', {
    pointer: '/id',
    params: { differing },
  });
}

export async function putDeposit(ctx: YulianContext, record: DepositRecord): Promise<void> {
  await deposits.putOwned(ctx, record.id, record, await ownerPolicy(ctx, record.owner));
}
