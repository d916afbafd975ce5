// SPDX-License-Identifier: Apache-2.0
import type { ServiceItemFact, ServiceItemRecord } from '@yulian/proofs';
import { rectifiable, requireDateOfVersion, requireToCome } from '../kernel/rectify.js';
import { ownerPolicy } from '../registry/read.js';
import { requireServiceItem } from './publish.js';
import { serviceItems } from './table.js';

/** Service items that were published, changed or retired with a wrong date 更正. */
export const rectifiableServiceItem = rectifiable<ServiceItemFact, ServiceItemRecord>({
  event: 'service-item.rectify.v1',
  beginning: true,
  takenBack: { act: 'rectify' },
  find: (ctx, id) => requireServiceItem(ctx, id, '/subject/id'),
  policy: (ctx, { owner }) => ownerPolicy(ctx, owner),
  put: (ctx, id, item, policy) => serviceItems.putOwned(ctx, id, item, policy),
  check(ctx, { wrong, right }) {
    const isNew = wrong.content !== undefined || wrong.baseline !== undefined;
    if (isNew) requireDateOfVersion({ before: [], wrong }, right);
    requireToCome(ctx, right);
  },
});
