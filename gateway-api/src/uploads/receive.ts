// SPDX-License-Identifier: Apache-2.0
import { defineMember } from '@yulian/proofs';
import busboy from 'busboy';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { RequestError } from '../http/request-error.js';
import type { Upload } from '../http/upload-spec.js';
import { validate } from '../http/validate.js';
import { FileHasher, type Describing, type HashedFile } from './hashing.js';

/** Where the bytes of a file go while they are hashed. */
export interface FileSink {
  write(chunk: Buffer): Promise<void>;
}

/** A received upload: the file's facts and the form's text fields. */
export interface Received {
  readonly file: HashedFile;
  readonly fields: unknown;
}

const FILE_FIELD = 'file';
const noFields = z.strictObject({});
const MOST_FIELDS = 20;
const MOST_FIELD_BYTES = 512 * 1024;

/**
 * Reads a multipart upload (RFC 7578) with exactly one file in the field `file`, hashing it as it
 * passes to the sink. Nothing is held but what is looked into.
 *
 * @param describing who looks into the file, where it matters what it says of itself
 *
 * @throws RequestError `UPLOAD_MALFORMED`, `UPLOAD_TOO_LARGE`, `UPLOAD_CUT`, `JUDGES_BUSY`, `GATEWAY_BUSY`, and
 *   those of the form's schema
 */
export async function receiveFile(
  { stream, spec, holding }: Upload,
  describing: Describing,
  sink?: FileSink,
): Promise<Received> {
  const parser = parserOf(stream, spec.maxBytes);
  const texts: Record<string, string> = {};
  let file: Promise<HashedFile> | undefined;
  let fault: RequestError | undefined;
  const failed = abortedWith(holding);
  const refuse = (): void => {
    fault ??= new RequestError('UPLOAD_MALFORMED');
  };
  parser.on('field', (name, value, info) => {
    if (info.valueTruncated || info.nameTruncated || Object.hasOwn(texts, name)) {
      refuse();
    } else defineMember(texts, name, value);
  });
  parser.on('file', (name, content, { filename }) => {
    if (name !== FILE_FIELD || file !== undefined) {
      refuse();
      content.on('error', () => undefined).resume();
      return;
    }
    file = take(content, new FileHasher(filename, describing, holding), sink);
    // A parser whose file nobody reads any more waits for ever: the answer must not.
    file.catch((error: unknown) => {
      failed.abort(error);
    });
  });
  for (const limit of ['filesLimit', 'fieldsLimit'] as const) {
    parser.on(limit, refuse);
  }
  await pass(stream, parser, failed.signal);
  if (fault !== undefined) throw fault;
  if (file === undefined) throw new RequestError('UPLOAD_MALFORMED');
  return {
    file: await file,
    fields: validate(spec.fields ?? noFields, texts, ''),
  };
}

/** Fires when the room for the file is taken back. */
function abortedWith(holding: Upload['holding']): AbortController {
  const failed = new AbortController();
  holding.onTakenBack((why) => {
    failed.abort(why);
  });
  return failed;
}

function parserOf(stream: Upload['stream'], maxBytes: number): busboy.Busboy {
  try {
    return busboy({
      headers: stream.headers,
      defParamCharset: 'utf8',
      limits: {
        files: 1,
        fields: MOST_FIELDS,
        fieldSize: MOST_FIELD_BYTES,
        fileSize: maxBytes,
      },
    });
  } catch (error) {
    throw new RequestError('UPLOAD_MALFORMED', { cause: error });
  }
}

async function take(
  content: Readable & { truncated?: boolean },
  hasher: FileHasher,
  sink: FileSink | undefined,
): Promise<HashedFile> {
  for await (const chunk of content) {
    hasher.update(chunk as Buffer);
    await sink?.write(chunk as Buffer);
  }
  if (content.truncated === true) throw new RequestError('UPLOAD_TOO_LARGE');
  return hasher.finish();
}

/**
 * Resolves when the parser has seen the whole form. A cut one ends with an error.
 *
 * @param failed why the file was given up
 */
function pass(stream: Upload['stream'], parser: busboy.Busboy, failed: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    failed.addEventListener('abort', () => {
      stream.unpipe(parser);
      const why: unknown = failed.reason;
      reject(why instanceof Error ? why : new RequestError('UPLOAD_CUT', { cause: why }));
    });
    const cut = (): void => {
      if (stream.readableEnded) return;
      parser.destroy();
      reject(new RequestError('UPLOAD_CUT'));
    };
    stream.once('error', cut);
    stream.once('close', cut);
    // A form can be wrong twice, and an error that nobody listens for ends the process.
    parser.on('error', (error) => {
      stream.unpipe(parser);
      reject(new RequestError('UPLOAD_MALFORMED', { cause: error }));
    });
    parser.once('close', () => {
      resolve();
    });
    // The sender may have gone before anyone listened: then nothing of the above will come.
    if (stream.destroyed) cut();
    else stream.pipe(parser);
  });
}
