// SPDX-License-Identifier: Apache-2.0
import { deflateSync } from 'node:zlib';

/** What an update of a PDF writes. */
export interface PdfUpdate {
  /** Objects by number, as they are written between `obj` and `endobj`. */
  readonly objects: Readonly<Record<number, string>>;
  readonly root?: number;
  /** Entry of the trailer. */
  readonly info?: number;
  /** Where the section before it is said to be; where it is, unless said. */
  readonly previous?: number;
  /** Offsets of objects that are listed where they lie already. */
  readonly places?: Readonly<Record<number, number>>;
}

/** How an object stream differs from a good one. */
export interface StreamUpdate extends PdfUpdate {
  /** Numbers and offsets of the objects, in their order; those that the section lists, unless said. */
  readonly header?: (
    places: readonly (readonly [number, number])[],
  ) => readonly (readonly [number, number])[];
  /** The place of an object in the stream, as the section says it. */
  readonly indexOf?: (index: number) => number;
}

/** A PDF with an incremental update behind it, as editors save one. */
export function updated(
  pdf: Uint8Array,
  { objects, root = 1, info = 2, previous, places: listed = {} }: PdfUpdate,
): Buffer {
  const before = Buffer.from(pdf);
  const parts: Buffer[] = [before];
  let at = before.length;
  const write = (text: string): void => {
    const bytes = Buffer.from(text, 'latin1');
    parts.push(bytes);
    at += bytes.length;
  };
  write('\n');
  const places = Object.entries(listed).map(([one, offset]) => [Number(one), offset] as const);
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
  write(
    `trailer\n<< /Root ${String(root)} 0 R /Info ${String(info)} 0 R /Size ${String(size)} /Prev ${link} >>\n`,
  );
  write(`startxref\n${String(start)}\n%%EOF\n`);
  return Buffer.concat(parts);
}

/**
 * An update whose objects lie in an object stream, and whose places in a cross-reference stream, both
 * packed, the latter with PNG's predictor (ISO 32000-1, 7.5.7 and 7.5.8).
 */
export function updatedInStreams(
  pdf: Uint8Array,
  {
    objects,
    root = 1,
    header: named = (places) => places,
    indexOf = (index) => index,
  }: StreamUpdate,
): Buffer {
  const before = Buffer.concat([pdf, Buffer.from('\n')]);
  const numbers = Object.keys(objects).map(Number);
  const container = Math.max(...numbers, 20) + 1;
  const section = container + 1;
  const texts = numbers.map((number) => `${objects[number] ?? 'null'}\n`);
  const starts = texts.map((_, i) => texts.slice(0, i).join('').length);
  const places = named(numbers.map((number, i) => [number, starts[i] ?? 0]));
  const header = places.map(([number, start]) => `${String(number)} ${String(start)}`).join(' ');
  const holder = streamObject(
    container,
    `/Type /ObjStm /N ${String(places.length)} /First ${String(header.length + 1)}`,
    Buffer.from(`${header}\n${texts.join('')}`, 'latin1'),
  );
  const start = before.length + holder.length;
  const rows = [
    ...numbers.map((number, index) => [number, 2, container, indexOf(index)] as const),
    [container, 1, before.length, 0] as const,
    [section, 1, start, 0] as const,
  ];
  const index = rows.map(([number]) => `${String(number)} 1`).join(' ');
  const previous = String(lastStart(Buffer.from(pdf)));
  const table = streamObject(
    section,
    `/Type /XRef /W [ 1 4 2 ] /Index [ ${index} ] /Root ${String(root)} 0 R /Prev ${previous} ` +
      `/Size ${String(section + 1)} /DecodeParms << /Predictor 12 /Columns 7 >>`,
    predicted(rows.map(([, kind, first, second]) => row(kind, first, second))),
  );
  const end = Buffer.from(`startxref\n${String(start)}\n%%EOF\n`);
  return Buffer.concat([before, holder, table, end]);
}

/** A PDF that has not been saved again. */
export function newPdf({ objects, ...rest }: PdfUpdate): Buffer {
  // An update of nothing, without the link to it.
  const text = updated(Buffer.from('%PDF-1.7'), { objects, ...rest, previous: 0 });
  return Buffer.from(text.toString('latin1').replace(/ \/Prev 0 >>/, ' >>'), 'latin1');
}

function streamObject(number: number, entries: string, data: Uint8Array): Buffer {
  const packed = deflateSync(data);
  const head = `${String(number)} 0 obj\n<< ${entries} /Filter /FlateDecode /Length ${String(packed.length)} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\n')]);
}

function row(kind: number, first: number, second: number): Buffer {
  const bytes = Buffer.alloc(7);
  bytes.writeUInt8(kind, 0);
  bytes.writeUInt32BE(first, 1);
  bytes.writeUInt16BE(second, 5);
  return bytes;
}

/** Each row as what it differs by from the one above: PNG's filter 2. */
function predicted(rows: readonly Buffer[]): Buffer {
  return Buffer.concat(
    rows.map((one, i) => {
      const above = rows[i - 1] ?? Buffer.alloc(one.length);
      return Buffer.from([2, ...one.map((byte, at) => byte - (above[at] ?? 0))]);
    }),
  );
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
