// SPDX-License-Identifier: Apache-2.0

/** Why no answer of the gateway's arrived. Stable. */
export type TransportErrorCode =
  | 'SERVER_UNREACHABLE'
  | 'SERVER_TIMEOUT'
  | 'CONNECTION_LOST'
  | 'ANSWER_NOT_UNDERSTOOD'
  | 'UPLOAD_DIFFERS';

/**
 * Nothing usable came back. Says nothing about whether the request was carried out: a write can be
 * repeated under {@link TransportError.idempotencyKey} to learn its outcome.
 */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly code: TransportErrorCode;
  /** Origin of the server that was asked; never a path or a key. */
  readonly server: string;
  readonly requestId: string | undefined;
  readonly idempotencyKey: string | undefined;

  constructor(
    code: TransportErrorCode,
    server: string,
    context: {
      readonly requestId?: string | undefined;
      readonly idempotencyKey?: string | undefined;
      readonly cause?: unknown;
    } = {},
  ) {
    super(`${code}: ${server}`, { cause: context.cause });
    this.code = code;
    this.server = server;
    this.requestId = context.requestId;
    this.idempotencyKey = context.idempotencyKey;
  }
}
