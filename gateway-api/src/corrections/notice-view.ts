// SPDX-License-Identifier: Apache-2.0
import type { CorrectionNotice } from '@yulian/proofs';
import type { z } from 'zod';
import type { Caller } from '../identity/caller.js';
import type { correctionNotice } from '../routes/schemas/corrections.js';
import type { Services } from '../services.js';
import { openNotice } from './notice-content.js';

/** A notice as the API shows it: opened for those who act for the unit that it is for. */
export async function noticeView(
  services: Services,
  { mspId, unit }: Caller,
  notice: CorrectionNotice,
): Promise<z.input<typeof correctionNotice>> {
  const { id, access, field, provider, requester, recordedAt } = notice;
  const shown = { id, access, field, provider, requester, recordedAt };
  if (unit !== requester) return shown;
  const content = await openNotice(services.accesses.of(mspId).keys, notice);
  if (content === undefined) return shown;
  const { record, correction } = content;
  return {
    ...shown,
    opened: {
      ...(record === undefined ? {} : { record }),
      ...(correction === undefined ? {} : { correction }),
    },
  };
}
