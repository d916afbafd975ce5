// SPDX-License-Identifier: Apache-2.0
import type { AccessMode, AccessRecord, DeliveryFault, JsonValue } from '@yulian/proofs';
import type { AccessAnswer } from './answer.js';
import { checking } from './checking.js';
import { delivering } from './delivering.js';
import { disclosing } from './disclosing.js';
import type { RecordSources } from './find-record.js';
import type { AccessIntent } from './intent.js';
import { showing } from './showing.js';

/** What a provider answers, before it has a salt. */
export type Answered = Omit<AccessAnswer, 'format' | 'access' | 'salt'>;

/** What a requester's caller is told. */
export interface TakenIn {
  /** The fields as a record, as far as they were shown. */
  readonly fields?: JsonValue;
  /** What a mode tells beside. */
  readonly more?: JsonValue;
}

/** Where a requester looks. */
export interface TakingSources extends Pick<RecordSources, 'ledger' | 'known' | 'reader' | 'now'> {
  /**
   * The file of a material that was delivered, if it is what the chain has.
   *
   * @throws RequestError `EXCHANGE_…`, `EXCHANGE_DOCUMENT_DIFFERS`
   */
  readonly see: (material: string) => Promise<Buffer>;
}

/** The halves of one mode of access: what the provider does, and what the requester makes of it. */
export interface ModeHalves {
  answer(sources: RecordSources, intent: AccessIntent): Promise<Answered>;
  /** What came, held against what was asked and what the chain has; or what is wrong with it. */
  takeIn(
    sources: TakingSources,
    access: AccessRecord,
    answer: AccessAnswer,
    /** What the requester kept for itself when it asked. */
    kept: JsonValue | undefined,
  ): Promise<TakenIn | { readonly fault: DeliveryFault }>;
}

/** All modes that gateways know: one line each. */
export const MODE_HALVES: Readonly<Partial<Record<AccessMode, ModeHalves>>> = {
  DISCLOSE: disclosing,
  CHECK: checking,
  SHOW: showing,
  DELIVER: delivering,
};
