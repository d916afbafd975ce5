// SPDX-License-Identifier: Apache-2.0
import { basename } from 'node:path';
import { defined } from './defined.js';
import { createDigester, digesting, readFileChunks, type Progress } from './file-digests.js';
import { multipartBody } from './multipart.js';
import { TransportError } from './transport-error.js';
import type { Transport } from './transport.js';

/** What goes with an uploaded file. */
export interface UploadOptions {
  /** Text fields beside the file. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Name to state instead of the file's own: it may be personal. */
  readonly filename?: string;
  /** Bytes sent so far; begins again when the upload is repeated. */
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

/** Node's fetch takes an async iterable as a body, which its types do not say. */
type StreamingInit = RequestInit & { readonly duplex: 'half' };

/**
 * Sends a file in the field `file`, digesting it on its way. Where the answer tells the digests of
 * what arrived, they are held against those of what was sent.
 *
 * @throws TransportError `UPLOAD_DIFFERS` when something else arrived
 */
export async function uploadFile(
  transport: Transport,
  url: string,
  path: string,
  options: UploadOptions = {},
): Promise<unknown> {
  let digester = createDigester();
  const response = await transport.send(() => {
    digester = createDigester();
    const chunks = readFileChunks(path, options.signal);
    const { contentType, body } = multipartBody(options.fields ?? {}, {
      field: 'file',
      filename: options.filename ?? basename(path),
      mediaType: 'application/octet-stream',
      content: digesting(chunks, digester, options.progress),
    });
    const init: StreamingInit = {
      method: 'POST',
      headers: { 'Content-Type': contentType, Accept: 'application/json' },
      body,
      duplex: 'half',
    };
    return new Request(url, { ...init, ...defined({ signal: options.signal }) });
  });
  const answer: unknown = await response.json();
  const { sha256, sm3 } = digester.finish();
  const received = answer as { readonly sha256?: unknown; readonly sm3?: unknown };
  const differs =
    (received.sha256 !== undefined && received.sha256 !== sha256) ||
    (received.sm3 !== undefined && received.sm3 !== sm3);
  if (differs) throw new TransportError('UPLOAD_DIFFERS', new URL(url).origin);
  return answer;
}
