// SPDX-License-Identifier: Apache-2.0
import { accessState, type AccessRecord } from '@yulian/proofs';
import type { z } from 'zod';
import type { access, madeAccess } from '../routes/schemas/accesses.js';
import type { AccessRow } from './asked-access.js';

export type AccessView = z.input<typeof access>;
type MadeAccessView = z.input<typeof madeAccess>;

/** An access as the API shows it. */
export function accessView(record: AccessRecord): AccessView {
  const { format: _, kind: __, ...shown } = record;
  return { ...shown, state: accessState(record) } as unknown as AccessView;
}

/** What a requester's caller gets: no data but with the last receipt on chain. */
export function madeAccessView({ access: record, answer, taken }: AccessRow): MadeAccessView {
  if (record === undefined) throw new Error('an access without a decision');
  const shown = { access: accessView(record) };
  if (accessState(record) !== 'ACKNOWLEDGED') return shown;
  const { fields, more } = taken ?? {};
  return {
    ...shown,
    ...(fields === undefined ? {} : { fields }),
    ...(more === undefined ? {} : { more }),
    absent: [...(answer?.absent ?? [])],
  } as MadeAccessView;
}
