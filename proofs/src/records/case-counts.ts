// SPDX-License-Identifier: Apache-2.0
import type { SourcedCount } from './service-item.js';

/** What a case came to, counted from its record: against what it would have taken before. */
export interface CaseCounts {
  readonly materials: {
    readonly asked: number;
    readonly submitted: number;
    /** Taken from the chain: by an access, or as a licence of the handling unit. */
    readonly fromChain: number;
    /** Handed in once, for the whole bundle. */
    readonly fromBundle: number;
  };
  readonly baseline: {
    readonly version: number;
    readonly visits: SourcedCount;
    readonly sheets: SourcedCount;
  };
  readonly used: { readonly visits: number; readonly sheets: number };
}
