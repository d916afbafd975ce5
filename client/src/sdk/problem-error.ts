// SPDX-License-Identifier: Apache-2.0

/** One field of a request that was not accepted. */
export interface ProblemField {
  /** JSON Pointer into the request; `#/path`, `#/query` before what is not in its body. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** A problem as the gateway answers it: RFC 9457 with this product's members. */
export interface ProblemDocument {
  readonly status: number;
  /** Stable; what programs decide by. */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  /** What can be done now, in the language that was asked for. */
  readonly hint: string;
  readonly requestId: string;
  /** The transaction whose outcome can be asked for, when there is one. */
  readonly txId?: string;
  /** The same request, sent again unchanged, may succeed. */
  readonly retryable: boolean;
  readonly errors?: readonly ProblemField[];
}

/** The gateway answered, and said no. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly hint: string;
  readonly requestId: string;
  readonly txId: string | undefined;
  readonly retryable: boolean;
  readonly errors: readonly ProblemField[];
  /** From `Retry-After`; undefined when the answer has none. */
  readonly retryAfterSeconds: number | undefined;
  /** The key under which a write can be repeated to learn its outcome. */
  readonly idempotencyKey: string | undefined;

  constructor(
    problem: ProblemDocument,
    context: {
      readonly retryAfterSeconds?: number | undefined;
      readonly idempotencyKey?: string | undefined;
    } = {},
  ) {
    super(`${problem.code}: ${problem.detail}`);
    this.code = problem.code;
    this.status = problem.status;
    this.title = problem.title;
    this.detail = problem.detail;
    this.hint = problem.hint;
    this.requestId = problem.requestId;
    this.txId = problem.txId;
    this.retryable = problem.retryable;
    this.errors = problem.errors ?? [];
    this.retryAfterSeconds = context.retryAfterSeconds;
    this.idempotencyKey = context.idempotencyKey;
  }
}

/**
 * Reads a problem document; undefined when the value is none, because a proxy answered instead of
 * the gateway.
 */
export function readProblem(value: unknown): ProblemDocument | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { status, code, title, detail, hint, requestId, txId, retryable, errors } =
    value as Readonly<Record<string, unknown>>;
  if (typeof code !== 'string' || typeof status !== 'number') return undefined;
  return {
    status,
    code,
    title: textOf(title),
    detail: textOf(detail),
    hint: textOf(hint),
    requestId: textOf(requestId),
    ...(typeof txId === 'string' ? { txId } : {}),
    retryable: retryable === true,
    ...(Array.isArray(errors) ? { errors: errors.flatMap(readField) } : {}),
  };
}

function readField(value: unknown): ProblemField[] {
  if (typeof value !== 'object' || value === null) return [];
  const { pointer, code, detail } = value as Readonly<Record<string, unknown>>;
  return [{ pointer: textOf(pointer), code: textOf(code), detail: textOf(detail) }];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
