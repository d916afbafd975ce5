// SPDX-License-Identifier: Apache-2.0
import type { ImpressionRange, SealCompromise, SealRecord, SealReview } from '@yulian/proofs';
import { defineTable, type Stored } from '../kernel/table.js';

export const seals = defineTable<SealRecord>('seal');

/** Which seal has a 印章标识, or a number in the makers' register: neither is given twice. */
interface SealName extends Stored {
  readonly seal: string;
}

export const sealsByEsId = defineTable<SealName>('seal-es-id');
export const sealsByFilingNumber = defineTable<SealName>('seal-filing');

/** How many numbers of a seal are taken. */
interface Taken extends Stored {
  readonly last: number;
}

export const impressionsTaken = defineTable<Taken>('impressions-taken');
export const impressionRanges = defineTable<ImpressionRange>('impression');

/** Number that was given to a use, by the key that its gateway asked with. */
interface NumberOfUse extends Stored {
  readonly number: number;
  /** Of the range in which it was taken. */
  readonly first: number;
  readonly txId: string;
}

export const impressionsByUse = defineTable<NumberOfUse>('impression-use');

/** Number under which a seal has sealed something. */
interface NumberOfUseOn extends Stored {
  readonly number: number;
  /** When the file was named, and by which transaction. */
  readonly recordedAt: string;
  readonly txId: string;
}

interface NumberOfFile extends NumberOfUseOn {
  /** Every sealing in the file; missing in older rows. */
  readonly sealings?: readonly string[];
}

/** Number under which a seal has sealed a file, by the file's digest: all seals of one are together. */
export const impressionsByFile = defineTable<NumberOfFile>('impression-file');

/** By a sealing that the file bears: the same document bears it in whatever archive. */
export const impressionsBySealing = defineTable<NumberOfUseOn>('impression-sealing');

export const sealCompromises = defineTable<SealCompromise>('seal-compromise');
export const sealReviews = defineTable<SealReview>('seal-review');

/** A review whose dispute was decided: found by the number of the use. */
interface DecidedReview extends Stored {
  readonly number: number;
  readonly compromise: number;
}

export const decidedReviews = defineTable<DecidedReview>('seal-decision');

const DIGITS = 10;
const COMPROMISE_DIGITS = 4;

/** In the order of numbers. */
export const rangeId = (seal: string, first: number): string =>
  `${seal}/${String(first).padStart(DIGITS, '0')}`;

export const useId = (seal: string, key: string): string => `${seal}/${key}`;

export const fileId = (sha256: string, seal: string): string => `${sha256}/${seal}`;

export const sealingId = (sealing: string, seal: string): string => `${sealing}/${seal}`;

/** All ids of {@link impressionsByFile} for one file. */
export const fileIds = (sha256: string): { readonly from: string; readonly to: string } => ({
  from: `${sha256}/`,
  // The character after the slash.
  to: `${sha256}0`,
});

export const compromiseId = (seal: string, index: number): string =>
  `${seal}/${String(index).padStart(COMPROMISE_DIGITS, '0')}`;

export const reviewId = (seal: string, compromise: number, number: number): string =>
  rangeId(compromiseId(seal, compromise), number);

export const decidedId = (seal: string, number: number, compromise: number): string =>
  compromiseId(rangeId(seal, number), compromise);
