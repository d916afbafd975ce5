// SPDX-License-Identifier: Apache-2.0
import type { RectifiableKind } from '@yulian/proofs';
import { rectifiableFonds } from '../archives/read.js';
import { rectifiableAuthority } from '../authorities/read.js';
import { rectifiableItem } from '../catalogue/read.js';
import type { Rectifiable } from '../kernel/rectify.js';
import { rectifiableBatch, rectifiableLicence } from '../licences/read.js';
import { rectifiableMaterial } from '../materials/read.js';
import { rectifiableServiceItem } from '../service-items/read.js';
import { rectifiableStandard } from '../standards/read.js';

/** Every kind of record of which a fact can be rectified: one line each. */
export const RECTIFIABLE: Readonly<Record<RectifiableKind, Rectifiable>> = {
  licence: rectifiableLicence,
  'licence-batch': rectifiableBatch,
  material: rectifiableMaterial,
  authority: rectifiableAuthority,
  standard: rectifiableStandard,
  'service-item': rectifiableServiceItem,
  'catalogue-item': rectifiableItem,
  fonds: rectifiableFonds,
};
