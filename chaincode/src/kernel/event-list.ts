// SPDX-License-Identifier: Apache-2.0
import { canonicalBytes } from '@yulian/proofs';
import type { ChaincodeStub } from 'fabric-shim';

/** One thing a transaction did, for subscribers: codes, digests and states only. */
export interface YulianEvent {
  /** CloudEvents type, such as `licence.issued.v1`. */
  readonly type: string;
  /** The record's id. */
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Name of the one chaincode event; its payload is the canonical JSON list. */
export const EVENT_NAME = 'yulian.v1';

/** Fabric keeps one event a transaction, so what happened is collected and sent as a list. */
export class EventList {
  readonly #events: YulianEvent[] = [];

  add(type: string, subject: string, data: Readonly<Record<string, unknown>>): void {
    this.#events.push({ type, subject, data });
  }

  sendTo(stub: ChaincodeStub): void {
    if (this.#events.length > 0) stub.setEvent(EVENT_NAME, canonicalBytes(this.#events));
  }
}
