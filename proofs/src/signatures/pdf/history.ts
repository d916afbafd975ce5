// SPDX-License-Identifier: Apache-2.0
import { SignatureError } from '../signature-error.js';
import { isFullyListed } from './appended.js';
import { hasChanged, type Saving } from './changes.js';
import { coveredEnd } from './covered.js';
import { hidesObjects } from './hidden.js';
import { PdfFile } from './pdf-file.js';
import { isBlank } from './reader.js';
import type { PdfSignature } from './signature-fields.js';

/** A timestamp over the document itself (ISO 32000-2, 12.8.5). */
export const DOCUMENT_TIMESTAMP = 'ETSI.RFC3161';

/**
 * All that has been saved onto a PDF since it was first signed. Each saving may add the one signature that
 * covers it, and proofs of signatures. A timestamp covers whatever it is given, and is no witness.
 */
export class History {
  /** Ends of signatures, ascending. */
  readonly #ends: readonly number[];
  /** Whether what came behind each of them shows something else. */
  readonly #changes: readonly boolean[];

  /** @throws DocumentError `PDF_WORK_LIMIT` */
  constructor(bytes: Uint8Array, file: PdfFile, signatures: readonly PdfSignature[]) {
    const byEnd = new Map<number, PdfSignature[]>();
    for (const signature of signatures) {
      const end = endIn(signature, bytes);
      if (end !== undefined) byEnd.set(end, [...(byEnd.get(end) ?? []), signature]);
    }
    this.#ends = [...byEnd.keys()].sort((a, b) => a - b);
    const states = new States(bytes, file);
    // Whether there is nothing in the file up to there that a search finds and the chain does not.
    let isListed = false;
    this.#changes = this.#ends.map((from, i) => {
      const to = this.#ends[i + 1] ?? bytes.length;
      if (isBlank(bytes.subarray(from, to))) return false;
      const isChanged = isChange(states, { from, to, isListed }, savingFor(byEnd.get(to) ?? []));
      isListed = !isChanged;
      return isChanged;
    });
  }

  /** Whether what was covered up to `end` may be shown otherwise now. */
  isChangedSince(end: number): boolean {
    return this.#changes.slice(this.#ends.indexOf(end)).includes(true);
  }
}

/** The file as each signature left it. */
class States {
  readonly bytes: Uint8Array;
  readonly #file: PdfFile;
  #last: { readonly end: number; readonly state: PdfFile } | undefined;

  constructor(bytes: Uint8Array, file: PdfFile) {
    this.bytes = bytes;
    this.#file = file;
  }

  /** @throws SignatureError; DocumentError `PDF_WORK_LIMIT` */
  at(end: number): PdfFile {
    if (end === this.bytes.length) return this.#file;
    if (this.#last?.end !== end) {
      const state = new PdfFile(this.bytes.subarray(0, end), this.#file.budget);
      this.#last = { end, state };
    }
    return this.#last.state;
  }
}

/** Undefined for what is no range: such a signature is judged by that alone. */
function endIn(signature: PdfSignature, bytes: Uint8Array): number | undefined {
  try {
    return coveredEnd(signature, bytes);
  } catch (error) {
    if (error instanceof SignatureError) return undefined;
    throw error;
  }
}

/** @param made the signatures that end where the saving ends */
function savingFor(made: readonly PdfSignature[]): Saving {
  const [first, second] = made;
  if (first === undefined) return { kind: 'proofs' };
  const isTimestamp = made.some(({ subFilter }) => subFilter === DOCUMENT_TIMESTAMP);
  const field = second === undefined ? first.field : undefined;
  return { kind: isTimestamp ? 'timestamp' : 'signature', field };
}

/** What was added to a file between two places. */
interface Addition {
  readonly from: number;
  readonly to: number;
  /** Whether the file up to `from` is known to hide nothing. */
  readonly isListed: boolean;
}

/** What no section leads to, one reader passes over and another makes sense of. */
function isChange(states: States, { from, to, isListed }: Addition, saving: Saving): boolean {
  const bytes = states.bytes.subarray(0, to);
  try {
    const [before, after] = [states.at(from), states.at(to)];
    const isSaved = after.start >= from && after.continues(before);
    return (
      !isSaved ||
      !isFullyListed(bytes, from, after, before) ||
      hasChanged(before, after, saving) ||
      // Before it was saved, a reader may have searched it, and shown what the chain does not lead to.
      (!isListed && hidesObjects(bytes.subarray(0, from), before))
    );
  } catch (error) {
    if (error instanceof SignatureError) return true;
    throw error;
  }
}
