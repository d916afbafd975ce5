// SPDX-License-Identifier: Apache-2.0
import type { Fact } from '../status/bitemporal.js';

/** Who acted, as the certificate said. */
export interface Actor {
  readonly mspId: string;
  /** USCC. */
  readonly unit: string;
  readonly role: string;
}

/** A fact with who recorded it, on what basis, in which transaction. */
export interface Recorded extends Fact {
  readonly actor: Actor;
  /** Code of the legal basis. */
  readonly basis: string;
  readonly txId: string;
}
