// SPDX-License-Identifier: Apache-2.0
import type { AccessRecord } from './access.js';
import type { LicenceOnChain } from './assessment.js';
import type { LicenceRecord } from './licence.js';
import type { MaterialRecord } from './material.js';

/** What the chain knows of an access at a moment: endorsed, it is what either end can show. */
export interface AccessAssessment {
  readonly format: 1;
  readonly id: string;
  readonly channel: string;
  /** RFC 3339 UTC. */
  readonly readAt: string;
  readonly access: AccessRecord;
  /** The record that whoever asks says that it was answered from: the chain has a commitment alone. */
  readonly licence?: LicenceRecord;
  /** The material whose file whoever asks says was handed over. */
  readonly material?: MaterialRecord;
  /** Instead of a row of its own: the batch of which that record is an entry, and its place. */
  readonly batch?: NonNullable<LicenceOnChain['batch']>;
}
