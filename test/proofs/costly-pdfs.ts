// SPDX-License-Identifier: Apache-2.0
import { deflateSync } from 'node:zlib';

/** A small PDF that asks for as much work as it can, by the way in which it does. */
export type CostlyPdfKind =
  | 'chained-sections'
  | 'one-section-packed-well'
  | 'section-without-rows'
  | 'one-value-many-objects'
  | 'one-list-many-fields'
  | 'many-kids'
  | 'names-below-names';

export const COSTLY_PDF_KINDS = [
  'chained-sections',
  'one-section-packed-well',
  'section-without-rows',
  'one-value-many-objects',
  'one-list-many-fields',
  'many-kids',
  'names-below-names',
] as const satisfies readonly CostlyPdfKind[];

/** @param count how often that is repeated which costs */
export function costlyPdf(kind: CostlyPdfKind, count: number): Buffer {
  const file = new PdfWriter();
  MAKERS[kind](file, count);
  return file.end();
}

const ROOT = '/Root 1 0 R';
const W = '/W [ 1 1 1 ]';

const MAKERS: Readonly<Record<CostlyPdfKind, (file: PdfWriter, count: number) => void>> = {
  'chained-sections': (file, count) => {
    for (let i = 0; i < count; i++) {
      file.section(
        1000 + i,
        `${W} /Index [ ${String(2000 + i * 300_000)} 300000 ]`,
        new Uint8Array(900_000),
      );
    }
  },
  'one-section-packed-well': (file, count) => {
    file.section(1000, `${W} /Index [ 0 1 ]`, new Uint8Array(1_000_000 * count));
  },
  'section-without-rows': (file, count) => {
    file.section(1000, `/W [ 0 0 0 ] /Index [ 0 ${String(1_000_000 * count)} ]`, new Uint8Array(1));
  },
  'one-value-many-objects': (file, count) => {
    const numbers = Array.from({ length: 40 * count }, (_, i) => i + 1);
    const header = numbers.map((number) => `${String(number)} 0`).join(' ');
    const value = `(${'x'.repeat(1_000_000)})`;
    const at = file.stream(
      9_000_000,
      `/Type /ObjStm /N ${String(numbers.length)} /First ${String(header.length + 1)}`,
      Buffer.from(`${header} ${value}`),
    );
    file.section(
      9_000_001,
      '/W [ 1 4 2 ] /Index [ 1 1 9000000 1 ]',
      Buffer.concat([row(2, 9_000_000), row(1, at)]),
    );
  },
  'one-list-many-fields': (file, count) => {
    const numbers = Array.from({ length: 20 * count }, (_, i) => i + 10);
    const list = numbers.map((number) => `${String(number)} 0 R`).join(' ');
    const objects = [
      [1, '<< /AcroForm << /Fields 2 0 R >> >>'],
      [2, `[ ${list} ]`],
      ...numbers.map((number) => [number, '<< /T (a) /Kids 2 0 R >>'] as const),
    ] as const;
    file.table(objects);
  },
  'names-below-names': (file, count) => {
    const levels = Array.from({ length: 10 * count }, (_, i) => i + 10);
    file.table([
      [1, '<< /AcroForm << /Fields [ 10 0 R ] >> >>'],
      [2, `(${'a'.repeat(4000)})`],
      ...levels.map((n) => [n, `<< /T 2 0 R /Kids [ ${String(n + 1)} 0 R ] >>`] as const),
    ]);
  },
  'many-kids': (file, count) => {
    file.table([
      [1, `<< /AcroForm << /Fields [ << /Kids [ ${'<<>>'.repeat(1000 * count)} ] >> ] >> >>`],
    ]);
  },
};

function row(kind: number, first: number): Buffer {
  const bytes = Buffer.alloc(7);
  bytes.writeUInt8(kind, 0);
  bytes.writeUInt32BE(first, 1);
  return bytes;
}

/** Writes a PDF of which each section names the one before it. */
class PdfWriter {
  readonly #parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  #at = 9;
  #previous: number | undefined;

  /** Adds a packed stream; answers where it lies. */
  stream(number: number, entries: string, data: Uint8Array): number {
    const packed = deflateSync(data);
    const at = this.#at;
    this.#write(
      `${String(number)} 0 obj\n<< ${entries} /Filter /FlateDecode /Length ${String(packed.length)} >>\nstream\n`,
    );
    this.#add(packed);
    this.#write('\nendstream\nendobj\n');
    return at;
  }

  section(number: number, entries: string, data: Uint8Array): void {
    const link = this.#previous === undefined ? '' : `/Prev ${String(this.#previous)}`;
    this.#previous = this.stream(number, `/Type /XRef ${ROOT} ${link} ${entries}`, data);
  }

  table(objects: readonly (readonly [number, string])[]): void {
    const rows = objects.map(([number, value]) => {
      const at = String(this.#at).padStart(10, '0');
      this.#write(`${String(number)} 0 obj\n${value}\nendobj\n`);
      return `${String(number)} 1\n${at} 00000 n \n`;
    });
    this.#previous = this.#at;
    this.#write(`xref\n${rows.join('')}trailer\n<< ${ROOT} >>\n`);
  }

  end(): Buffer {
    this.#write(`startxref\n${String(this.#previous)}\n%%EOF\n`);
    return Buffer.concat(this.#parts);
  }

  #write(text: string): void {
    this.#add(Buffer.from(text));
  }

  #add(bytes: Buffer): void {
    this.#parts.push(bytes);
    this.#at += bytes.length;
  }
}
