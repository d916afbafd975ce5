// SPDX-License-Identifier: Apache-2.0
import type { PointsConsent, Pool, PoolDonation } from '@yulian/proofs';
import { defineTable } from '../kernel/table.js';

export const consents = defineTable<PointsConsent>('points-consent');
export const pools = defineTable<Pool>('pool');
/** Rows of their own, so that those who give at once do not wait for each other. */
export const donations = defineTable<PoolDonation>('pool-donation');

export const consentId = (unit: string, person: string): string => `${unit}/${person}`;
export const donationId = (pool: string, id: string): string => `${pool}/${id}`;
