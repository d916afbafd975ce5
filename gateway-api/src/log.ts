// SPDX-License-Identifier: Apache-2.0
import { pino, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** Names that never belong into a log; a second net below never logging them. */
const REDACTED = ['authorization', 'cookie', 'secret', 'key', 'idempotencyKey', 'body', 'query'];

/**
 * JSON lines. What is logged: codes, ids, times and sizes. Never: bodies, query values, paths,
 * headers, or the message of an error that is not ours (it may quote what it choked on).
 */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: REDACTED.flatMap((name) => [name, `*.${name}`]), censor: '[redacted]' },
    serializers: { err: describeError },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** Errors of ours whose messages are written for operators: no personal data, no secrets. */
const OPERATORS_ERRORS = new Set(['LedgerError', 'VaultError']);

interface ErrorDescription {
  readonly name: string;
  readonly message?: string;
  readonly code?: string;
  readonly txId?: string;
  readonly frames?: readonly string[];
  readonly cause?: ErrorDescription;
}

/** An error for the log: its kind, its code, where it came from; its words only if they are ours. */
function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, transactionId } = error as { code?: unknown; transactionId?: unknown };
  return {
    name: error.name,
    ...(OPERATORS_ERRORS.has(error.name) ? { message: error.message } : {}),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof transactionId === 'string' ? { txId: transactionId } : {}),
    frames: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

function framesOf(error: Error): readonly string[] {
  return (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '));
}
