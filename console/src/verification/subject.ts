// SPDX-License-Identifier: Apache-2.0
import type {
  LicenceProof,
  PresentedDigests,
  PresentedSignatures,
  SignaturePresence,
} from '@yulian/proofs';
import type { FetchedRoots } from './outcome.js';

/** A file as it was given, and what the browser learned of it. */
export interface PresentedFile {
  /** The file itself: it leaves the browser only when its holder asks for that. */
  readonly blob: File;
  readonly digests: PresentedDigests & { readonly size: number };
  /** Whether it carries signatures; unknown, too, when it was too large to look. */
  readonly presence: SignaturePresence;
  /** What is to be thought of its signatures; undefined until they were judged. */
  readonly signatures: PresentedSignatures | undefined;
  /** Whose authorities were believed in that; undefined when nobody's. */
  readonly signatureRoots?: FetchedRoots | undefined;
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

/** The two time axes; left out: now, and all that is known. RFC 3339 UTC; `knownAt` also a block number. */
export interface AsOf {
  readonly at?: string | undefined;
  readonly knownAt?: string | undefined;
}
