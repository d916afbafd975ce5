// SPDX-License-Identifier: Apache-2.0
import type { FetchedRoots } from '../verification/outcome.js';
import type { PresentedFile } from '../verification/subject.js';
import { trustRoots } from '../verification/trust-roots.js';
import { judgeInWorker } from './judge-in-worker.js';

/**
 * Adds to a file what is to be thought of its signatures. One that was judged stays as it is, unless
 * the roots could not be had then: without them content is judged, and no signer is believed.
 *
 * @throws JudgeNotLoadedError, Error as `judgeInWorker`
 * @throws DOMException `NotReadableError`, `NotFoundError` when the file cannot be read
 */
export async function judgeDocument(file: PresentedFile): Promise<PresentedFile> {
  if (!mayTellMore(file)) return file;
  const roots = await trustRoots().catch(() => undefined);
  const bytes = new Uint8Array(await file.blob.arrayBuffer());
  const signatures = await judgeInWorker({ bytes, ...authorities(roots), at: now() });
  return { ...file, signatures, signatureRoots: roots };
}

function mayTellMore({ signatures, signatureRoots }: PresentedFile): boolean {
  if (signatures === undefined) return true;
  const isJudged = typeof signatures !== 'string' && signatures.overall !== 'unsigned';
  return isJudged && signatureRoots === undefined;
}

function authorities(roots: FetchedRoots | undefined): { readonly roots: readonly string[] } {
  return { roots: roots?.content.signatureRoots ?? [] };
}

/** Also when a past moment is asked about: a signature is not from the future only because of that. */
function now(): string {
  return new Date().toISOString();
}
