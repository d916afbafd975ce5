// SPDX-License-Identifier: Apache-2.0
import type { LicenceProof, PresentedDigests, PresentedSeal } from '@yulian/proofs';
import type { Caller } from '../identity/caller.js';
import type { FileContent } from '../uploads/hashing.js';

/** What somebody asks to have verified. */
export interface Subject {
  readonly digests?: PresentedDigests | undefined;
  /** As stated: typed, in the file's metadata, or in its name. */
  readonly identifier?: string | undefined;
  /** As the file itself states it, where another may have been typed. */
  readonly identifierInFile?: string | undefined;
  /** Licence number 证照编号; credentials needed. */
  readonly number?: string | undefined;
  readonly proof?: LicenceProof | undefined;
  /** Undefined without a file. */
  readonly file?: FileContent | undefined;
  /** Seals in a file that only its digests were sent of. */
  readonly seals?: readonly PresentedSeal[] | undefined;
  readonly caller: Caller | undefined;
}

/** The bytes themselves were sent, so a salted commitment may be opened for the asker. */
export function isFileHeld({ file }: Subject): boolean {
  return file !== undefined;
}

/** The moment asked about. */
export interface Moment {
  readonly at: string;
  /** No other was asked for: a proof must be young enough to answer. */
  readonly isNow?: boolean;
  /** An instant, or the number of the last block that is taken into account. */
  readonly knownAt?: string | number | undefined;
}
