// SPDX-License-Identifier: Apache-2.0
import { concatBytes } from '../../bytes/arrays.js';
import { utf8Encode } from '../../bytes/utf8.js';

/** Objects of a PDF, numbered from 1 in the order in which they are added. */
export class PdfFile {
  readonly #objects: Uint8Array[] = [];

  /** @param body as in ISO 32000-1, 7.3, in ASCII; answers the reference to it */
  add(body: string): string {
    return this.#push(utf8Encode(body));
  }

  /** A stream as it is, not compressed: its bytes are there to be found. */
  addStream(dictionary: string, bytes: Uint8Array): string {
    const head = `<< ${dictionary} /Length ${String(bytes.length)} >>\nstream\n`;
    return this.#push(concatBytes(utf8Encode(head), bytes, utf8Encode('\nendstream')));
  }

  /** The whole file; the same objects give the same bytes. */
  finish(root: string, info: string): Uint8Array {
    // The comment of high bytes tells transfer programs that the file is binary (7.5.2).
    const header = new Uint8Array([...utf8Encode('%PDF-1.7\n%'), 0xe6, 0xb8, 0x9d, 0x0a]);
    const parts: Uint8Array[] = [header];
    const offsets: number[] = [];
    let at = header.length;
    for (const [i, body] of this.#objects.entries()) {
      offsets.push(at);
      const object = concatBytes(
        utf8Encode(`${String(i + 1)} 0 obj\n`),
        body,
        utf8Encode('\nendobj\n'),
      );
      parts.push(object);
      at += object.length;
    }
    const size = String(offsets.length + 1);
    const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    parts.push(
      utf8Encode(
        `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}` +
          `trailer\n<< /Size ${size} /Root ${root} /Info ${info} >>\nstartxref\n${String(at)}\n%%EOF\n`,
      ),
    );
    return concatBytes(...parts);
  }

  #push(bytes: Uint8Array): string {
    this.#objects.push(bytes);
    return `${String(this.#objects.length)} 0 R`;
  }
}
