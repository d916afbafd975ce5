// SPDX-License-Identifier: Apache-2.0
import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import type { Holding } from './held-bytes.js';
import { requirePace } from './sender-pace.js';

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
  /** Counts what is kept in memory of it. */
  readonly holding: Holding;
}

/**
 * Hands out a multipart body, whose sender must keep its pace.
 *
 * @param silenceMs most time without a byte
 */
export function openUpload(
  stream: IncomingMessage,
  spec: UploadSpec,
  holding: Holding,
  silenceMs: number,
): Upload {
  requirePace(stream, silenceMs);
  return { stream, spec, holding };
}
