// SPDX-License-Identifier: Apache-2.0
import { parseAmount, type FundNoteRecord, type FundNoteState } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError, type ContractErrorCode } from '../kernel/errors.js';
import { madeId } from '../kernel/made-id.js';
import { present } from '../kernel/present.js';
import { isUnitOrSuccessor, organisationOf, ownerPolicy } from '../registry/read.js';
import { notes } from './table.js';

/** Money that a payment makes, and whose it is. */
export type NewNote = Pick<FundNoteRecord, 'unit' | 'state'> &
  Partial<Pick<FundNoteRecord, 'boundTo' | 'project' | 'trade'>> & { readonly fen: bigint };

/** Why a note in a state is not free to be paid with. */
const REFUSALS: Readonly<Record<Exclude<FundNoteState, 'FREE'>, ContractErrorCode>> = {
  RESERVED: 'FUNDS_RESERVED',
  PROCEEDS: 'FUNDS_ARE_PROCEEDS',
  SPENT: 'FUNDS_SPENT',
};

/** @throws ContractError `FUND_NOTE_NOT_FOUND` */
export async function requireNote(ctx: YulianContext, id: string): Promise<FundNoteRecord> {
  return present(await notes.get(ctx, id), 'FUND_NOTE_NOT_FOUND', 'no such money at a bank');
}

/**
 * Free money of a unit, or of one that it succeeds; all of it at one bank.
 *
 * @throws ContractError `FUND_NOTE_NOT_FOUND`, `FUNDS_OF_ANOTHER`, `FUNDS_RESERVED`, `FUNDS_ARE_PROCEEDS`,
 *   `FUNDS_SPENT`, `FUNDS_AT_OTHER_BANK`
 */
export async function requireFreeNotes(
  ctx: YulianContext,
  ids: readonly string[],
  unit: string,
  bank?: string,
): Promise<FundNoteRecord[]> {
  const found: FundNoteRecord[] = [];
  for (const [i, id] of ids.entries()) {
    const pointer = `/notes/${String(i)}`;
    const note = await requireNote(ctx, id);
    if (!(await isUnitOrSuccessor(ctx, note.unit, unit, ctx.now))) {
      throw new ContractError('FUNDS_OF_ANOTHER', "it is another unit's money", { pointer });
    }
    if (note.state !== 'FREE') {
      throw new ContractError(REFUSALS[note.state], 'the money is not free to be paid with', {
        pointer,
        params: { note: id, state: note.state },
      });
    }
    const wanted = bank ?? found[0]?.bank ?? note.bank;
    if (note.bank !== wanted) {
      throw new ContractError('FUNDS_AT_OTHER_BANK', 'the money is kept at another bank', {
        pointer,
        params: { bank: note.bank, wanted },
      });
    }
    found.push(note);
  }
  return found;
}

/** What notes hold together. */
export function sumOf(all: readonly Pick<FundNoteRecord, 'fen'>[]): bigint {
  return all.reduce((sum, { fen }) => sum + parseAmount(fen), 0n);
}

/** Money spent for good on something; the rows stay, so that every fen can be followed. */
export async function spendNotes(
  ctx: YulianContext,
  spent: readonly FundNoteRecord[],
  on: string,
): Promise<void> {
  for (const note of spent) await putNote(ctx, { ...note, state: 'SPENT', boundTo: on });
}

/** Makes money at a bank out of what was spent. Notes of nothing are not made. */
export async function makeNotes(
  ctx: YulianContext,
  bank: string,
  from: string,
  wanted: readonly NewNote[],
): Promise<FundNoteRecord[]> {
  const owner = await organisationOf(ctx, bank);
  const made: FundNoteRecord[] = [];
  for (const { fen, ...note } of wanted.filter((one) => one.fen > 0n)) {
    const id = madeId('fen', from, made.length);
    const record: FundNoteRecord = {
      ...{ format: 1, kind: 'fund-note', id, bank, owner, ...note },
      ...{ fen: fen.toString(), from, madeAt: ctx.now },
    };
    await putNote(ctx, record);
    made.push(record);
  }
  return made;
}

/** Later changes need the bank's organisation and two others. */
export async function putNote(ctx: YulianContext, note: FundNoteRecord): Promise<void> {
  await notes.putOwned(ctx, note.id, note, await ownerPolicy(ctx, note.owner));
}

/** The notes that something was put into, in order. */
export async function notesFrom(ctx: YulianContext, from: string): Promise<FundNoteRecord[]> {
  const found: FundNoteRecord[] = [];
  for (;;) {
    const note = await notes.get(ctx, madeId('fen', from, found.length));
    if (note === undefined) return found;
    found.push(note);
  }
}
