// SPDX-License-Identifier: Apache-2.0
import { breaksIntegrity, REASONS, type ReasonWord, type SignatureVerdict } from './reasons.js';

/** Each costs several signature checks: real documents have a handful. */
export const MOST_SIGNATURES = 64;

/** One seal or signature in a document, and what is to be thought of it. */
export interface SealJudgement {
  /** As the document names the signature. */
  readonly id: string;
  readonly verdict: SignatureVerdict;
  /** The first fault found, in the order of the standard's steps; `ok` when there is none. */
  readonly reasonWord: ReasonWord;
  /** All faults found. */
  readonly faults: readonly ReasonWord[];
  /** Version of the seal's structure; `CMS` for a signature in a PDF. */
  readonly version?: number | 'CMS';
  /** 印章标识. */
  readonly esID?: string;
  readonly sealName?: string;
  /** Common name of whoever signed. */
  readonly signer?: string;
  /** Common name of the seal's maker. */
  readonly maker?: string;
  /** Of the seal; of the signer's certificate where there is no seal. RFC 3339 UTC. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** As the signer states it. RFC 3339 UTC. */
  readonly signedAt?: string;
  /** SM3 of the signer's certificate (DER), by which a chain knows it. */
  readonly signerCertificate?: string;
  /** SM3 of the seal object in the document, by which a chain knows it. */
  readonly sealObject?: string;
  /** The sealing itself, by which a chain knows it in whatever archive: see `sealingDigest`. */
  readonly sealing?: string;
}

/** What is to be thought of the signatures of a file. */
export interface FileJudgement {
  readonly overall: 'valid' | 'invalid' | 'malformed' | 'unsigned';
  /** Whether the bytes are those that were signed, whoever signed them. */
  readonly integrity: 'valid' | 'invalid' | 'malformed' | 'none';
  readonly reasonWord: ReasonWord;
  readonly seals: readonly SealJudgement[];
}

/** A judgement from all faults of one seal, the gravest first. */
export function sealJudgement(
  facts: Omit<SealJudgement, 'verdict' | 'reasonWord' | 'faults'>,
  faults: readonly ReasonWord[],
): SealJudgement {
  const reasonWord = faults[0] ?? 'ok';
  return { ...facts, verdict: REASONS[reasonWord], reasonWord, faults };
}

/** A file that cannot be read as far as its signatures. */
export function malformedFile(reasonWord: ReasonWord): FileJudgement {
  return { overall: 'malformed', integrity: 'malformed', reasonWord, seals: [] };
}

export const UNSIGNED_FILE: FileJudgement = {
  overall: 'unsigned',
  integrity: 'none',
  reasonWord: 'noSignature',
  seals: [],
};

/**
 * A file is as good as its worst seal.
 *
 * @param faults of the file as a whole, whatever its seals say
 */
export function fileJudgement(
  seals: readonly SealJudgement[],
  faults: readonly ReasonWord[] = [],
): FileJudgement {
  const all = [...faults, ...seals.flatMap((seal) => seal.faults)];
  const reasonWord = faults[0] ?? seals.find(({ verdict }) => verdict !== 'valid')?.reasonWord;
  if (reasonWord === undefined)
    return { overall: 'valid', integrity: 'valid', reasonWord: 'ok', seals };
  const isMalformed = all.some((fault) => REASONS[fault] === 'malformed');
  const isBroken = all.some(breaksIntegrity);
  return {
    overall: isMalformed && !isBroken ? 'malformed' : 'invalid',
    integrity: isBroken ? 'invalid' : isMalformed ? 'malformed' : 'valid',
    reasonWord,
    seals,
  };
}
