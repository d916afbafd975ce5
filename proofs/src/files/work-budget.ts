// SPDX-License-Identifier: Apache-2.0
import { DocumentError } from './document-error.js';

/** A kind of work that reading and judging one file costs. */
export type WorkUnit =
  /** Bytes that come out of packed parts, counted each time that a part is unpacked. */
  | 'unpackedBytes'
  /** Bytes that go through a hash function. */
  | 'digestedBytes'
  /** Bytes of parts that are read as XML. */
  | 'xmlBytes'
  /** Elements, attributes and references, counted each time that they are gone through. */
  | 'xmlNodes'
  /** Bytes of signature values, and of seals beside them. */
  | 'sealBytes'
  | 'publicKeyOperations'
  /** Places of objects in a PDF's cross-reference sections, counted for each state of the file. */
  | 'pdfEntries'
  /** Values of a PDF's objects, counted each time that they are read or gone through. */
  | 'pdfValues'
  /** Bytes of a PDF's objects, counted each time that they are read. */
  | 'pdfBytes'
  /** Bytes that come out of a PDF's packed tables and object streams. */
  | 'pdfUnpackedBytes';

interface Allowance {
  /** Granted to a file of any size. */
  readonly base: number;
  /** Granted for each byte of the file. */
  readonly perByte: number;
}

/**
 * Far above what documents need, and linear in their size: whoever sends a small file can cause little
 * work. Blank scans unpack to a hundred times their size; XML of digests and pictures of seals hardly pack.
 */
const ALLOWANCES: Readonly<Record<WorkUnit, Allowance>> = {
  unpackedBytes: { base: 64 << 20, perByte: 100 },
  digestedBytes: { base: 64 << 20, perByte: 100 },
  xmlBytes: { base: 6 << 20, perByte: 16 },
  xmlNodes: { base: 150_000, perByte: 0.5 },
  sealBytes: { base: 1 << 20, perByte: 8 },
  // Each takes about 6 ms where the curve is SM2's; a seal takes four, and five kilobytes at least.
  publicKeyOperations: { base: 64, perByte: 1 / 1280 },
  // A file with many signatures is read once for each.
  pdfEntries: { base: 200_000, perByte: 2 },
  pdfValues: { base: 400_000, perByte: 8 },
  pdfBytes: { base: 16 << 20, perByte: 200 },
  pdfUnpackedBytes: { base: 16 << 20, perByte: 100 },
};

/** The work that one file may cause, by its size. Counted, never timed: every machine answers alike. */
export class WorkBudget {
  readonly #fileSize: number;
  readonly #code: 'OFD_WORK_LIMIT' | 'PDF_WORK_LIMIT';
  readonly #spent = new Map<WorkUnit, number>();

  /** @param fileSize bytes */
  constructor(fileSize: number, code: 'OFD_WORK_LIMIT' | 'PDF_WORK_LIMIT' = 'OFD_WORK_LIMIT') {
    this.#fileSize = fileSize;
    this.#code = code;
  }

  /** To be called before the work is done. @throws DocumentError `OFD_WORK_LIMIT`, `PDF_WORK_LIMIT` */
  spend(unit: WorkUnit, amount: number): void {
    const spent = this.spent(unit) + amount;
    if (spent > allowedWork(unit, this.#fileSize)) {
      throw new DocumentError(this.#code, `the file asks for too much work: ${unit}`);
    }
    this.#spent.set(unit, spent);
  }

  /** How much of that is left. */
  left(unit: WorkUnit): number {
    return Math.floor(allowedWork(unit, this.#fileSize) - this.spent(unit));
  }

  spent(unit: WorkUnit): number {
    return this.#spent.get(unit) ?? 0;
  }
}

/** @param fileSize bytes */
export function allowedWork(unit: WorkUnit, fileSize: number): number {
  const { base, perByte } = ALLOWANCES[unit];
  return base + perByte * fileSize;
}
