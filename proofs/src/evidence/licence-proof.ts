// SPDX-License-Identifier: Apache-2.0
import type { Disclosure } from '../commitment/index.js';
import type { LicenceContent } from '../records/licence.js';
import type { Attestation } from './attestation.js';

export const LICENCE_PROOF_FORMAT = 'yulian.licence-proof.v1';

/**
 * A licence's proof: one file that verifies without a network. The assessment of the licence (or
 * of the batch it belongs to) as the endorsing organisations signed it, taken after commit; the
 * entry's content with its way up to the batch's root; and the fields that are disclosed.
 */
export interface LicenceProof {
  readonly format: typeof LICENCE_PROOF_FORMAT;
  /** GB/T 36904 identifier of the licence. */
  readonly id: string;
  /** Endorsed answer of `licence:assess` or `licence:assessBatch`. */
  readonly attestation: Attestation;
  /** For an entry of a batch. */
  readonly entry?: {
    readonly content: LicenceContent;
    readonly index: number;
    /** RFC 9162 inclusion proof, bottom up, hex. */
    readonly inclusion: readonly string[];
  };
  readonly disclosure?: Disclosure;
  /** Base64url; for a document without a signature value, given to those entitled. */
  readonly documentSalt?: string;
}
