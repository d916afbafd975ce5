// SPDX-License-Identifier: Apache-2.0
import type { IncomingMessage } from 'node:http';
import { JsonError, parseStrictJson } from '@yulian/proofs';
import { text, type Text } from '../i18n/text.js';
import type { Holding } from './held-bytes.js';
import { readQuery } from './read-query.js';
import { RequestError } from './request-error.js';
import { shownPointer } from './shown-name.js';

/** What a body may take. */
export interface BodyLimits {
  /** Most bytes that are read. */
  readonly maxBytes: number;
  /** Most values that JSON in it holds: small ones cost far more than their bytes. */
  readonly maxValues: number;
  /** Most time that the body may take. */
  readonly timeoutMs: number;
  /** Counts what is kept in memory of it. */
  readonly holding: Holding;
}

/**
 * Reads a JSON body.
 *
 * @throws RequestError `BODY_MISSING`, `BODY_TOO_LARGE`, `BODY_CUT`, `REQUEST_TIMEOUT`,
 *   `GATEWAY_BUSY`, `JSON_INVALID`
 */
export async function readJsonBody(request: IncomingMessage, limits: BodyLimits): Promise<unknown> {
  const bytes = await readBytes(request, limits);
  if (bytes.length === 0) throw new RequestError('BODY_MISSING');
  try {
    return parseStrictJson(bytes, { maxValues: limits.maxValues });
  } catch (error) {
    if (error instanceof JsonError) throw refusalOf(error, limits);
    throw error;
  }
}

/** How HTML forms, and some standards' callers, send fields. */
export const FORM_MEDIA_TYPE = 'application/x-www-form-urlencoded';

/**
 * Reads a body of form fields, each once.
 *
 * @throws RequestError `BODY_MISSING`, `BODY_TOO_LARGE`, `BODY_CUT`, `REQUEST_TIMEOUT`,
 *   `GATEWAY_BUSY`, and as {@link readQuery}
 */
export async function readFormBody(
  request: IncomingMessage,
  limits: BodyLimits,
): Promise<Record<string, string>> {
  const bytes = await readBytes(request, limits);
  if (bytes.length === 0) throw new RequestError('BODY_MISSING');
  return readQuery(`?${Buffer.from(bytes).toString('latin1')}`);
}

/** Whether the request carries a body (RFC 9112, clause 6.3). */
export function hasBody(request: IncomingMessage): boolean {
  return (
    request.headers['transfer-encoding'] !== undefined ||
    Number(request.headers['content-length'] ?? 0) > 0
  );
}

/** Refuses a body that says it is too large, before it is read. @throws RequestError `BODY_TOO_LARGE` */
export function requireBodySize(request: IncomingMessage, maxBytes: number): void {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
}

function readBytes(
  request: IncomingMessage,
  { maxBytes, timeoutMs, holding }: BodyLimits,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      request.off('data', onData).off('end', onEnd).off('close', onCut).off('error', onCut);
      finish();
    };
    const fail = (error: RequestError): void => {
      settle(() => {
        // The answer comes first; `discardRest` ends what is still arriving.
        request.pause();
        reject(error);
      });
    };
    const onData = (chunk: Buffer): void => {
      length += chunk.length;
      const fault = length > maxBytes ? tooLarge(maxBytes) : roomFault(holding, chunk.length);
      if (fault === undefined) chunks.push(chunk);
      else fail(fault);
    };
    const onEnd = (): void => {
      settle(() => {
        resolve(Buffer.concat(chunks, length));
      });
    };
    const onCut = (): void => {
      fail(new RequestError('BODY_CUT'));
    };
    const timer = setTimeout(() => {
      fail(new RequestError('REQUEST_TIMEOUT'));
    }, timeoutMs);
    holding.onTakenBack(fail);
    request.on('data', onData).on('end', onEnd).on('close', onCut).on('error', onCut);
  });
}

/** `GATEWAY_BUSY` when there is no room for so many bytes more; else undefined. */
function roomFault(holding: Holding, bytes: number): RequestError | undefined {
  try {
    holding.add(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof RequestError) return error;
    throw error;
  }
}

function tooLarge(maxBytes: number): RequestError {
  return new RequestError('BODY_TOO_LARGE', {
    detail: text(
      `此接口的请求体上限为 ${String(maxBytes)} 字节`,
      `a body of this route has at most ${String(maxBytes)} bytes`,
    ),
  });
}

function refusalOf(error: JsonError, { maxValues }: BodyLimits): RequestError {
  const detail =
    error.code === 'JSON_TOO_MANY_VALUES' ? tooManyValues(maxValues) : refusedThere(error);
  return new RequestError('JSON_INVALID', {
    detail,
    errors: [{ pointer: shownPointer(error.pointer), code: error.code, detail }],
  });
}

function tooManyValues(maxValues: number): Text {
  return text(
    `此接口的请求体最多含 ${String(maxValues)} 个值`,
    `a body of this route has at most ${String(maxValues)} values`,
  );
}

function refusedThere({ code, offset }: JsonError): Text {
  if (offset === undefined) return text(`不合格：${code}`, `refused: ${code}`);
  const at = String(offset);
  return text(`第 ${at} 个字符处不合格：${code}`, `refused at character ${at}: ${code}`);
}
