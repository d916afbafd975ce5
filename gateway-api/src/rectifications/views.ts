// SPDX-License-Identifier: Apache-2.0
import { rectificationState, type RectificationRecord } from '@yulian/proofs';
import type { z } from 'zod';
import type { rectification } from '../routes/schemas/rectifications.js';

export type RectificationView = z.input<typeof rectification>;

/** A rectification as the API shows it. */
export function rectificationView(record: RectificationRecord): RectificationView {
  const { format: _, kind: __, facts, ...shown } = record;
  return { ...shown, state: rectificationState(record), facts: facts.map((fact) => ({ ...fact })) };
}
