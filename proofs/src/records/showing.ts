// SPDX-License-Identifier: Apache-2.0
import { saltedDigest } from '../commitment/salted-digest.js';
import type { Primitives } from '../primitives.js';
import type { Recorded } from './facts.js';

/** How long a code is good. */
export const SHOWING_MINUTES = 5;

/** How long a copy of what was shown may be used. */
export const SHOWN_COPY_DAYS = 30;

/** One act on a showing and the state it put the showing into. */
export interface ShowingFact extends Recorded {
  readonly act: string;
  readonly state: 'OFFERED' | 'WITHDRAWN' | 'REDEEMED';
  /** The access that redeeming it made. */
  readonly access?: string;
}

/**
 * That somebody shows a licence of its own 亮证, under `showing/<id>`: what of which item, by a code
 * that the chain knows by a salted commitment alone. It does not say whose licence it is.
 */
export interface ShowingRecord {
  readonly format: 1;
  readonly kind: 'showing';
  /** `shw_` and 32 bytes. */
  readonly id: string;
  /** Code of the item in the sharing catalogue. */
  readonly item: string;
  /** USCC of the unit that provides the item, and whose gateway made the code. */
  readonly provider: string;
  /** Paths, as the item has them. */
  readonly fields: readonly string[];
  /** USCC of the one unit that may redeem it; left out: any. */
  readonly requester?: string;
  /** {@link showingCommitment} of the code, hex. */
  readonly commitment: string;
  /** Exclusive. */
  readonly expiresAt: string;
  /** MSP id of the provider's organisation. */
  readonly owner: string;
  readonly facts: readonly ShowingFact[];
}

/** How a showing stands. */
export type ShowingState = ShowingFact['state'] | 'EXPIRED';

/** The state of a showing now, by what was recorded last. */
export function showingState(
  { facts, expiresAt }: Pick<ShowingRecord, 'facts' | 'expiresAt'>,
  now: string,
): ShowingState {
  const { state } = facts.at(-1) as ShowingFact;
  return state === 'OFFERED' && now >= expiresAt ? 'EXPIRED' : state;
}

const CODE_DOMAIN = 'yulian/showing-code/1';

/**
 * What the chain holds of a code.
 *
 * @param showing id of the showing that it is for
 * @throws CommitmentError `COMMITMENT_SALT`
 */
export function showingCommitment(
  showing: string,
  code: string,
  salt: Uint8Array,
  primitives: Pick<Primitives, 'sha256'>,
): string {
  return saltedDigest(CODE_DOMAIN, { showing, code }, salt, primitives);
}
