// SPDX-License-Identifier: Apache-2.0

/** A licence as the API shows it, as far as tests look at it. */
export interface Shown {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly supersedes?: string;
  readonly supersededBy?: string;
  readonly validTo?: string;
  readonly facts: readonly { readonly act: string; readonly txId: string }[];
}

/** What a write on a licence is answered with. */
export interface Written {
  readonly licence: Shown;
  readonly transaction: {
    readonly id: string;
    readonly blockNumber: number;
    readonly replayed: boolean;
  };
}
