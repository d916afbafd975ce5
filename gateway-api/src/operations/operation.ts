// SPDX-License-Identifier: Apache-2.0
import type { JsonValue } from '@yulian/proofs';

/** What an operation came to: the answer that the request would have had. */
export interface OperationAnswer {
  /** HTTP status; from 400 on it is a failure and the body a problem document. */
  readonly status: number;
  readonly body: JsonValue;
}

/** A write that goes on after its request was answered (`Prefer: respond-async`, RFC 7240). */
export interface Operation {
  /** 32 hex digits; the same for the same idempotency key. */
  readonly id: string;
  readonly state: 'pending' | 'succeeded' | 'failed';
  /** Which route was asked. */
  readonly route: string;
  /** RFC 3339 UTC. */
  readonly createdAt: string;
  readonly finishedAt?: string;
  readonly answer?: OperationAnswer;
}
