// SPDX-License-Identifier: Apache-2.0
import { readProofFile } from '../documents/proof-file.js';
import type { Outcome } from './outcome.js';
import type { PresentedProof, Subject } from './subject.js';

/** How far one verification is. */
export type Phase =
  | { readonly step: 'waiting' }
  | { readonly step: 'hashing'; readonly bytes: number }
  | { readonly step: 'judging' }
  | { readonly step: 'asking' }
  | { readonly step: 'pausing'; readonly seconds: number }
  | { readonly step: 'done'; readonly outcome: Outcome };

/** One thing that is verified, and where it stands. */
export interface Item {
  /** The file's name, or the identifier. */
  readonly label: string;
  /** Undefined for an identifier or a proof alone. */
  readonly file: File | undefined;
  /** What is known of it; its `file` once that was read. */
  readonly subject: Subject;
  readonly phase: Phase;
}

/** Given files: what is to be verified, and the proofs that may belong to it. */
export interface Given {
  readonly items: readonly Item[];
  readonly proofs: readonly PresentedProof[];
}

const WAITING: Phase = { step: 'waiting' };

/** Tells documents from proof files. */
export async function sortFiles(files: readonly File[]): Promise<Given> {
  const items: Item[] = [];
  const proofs: PresentedProof[] = [];
  for (const file of files) {
    const proof = await readProofFile(file).catch(() => undefined);
    if (proof === undefined) items.push(documentItem(file));
    else proofs.push(proof);
  }
  return { items, proofs };
}

/** An item that is a document. */
export function documentItem(file: File): Item {
  return { label: file.name, file, subject: {}, phase: WAITING };
}

/** An item that is only an identifier. */
export function identifierItem(text: string): Item {
  const subject: Subject = { identifier: { text, from: 'typed' } };
  return { label: text, file: undefined, subject, phase: WAITING };
}

/** An item that is only a proof. */
export function proofItem(proof: PresentedProof): Item {
  const { fileName: label, id: text } = proof;
  const identifier = text === undefined ? undefined : ({ text, from: 'proof' } as const);
  return { label, file: undefined, subject: { proof, identifier }, phase: WAITING };
}
