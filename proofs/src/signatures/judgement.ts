// SPDX-License-Identifier: Apache-2.0
import {
  asksTrust,
  breaksIntegrity,
  REASONS,
  type ReasonWord,
  type SignatureVerdict,
} from './reasons.js';

/** Each costs several signature checks: real documents have a handful. */
export const MOST_SIGNATURES = 64;

/** One seal or signature in a document, and what is to be thought of it. */
export interface SealJudgement {
  /** As the document names the signature. */
  readonly id: string;
  readonly verdict: SignatureVerdict;
  /** The first fault found, in the order of the standard's steps, before open questions; `ok` when there is none. */
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
  readonly overall: SignatureVerdict | 'unsigned';
  /** Whether the bytes are those that were signed, whoever signed them. */
  readonly integrity: SignatureVerdict | 'none';
  readonly reasonWord: ReasonWord;
  readonly seals: readonly SealJudgement[];
}

/** A judgement from all faults of one seal, in the order of the standard's steps. */
export function sealJudgement(
  facts: Omit<SealJudgement, 'verdict' | 'reasonWord' | 'faults'>,
  faults: readonly ReasonWord[],
): SealJudgement {
  const reasonWord = gravest(faults) ?? 'ok';
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
  const reasonWord = gravest([...faults, ...reasonsOf(seals)]);
  if (reasonWord === undefined)
    return { overall: 'valid', integrity: 'valid', reasonWord: 'ok', seals };
  return { overall: overallOf(all), integrity: integrityOf(all), reasonWord, seals };
}

function reasonsOf(seals: readonly SealJudgement[]): ReasonWord[] {
  return seals.flatMap(({ verdict, reasonWord }) => (verdict === 'valid' ? [] : [reasonWord]));
}

/** The first that is a fault; what cannot be told here hides none. */
function gravest(faults: readonly ReasonWord[]): ReasonWord | undefined {
  return faults.find((fault) => REASONS[fault] !== 'unsupported') ?? faults[0];
}

function overallOf(faults: readonly ReasonWord[]): FileJudgement['overall'] {
  if (faults.every((fault) => REASONS[fault] === 'unsupported')) return 'unsupported';
  const isMalformed = faults.some((fault) => REASONS[fault] === 'malformed');
  return isMalformed && !faults.some(breaksIntegrity) ? 'malformed' : 'invalid';
}

function integrityOf(faults: readonly ReasonWord[]): FileJudgement['integrity'] {
  if (faults.some(breaksIntegrity)) return 'invalid';
  if (faults.some((fault) => REASONS[fault] === 'malformed')) return 'malformed';
  const isOpen = faults.some((fault) => REASONS[fault] === 'unsupported' && !asksTrust(fault));
  return isOpen ? 'unsupported' : 'valid';
}
