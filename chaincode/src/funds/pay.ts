// SPDX-License-Identifier: Apache-2.0
import type { FundNoteRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { makeNotes, requireFreeNotes, spendNotes, sumOf, type NewNote } from './notes.js';

/** What is paid, with what, to whom. */
export interface Payment {
  readonly bank: string;
  /** USCC of who pays. */
  readonly payer: string;
  /** Notes of the payer. */
  readonly notes: readonly string[];
  /** What it is for. */
  readonly on: string;
  readonly to: readonly NewNote[];
}

/** What a payment spent and made. */
export interface Paid {
  readonly spent: readonly string[];
  readonly made: readonly FundNoteRecord[];
}

/**
 * Pays: spends notes, makes the payees', and gives the payer change. Not a fen is lost or made.
 *
 * @throws ContractError `FUNDS_NOT_ENOUGH` and those of `requireFreeNotes`
 */
export async function pay(ctx: YulianContext, payment: Payment): Promise<Paid> {
  const { bank, payer, on, to } = payment;
  const spent = await requireFreeNotes(ctx, payment.notes, payer, bank);
  const wanted = to.reduce((sum, { fen }) => sum + fen, 0n);
  const change = sumOf(spent) - wanted;
  if (change < 0n) {
    throw new ContractError('FUNDS_NOT_ENOUGH', 'the money does not reach', {
      pointer: '/notes',
      params: { wanted: wanted.toString(), given: sumOf(spent).toString() },
    });
  }
  await spendNotes(ctx, spent, on);
  const made = await makeNotes(ctx, bank, on, [...to, { unit: payer, state: 'FREE', fen: change }]);
  return { spent: spent.map(({ id }) => id), made };
}
