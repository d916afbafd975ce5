// SPDX-License-Identifier: Apache-2.0
import { createHash, randomBytes } from 'node:crypto';
import { beijingDate } from '@yulian/proofs';
import { UNITS } from '../consortium.js';

const ID_BYTES = 32;

/** Codes of the demonstration: fictitious, region 999999. */
export const typeCodeOf = (number: string): string => `${UNITS.bureau}${number}`;
export const itemCodeOf = (unit: string, number: string): string => `${unit}2000999000${number}`;
export const fondsOf = (unit: string): string => `${unit}.J800`;
export const FONDS_NUMBER = 'J800';

/** Provision under which everything of the demonstration is done. */
export const BASIS = { basis: 'ZWFW-12' } as const;
export const PURPOSE = 'ZWSJ-17';
export const SINCE = '2024-01-01';

/** The same in every run, so that what is there is found again. */
export function grantIdOf(item: string, holder: string): string {
  return `grt_${createHash('sha256').update(`field ${item} ${holder}`).digest('hex')}`;
}

export const newCaseId = (): string => `cas_${randomBytes(ID_BYTES).toString('hex')}`;

/** Today in China. */
export const today = (): string => beijingDate(new Date().toISOString());
