// SPDX-License-Identifier: Apache-2.0
import {
  creditBatchState,
  type CreditBatchFact,
  type CreditBatchRecord,
  type RetirementRecord,
} from '@yulian/proofs';
import type { z } from 'zod';
import type { creditBatch, retirement } from '../routes/schemas/credits.js';

type BatchView = z.input<typeof creditBatch>;

/** A batch as the API shows it: in its state, with how its buffer stands. */
export function creditBatchView({ format: _, ...batch }: CreditBatchRecord): BatchView {
  const { facts, buffer } = batch;
  const cuts = facts.flatMap(({ cut }) => cut ?? []);
  const sum = (of: (cut: (typeof cuts)[number]) => string): bigint =>
    cuts.reduce((total, cut) => total + BigInt(of(cut)), 0n);
  const spent = sum((cut) => cut.buffer);
  return {
    ...batch,
    state: creditBatchState(batch),
    health: {
      bufferLeft: (BigInt(buffer) - spent).toString(),
      cancelled: (spent + sum((cut) => cut.unsold)).toString(),
      // What the last correction could not cover includes what earlier ones could not.
      uncovered: cuts.at(-1)?.uncovered ?? '0',
    },
    facts: facts.map(factView),
  };
}

function factView({ cut, ...fact }: CreditBatchFact): BatchView['facts'][number] {
  return { ...fact, ...(cut === undefined ? {} : { cut: { ...cut, serials: [...cut.serials] } }) };
}

/** A retirement as the public register shows it. */
export function retirementView(record: RetirementRecord): z.input<typeof retirement> {
  const { format: _, serials, ...rest } = record;
  return { ...rest, serials: [...serials] };
}
