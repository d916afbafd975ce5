// SPDX-License-Identifier: Apache-2.0
import type { SealedMessage } from './hpke.js';

/** Who asks whom. */
export interface ExchangeParties {
  /** USCC of the 需求部门. */
  readonly requester: string;
  /** USCC of the 提供部门. */
  readonly provider: string;
}

/** What of an access is told to the provider before it is decided. */
export interface Referral extends ExchangeParties {
  readonly access: string;
  /** The intent, sealed to the provider. */
  readonly intent: SealedMessage;
}

/** What a co-signer asks to see, or a requester to have. */
export interface ShowRequest extends ExchangeParties {
  /** The joint review, or the case, that asks the requester to sign; or the access by which it has it. */
  readonly of: string;
  readonly material: string;
}

/**
 * The way from a requester's gateway to a provider's. Ours is HTTP between gateways, or a call where
 * one process serves both; a sharing platform that is there already can take its place, for what
 * is allowed and what was delivered the chain says.
 */
export interface Exchange {
  /** Has the provider register a key, if it has none. */
  prepare(parties: ExchangeParties): Promise<void>;
  /** Tells the provider about whom something will be asked; answers its reference for the subject. */
  refer(referral: Referral): Promise<string>;
  /** Asks for what was decided on chain; answers once its receipt stands there. */
  deliver(parties: ExchangeParties, access: string): Promise<SealedMessage>;
  /** Asks for a document that the requester is asked to sign, or that was delivered to it. */
  show(request: ShowRequest): Promise<SealedMessage>;
}
