// SPDX-License-Identifier: Apache-2.0
/** What an update of a PDF writes. */
export interface PdfUpdate {
  /** Objects by number, as they are written between `obj` and `endobj`. */
  readonly objects: Readonly<Record<number, string>>;
  readonly root?: number;
  /** Where the section before it is said to be; where it is, unless said. */
  readonly previous?: number;
}

/** A PDF with an incremental update behind it, as editors save one. */
export function updated(pdf: Uint8Array, { objects, root = 1, previous }: PdfUpdate): Buffer {
  const before = Buffer.from(pdf);
  const parts: Buffer[] = [before];
  let at = before.length;
  const write = (text: string): void => {
    const bytes = Buffer.from(text, 'latin1');
    parts.push(bytes);
    at += bytes.length;
  };
  write('\n');
  const places: (readonly [number, number])[] = [];
  for (const [number, value] of Object.entries(objects)) {
    places.push([Number(number), at]);
    write(`${number} 0 obj\n${value}\nendobj\n`);
  }
  const start = at;
  write('xref\n0 1\n0000000000 65535 f \n');
  for (const [number, offset] of places) {
    write(`${String(number)} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
  }
  const size = Math.max(...places.map(([number]) => number), 20) + 1;
  const link = String(previous ?? lastStart(before));
  write(`trailer\n<< /Root ${String(root)} 0 R /Size ${String(size)} /Prev ${link} >>\n`);
  write(`startxref\n${String(start)}\n%%EOF\n`);
  return Buffer.concat(parts);
}

/** An object as the file writes it last. */
export function writtenObject(pdf: Uint8Array, number: number): string {
  const text = Buffer.from(pdf).toString('latin1');
  const begin = `\n${String(number)} 0 obj`;
  const from = text.lastIndexOf(begin) + begin.length;
  return text.slice(from, text.indexOf('endobj', from)).trim();
}

function lastStart(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  return Number(/startxref\s+(\d+)/.exec(text.slice(text.lastIndexOf('startxref')))?.[1]);
}
