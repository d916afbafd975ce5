// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';

/** A file on its way into a multipart body. */
export interface FilePart {
  /** Name of the form field. */
  readonly field: string;
  /** Name of the file, without folders. */
  readonly filename: string;
  readonly mediaType: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/** A multipart/form-data body (RFC 7578) that is read once, as it is sent. */
export interface MultipartBody {
  readonly contentType: string;
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * Makes a multipart body of text fields and one file, the fields first, so that the other side
 * knows them before the file arrives. The file is never held as a whole.
 */
export function multipartBody(
  fields: Readonly<Record<string, string>>,
  file: FilePart,
): MultipartBody {
  const boundary = `yulian-${randomUUID()}`;
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: partsOf(boundary, fields, file),
  };
}

async function* partsOf(
  boundary: string,
  fields: Readonly<Record<string, string>>,
  file: FilePart,
): AsyncGenerator<Uint8Array> {
  for (const [name, value] of Object.entries(fields)) {
    yield utf8(`${headOf(boundary, name)}\r\n\r\n${value}\r\n`);
  }
  const head = `${headOf(boundary, file.field)}; filename="${quoted(file.filename)}"`;
  yield utf8(`${head}\r\nContent-Type: ${file.mediaType}\r\n\r\n`);
  yield* file.content;
  yield utf8(`\r\n--${boundary}--\r\n`);
}

function headOf(boundary: string, name: string): string {
  return `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`;
}

/** As browsers do it: the HTML standard, "multipart/form-data encoding algorithm". */
function quoted(text: string): string {
  return text.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
