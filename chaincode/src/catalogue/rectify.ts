// SPDX-License-Identifier: Apache-2.0
import type { CatalogueFact, CatalogueItemRecord } from '@yulian/proofs';
import { rectifiable, requireDateOfVersion, requireToCome } from '../kernel/rectify.js';
import { ownerPolicy } from '../registry/read.js';
import { requireItem } from './item.js';
import { items } from './table.js';

/** Items of the catalogue that were published or retired with a wrong date 更正. */
export const rectifiableItem = rectifiable<CatalogueFact, CatalogueItemRecord>({
  event: 'catalogue.rectified.v1',
  beginning: true,
  find: (ctx, id) => requireItem(ctx, id, '/subject/id'),
  policy: (ctx, { owner }) => ownerPolicy(ctx, owner),
  put: (ctx, id, item, policy) => items.putOwned(ctx, id, item, policy),
  check(ctx, { right, ...split }) {
    requireDateOfVersion(split, right);
    requireToCome(ctx, right);
  },
});
