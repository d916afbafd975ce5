// SPDX-License-Identifier: Apache-2.0
import type { LicenceProof, PresentedDigests } from '@yulian/proofs';

/** A file as it was given, and what the browser learned of it. */
export interface PresentedFile {
  /** The file itself: it leaves the browser only when its holder asks for that. */
  readonly blob: File;
  readonly digests: PresentedDigests & { readonly size: number };
  /** Whether it carries a signature value; undefined when its format is not known. */
  readonly signed: boolean | undefined;
  /** Something about the file that its holder should know; no verdict. */
  readonly remark?: FileRemark | undefined;
}

/** What reading a file can bring to light besides its identifier. */
export type FileRemark = 'empty' | 'structure-unreadable' | 'name-differs';

/** An identifier and where it was found. */
export interface PresentedIdentifier {
  readonly text: string;
  readonly from: 'typed' | 'metadata' | 'file-name' | 'proof';
}

/** What one verification is about. */
export interface Subject {
  readonly file?: PresentedFile | undefined;
  readonly identifier?: PresentedIdentifier | undefined;
  readonly proof?: PresentedProof | undefined;
}

/** A proof file. */
export interface PresentedProof {
  readonly fileName: string;
  /** The licence that it says it is for. */
  readonly id: string | undefined;
  /** As received: the verifier looks at its shape. */
  readonly content: LicenceProof;
}

/** The two time axes; left out: now, and all that is known. RFC 3339 UTC. */
export interface AsOf {
  readonly at?: string | undefined;
  readonly knownAt?: string | undefined;
}
