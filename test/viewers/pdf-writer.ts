// SPDX-License-Identifier: Apache-2.0
import { deflateSync } from 'node:zlib';

/** Objects by number, as they are written between `obj` and `endobj`; null takes an object away. */
export type PdfObjects = Readonly<Record<number, string | null>>;

/** How a saving tells where its objects lie (ISO 32000-1, 7.5.4, 7.5.8). */
export type SectionForm =
  | 'table'
  /** A cross-reference stream. */
  | 'stream'
  /** A cross-reference stream, and an object stream that holds what may lie in one. */
  | 'compressed'
  /** A table, and a stream beside it for readers that know streams. */
  | 'hybrid';

/** The form in which a saving is written; that of the standard where nothing is said. */
export interface SaveForm {
  readonly section: SectionForm;
  /** Number of the catalog. */
  readonly root?: number;
  /** Number of the information. */
  readonly info?: number;
  /** What stands for the offset of the section before. */
  readonly previous?: (offset: number) => string;
  /** What stands behind the word startxref. */
  readonly start?: (offset: number) => string;
  readonly end?: string;
  /** What is written in place of a row of a table. */
  readonly row?: (row: string) => string;
  /** What is written in place of the size. */
  readonly size?: (size: number) => string;
  /** Entries more of the trailer. */
  readonly trailer?: string;
  /** Written before the first object, between objects and section, behind the end. */
  readonly strays?: readonly [before: string, between: string, behind: string];
  /** Objects that the object stream holds and no section lists, by number. */
  readonly unlisted?: PdfObjects;
}

/** Number of the catalog, and of the information, unless said. */
const ROOT = 1;
const INFO = 6;
/** Numbers from here on are those of object streams and cross-reference streams. */
const STREAMS_FROM = 60;

/** Writes a PDF saving by saving, as readers and those who forge them do. */
export class PdfWriter {
  readonly #parts: Buffer[];
  #length: number;
  #previous: number | undefined;
  #next = STREAMS_FROM;

  /** @param before what stands there already */
  constructor(before: Uint8Array) {
    this.#parts = [Buffer.from(before)];
    this.#length = before.length;
    const starts = [
      ...Buffer.from(before)
        .toString('latin1')
        .matchAll(/startxref\D+(\d+)/g),
    ];
    const last = starts.at(-1);
    if (last !== undefined) {
      this.#previous = Number(last[1]);
      this.#next += 2 * starts.length;
    }
  }

  end(): Buffer {
    return Buffer.concat(this.#parts);
  }

  save(objects: PdfObjects, form: SaveForm): void {
    const [before = '', between = '', behind = ''] = form.strays ?? [];
    this.#write(before);
    const rows = form.section === 'compressed' ? this.#pack(objects, form) : this.#place(objects);
    this.#write(between);
    const start = this.#writeSection(rows, form);
    this.#write(`startxref\n${(form.start ?? String)(start)}\n${form.end ?? '%%EOF\n'}${behind}`);
    this.#previous = start;
  }

  #writeSection(rows: Row[], form: SaveForm): number {
    if (form.section === 'table') return this.#table(rows, form);
    if (form.section !== 'hybrid') return this.#stream(rows, form);
    const beside = this.#stream(rows, form);
    return this.#table([], {
      ...form,
      trailer: `${form.trailer ?? ''} /XRefStm ${String(beside)}`,
    });
  }

  #place(objects: PdfObjects): Row[] {
    return Object.entries(objects).map(([key, value]) => {
      const number = Number(key);
      if (value === null) return [number, 0, 0, 65535];
      const at = this.#length;
      this.#write(`${key} 0 obj\n${value}\nendobj\n`);
      return [number, 1, at, 0];
    });
  }

  /** Streams and signatures stay outside of the object stream. */
  #pack(objects: PdfObjects, { unlisted = {} }: SaveForm): Row[] {
    const isOutside = (value: string | null): boolean =>
      value === null || value.includes('stream') || value.includes('/ByteRange');
    const entries = Object.entries(objects);
    const outside = entries.filter(([, value]) => isOutside(value));
    const inside = entries.filter(([, value]) => !isOutside(value));
    const rows = this.#place(Object.fromEntries(outside));
    const container = this.#next++;
    const held = [...inside, ...Object.entries(unlisted)];
    const texts = held.map(([, value]) => `${value ?? 'null'}\n`);
    const starts = texts.map((_, i) => texts.slice(0, i).join('').length);
    const header = held.map(([key], i) => `${key} ${String(starts[i])}`).join(' ');
    const dict = `/Type /ObjStm /N ${String(held.length)} /First ${String(header.length + 1)}`;
    const at = this.#length;
    this.#writeStream(container, dict, Buffer.from(`${header}\n${texts.join('')}`, 'latin1'));
    const listed = inside.map(([key], index): Row => [Number(key), 2, container, index]);
    return [...rows, ...listed, [container, 1, at, 0]];
  }

  #table(rows: readonly Row[], form: SaveForm): number {
    const { row = (text: string): string => text } = form;
    const start = this.#length;
    this.#write(`xref\n0 1\n${row('0000000000 65535 f \n')}`);
    for (const [number, kind, first, second] of rows) {
      const offset = String(first).padStart(10, '0');
      const generation = String(second).padStart(5, '0');
      this.#write(`${String(number)} 1\n`);
      this.#write(row(`${offset} ${generation} ${kind === 0 ? 'f' : 'n'} \n`));
    }
    this.#write(`trailer\n<< ${this.#trailer(rows, form)} >>\n`);
    return start;
  }

  #stream(rows: readonly Row[], form: SaveForm): number {
    const number = this.#next++;
    const start = this.#length;
    const listed: Row[] = [[0, 0, 0, 65535], ...rows, [number, 1, start, 0]];
    const index = listed.map(([number]) => `${String(number)} 1`).join(' ');
    const entries = `/Type /XRef /W [ 1 4 2 ] /Index [ ${index} ] ${this.#trailer(listed, form)}`;
    this.#writeStream(number, entries, Buffer.concat(listed.map(packedRow)));
    return start;
  }

  #trailer(rows: readonly Row[], form: SaveForm): string {
    const { root = ROOT, info = INFO, trailer = '' } = form;
    const size = Math.max(STREAMS_FROM + 20, ...rows.map(([number]) => number)) + 1;
    const previous = this.#previous;
    const link = previous === undefined ? '' : `/Prev ${(form.previous ?? String)(previous)} `;
    return `/Root ${String(root)} 0 R /Info ${String(info)} 0 R ${link}/Size ${(form.size ?? String)(size)} ${trailer}`;
  }

  #writeStream(number: number, entries: string, data: Uint8Array): void {
    const packed = deflateSync(data);
    this.#write(
      `${String(number)} 0 obj\n<< ${entries} /Filter /FlateDecode /Length ${String(packed.length)} >>\nstream\n`,
    );
    this.#append(packed);
    this.#write('\nendstream\nendobj\n');
  }

  #write(text: string): void {
    this.#append(Buffer.from(text, 'latin1'));
  }

  #append(bytes: Buffer): void {
    this.#parts.push(bytes);
    this.#length += bytes.length;
  }
}

/** Number, kind (0 free, 1 at an offset, 2 in an object stream), and what the kind says. */
type Row = [number: number, kind: 0 | 1 | 2, first: number, second: number];

function packedRow([, kind, first, second]: Row): Buffer {
  const bytes = Buffer.alloc(7);
  bytes.writeUInt8(kind, 0);
  bytes.writeUInt32BE(first, 1);
  bytes.writeUInt16BE(second, 5);
  return bytes;
}

/** A stream that is written as it is. */
export function plainStream(data: string, entries = ''): string {
  return `<< ${entries} /Length ${String(data.length)} >>\nstream\n${data}\nendstream`;
}
