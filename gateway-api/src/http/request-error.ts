// SPDX-License-Identifier: Apache-2.0
import type { Text } from '../i18n/text.js';
import type { GatewayErrorCode } from './problem-catalogue/index.js';

/** One thing that is wrong with a request. */
export interface FieldError {
  /** JSON Pointer (RFC 6901) into the body; for other parts `#/query/…`, `#/path/…`, `#/header/…`. */
  readonly pointer: string;
  /** Stable, such as `FIELD_UNKNOWN`. */
  readonly code: string;
  /** Says the rule, never the value. */
  readonly detail: Text;
}

export interface RequestErrorOptions {
  /** This occurrence; the code's title when left out. Never a value that a caller sent. */
  readonly detail?: Text;
  readonly errors?: readonly FieldError[];
  /** Headers of the answer, such as `Allow`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly transactionId?: string;
  readonly cause?: unknown;
}

/** The gateway's own no. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: GatewayErrorCode;
  readonly detail: Text | undefined;
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;
  readonly transactionId: string | undefined;

  constructor(code: GatewayErrorCode, options: RequestErrorOptions = {}) {
    super(
      options.detail === undefined ? code : `${code}: ${options.detail.en}`,
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.code = code;
    this.detail = options.detail;
    this.errors = options.errors ?? [];
    this.headers = options.headers ?? {};
    this.transactionId = options.transactionId;
  }
}
