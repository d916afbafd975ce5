// SPDX-License-Identifier: Apache-2.0
import type { SealRecord } from '@yulian/proofs';
import type { z } from 'zod';
import { sealView } from '../seals/seal-view.js';
import type { writtenSeal } from './schemas/seals.js';
import { writeRecord, type RecordWrite, type WriteContext } from './write-record.js';

/** A write that answers with a seal. */
export interface SealWrite extends WriteContext, Omit<RecordWrite, 'question'> {
  /** Asked for when only the chain tells of the write. */
  readonly id: string;
}

/** Does a write and shows the seal as it left it. */
export async function writeSeal({
  role,
  prepare,
  id,
  ...context
}: SealWrite): Promise<z.input<typeof writtenSeal>> {
  const { record, place } = await writeRecord<SealRecord>(context, {
    ...{ role, prepare, question: ['seal', 'get', id] },
  });
  const { services } = context;
  return { seal: sealView(record, { at: services.clock.now() }), transaction: place };
}
