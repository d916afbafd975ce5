// SPDX-License-Identifier: Apache-2.0
import { TRAVEL_MODES } from '@yulian/proofs';
import { z } from 'zod';

const PER_MILLE = 1000;

/** How people come, in shares per mille of each mode: together all of them. */
export const travelShares = z
  .array(z.strictObject({ mode: z.enum(TRAVEL_MODES), perMille: z.int().min(1).max(PER_MILLE) }))
  .min(1)
  .max(TRAVEL_MODES.length)
  .refine((all) => new Set(all.map(({ mode }) => mode)).size === all.length, {
    message: 'must name each once',
  })
  .refine((all) => all.reduce((sum, { perMille }) => sum + perMille, 0) === PER_MILLE, {
    message: 'must come to 1000 together',
  })
  .meta({ id: 'TravelShares' });
