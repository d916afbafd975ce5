// SPDX-License-Identifier: Apache-2.0
import type { RectifiableKind } from '@yulian/proofs';
import type { Rectifiable } from '../kernel/rectify.js';
import { rectifiableBatch, rectifiableLicence } from '../licences/read.js';

/** Every kind of record of which a fact can be rectified: one line each. */
export const RECTIFIABLE: Readonly<Record<RectifiableKind, Rectifiable>> = {
  licence: rectifiableLicence,
  'licence-batch': rectifiableBatch,
};
