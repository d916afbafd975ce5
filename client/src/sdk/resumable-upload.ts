// SPDX-License-Identifier: Apache-2.0
import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { components } from '../generated/openapi.js';
import { defined } from './defined.js';
import { digestFile } from './file-digests.js';
import { ProblemError } from './problem-error.js';
import { TransportError } from './transport-error.js';
import type { Transport } from './transport.js';
import type { UploadOptions } from './upload.js';

type Upload = components['schemas']['Upload'];
type Document = components['schemas']['Document'];

/** What goes with a file that is sent in parts. */
export interface PartsOptions extends Pick<UploadOptions, 'filename' | 'progress' | 'signal'> {
  /** Bytes sent at a time; 8 MiB by default. */
  readonly partBytes?: number;
}

const PART_BYTES = 8 * 1024 * 1024;
/** How often in a row a part may come to nothing. */
const MOST_TRIES = 5;

/**
 * Sends a file in parts; where a line breaks, the next part begins at what the gateway has. The
 * digests of what arrived are held against those of the file.
 *
 * @param server origin of the gateway
 * @throws ProblemError what the gateway refused
 * @throws TransportError when it did not answer any more, `UPLOAD_DIFFERS` when something else arrived
 */
export async function uploadInParts(
  transport: Transport,
  server: string,
  path: string,
  options: PartsOptions = {},
): Promise<Document> {
  const { size } = await stat(path);
  const name = options.filename ?? basename(path);
  const begun = await sendJson<Upload>(transport, `${server}/v1/uploads`, { size, name });
  const url = `${server}/v1/uploads/${begun.id}`;
  const file = await open(path, 'r');
  try {
    const complete = await sendAll(transport, url, file, begun, options);
    const document = await read<Document>(
      transport,
      `${server}/v1/documents/${complete.document ?? ''}`,
    );
    const { sha256, sm3 } = await digestFile(path);
    if (document.sha256 === sha256 && document.sm3 === sm3) return document;
    throw new TransportError('UPLOAD_DIFFERS', server);
  } finally {
    await file.close();
  }
}

async function sendAll(
  transport: Transport,
  url: string,
  file: FileHandle,
  begun: Upload,
  { partBytes = PART_BYTES, progress, signal }: PartsOptions,
): Promise<Upload> {
  let upload = begun;
  for (let tries = 0; !upload.complete;) {
    const before = upload.offset;
    const part = await readPart(file, before, Math.min(partBytes, upload.size - before));
    // The file has become shorter meanwhile.
    if (part.length === 0 && before < upload.size) throw new TransportError('UPLOAD_DIFFERS', url);
    try {
      upload = await sendPart(transport, url, before, part, signal);
    } catch (error) {
      tries += 1;
      if (tries >= MOST_TRIES || !mayGoOn(error)) throw error;
      upload = await read<Upload>(transport, url);
    }
    if (upload.offset > before) tries = 0;
    progress?.(upload.offset);
  }
  return upload;
}

/** The line broke, or an earlier try of this very part has arrived after all. */
function mayGoOn(error: unknown): boolean {
  if (error instanceof TransportError) return true;
  return error instanceof ProblemError && GOES_ON.has(error.code);
}

const GOES_ON: ReadonlySet<string> = new Set([
  'UPLOAD_OFFSET_DIFFERS',
  'UPLOAD_IN_USE',
  'UPLOAD_PART_CUT',
]);

async function sendPart(
  transport: Transport,
  url: string,
  offset: number,
  part: Uint8Array<ArrayBuffer>,
  signal: AbortSignal | undefined,
): Promise<Upload> {
  const response = await transport.send(
    () =>
      new Request(url, {
        method: 'PATCH',
        headers: {
          'Content-Type': 'application/partial-upload',
          'Upload-Offset': String(offset),
          Accept: 'application/json',
        },
        body: part,
        ...defined({ signal }),
      }),
  );
  return (await response.json()) as Upload;
}

async function sendJson<T>(transport: Transport, url: string, body: unknown): Promise<T> {
  const response = await transport.send(
    () =>
      new Request(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify(body),
      }),
  );
  return (await response.json()) as T;
}

async function read<T>(transport: Transport, url: string): Promise<T> {
  const response = await transport.send(
    () => new Request(url, { headers: { Accept: 'application/json' } }),
  );
  return (await response.json()) as T;
}

async function readPart(
  file: FileHandle,
  position: number,
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
