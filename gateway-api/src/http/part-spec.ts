// SPDX-License-Identifier: Apache-2.0
import type { IncomingMessage } from 'node:http';
import type { Holding } from './held-bytes.js';
import { RequestError } from './request-error.js';
import { requirePace } from './sender-pace.js';

// The resumable uploads of the IETF draft (draft-ietf-httpbis-resumable-upload): a part is a PATCH
// of this media type, at the offset that its header names.

export const PART_MEDIA_TYPE = 'application/partial-upload';
export const OFFSET_HEADER = 'Upload-Offset';

/** For OpenAPI: the header as {@link openPart} takes it. */
export const OFFSET_PATTERN = '^(0|[1-9][0-9]{0,14})$';

const OFFSET = new RegExp(OFFSET_PATTERN);

/** What a route takes of raw bytes. */
export interface PartSpec {
  /** Most bytes of one part. */
  readonly maxBytes: number;
}

/** A part of a file that has not been read yet. */
export interface Part {
  readonly stream: IncomingMessage;
  /** Where the sender wants it to go. */
  readonly offset: number;
  /** Counts what is kept in memory of the whole file. */
  readonly holding: Holding;
}

/**
 * Hands out the bytes of a part, whose sender must keep its pace.
 *
 * @param silenceMs most time without a byte
 * @throws RequestError `UPLOAD_OFFSET_INVALID`
 */
export function openPart(stream: IncomingMessage, holding: Holding, silenceMs: number): Part {
  const header = stream.headers['upload-offset'];
  if (typeof header !== 'string' || !OFFSET.test(header)) {
    throw new RequestError('UPLOAD_OFFSET_INVALID');
  }
  requirePace(stream, silenceMs);
  return { stream, offset: Number(header), holding };
}
