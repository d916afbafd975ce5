// SPDX-License-Identifier: Apache-2.0
import { correctionState, type CorrectionRecord } from '@yulian/proofs';
import type { z } from 'zod';
import type { correction } from '../routes/schemas/corrections.js';

export type CorrectionView = z.input<typeof correction>;

/** A correction case as the API shows it. */
export function correctionView(record: CorrectionRecord): CorrectionView {
  const { format: _, kind: __, facts, ...shown } = record;
  return { ...shown, state: correctionState(record), facts: facts.map((fact) => ({ ...fact })) };
}
