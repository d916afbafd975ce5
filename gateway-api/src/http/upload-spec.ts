// SPDX-License-Identifier: Apache-2.0
import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';

/** What a multipart/form-data request (RFC 7578) of a route holds. */
export interface UploadSpec {
  /** Text fields by name; each value is a string. */
  readonly fields?: z.ZodObject;
  /** Names of file fields. */
  readonly files: readonly [string, ...string[]];
  /** Most bytes of the whole body. */
  readonly maxBytes: number;
}

/** A multipart body that has not been read yet. */
export interface Upload {
  /** Reading it is the handler's: `uploads/` hashes and stores it as it passes. */
  readonly stream: IncomingMessage;
  readonly spec: UploadSpec;
}

/**
 * Hands out a multipart body. A sender that falls silent loses its connection: an upload may take
 * long, but not by waiting.
 *
 * @param silenceMs most time without a byte
 */
export function openUpload(stream: IncomingMessage, spec: UploadSpec, silenceMs: number): Upload {
  stream.setTimeout(silenceMs, () => {
    stream.destroy();
  });
  stream.once('end', () => {
    // What follows is the handler's time, not the sender's.
    stream.setTimeout(0);
  });
  return { stream, spec };
}
