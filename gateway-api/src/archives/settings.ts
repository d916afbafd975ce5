// SPDX-License-Identifier: Apache-2.0
import type { MalwareScan } from '@yulian/proofs/archives';

/** How packages of archives are tested, as far as it is configured for archives alone. */
export interface ConfiguredArchives {
  /** Left out: nothing is scanned, and tests say so. */
  readonly scan?: MalwareScan | undefined;
  /** Days after which what is kept is tested again; 0: never by itself. */
  readonly retestDays: number;
}

/** How packages of archives are tested. */
export interface ArchiveSettings extends ConfiguredArchives {
  /** Certificates of authorities whose seals and signatures are believed, PEM; empty: none are judged. */
  readonly signatureRoots: readonly string[];
}

/** Without any configuration: what cannot be checked is said to be so. */
export const DEFAULT_ARCHIVES: ConfiguredArchives = { retestDays: 365 };
