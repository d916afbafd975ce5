// SPDX-License-Identifier: Apache-2.0
import { TRADING_MODES } from '@yulian/proofs';
import { z } from 'zod';
import { amount, instant, uscc } from '../schema-types.js';

export const tradingMode = z.enum(TRADING_MODES);

export const venueFee = z.strictObject({
  /** Of the price, rounded up to a whole fen. */
  perMille: z.int().min(0).max(100),
  /** Fen of each trade, at least. */
  minimum: amount,
});

/** Rules of a venue from a date on, as the committee decides them; they replace those before. */
export const venueRulesInput = z.strictObject({
  venue: uscc,
  bank: uscc,
  modes: z
    .array(tradingMode)
    .min(1)
    .max(TRADING_MODES.length)
    .refine((modes) => new Set(modes).size === modes.length, { message: 'must name each once' }),
  fee: venueFee,
  resaleDays: z.int().min(0).max(3650),
  closures: z
    .array(
      z
        .strictObject({ from: instant, to: instant })
        .refine(({ from, to }) => to > from, { message: 'must be after `from`', path: ['to'] }),
    )
    .max(50),
  from: instant,
});

export type VenueRulesInput = z.output<typeof venueRulesInput>;
