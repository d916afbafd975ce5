// SPDX-License-Identifier: Apache-2.0
/**
 * Answer about a document, a seal or a signature. `unsupported` cannot be told here: another verifier, with
 * other algorithms or other trusted authorities, may find it valid or invalid.
 */
export type SignatureVerdict = 'valid' | 'invalid' | 'unsupported' | 'malformed';

/**
 * Why: permanent words, each with the one verdict it stands for. `ok` and `noSignature` find no
 * fault. Never reused, never given another meaning.
 */
export const REASONS = {
  ok: 'valid',
  noSignature: 'valid',

  archiveUnreadable: 'malformed',
  archiveLimit: 'malformed',
  archiveEncrypted: 'malformed',
  archiveAmbiguous: 'malformed',
  unsafeEntryName: 'malformed',
  documentUnreadable: 'malformed',
  documentTypeDeclared: 'malformed',
  partMissing: 'malformed',
  partDamaged: 'malformed',
  signatureMalformed: 'malformed',
  sealMalformed: 'malformed',
  byteRangeMalformed: 'malformed',
  unknownFileType: 'malformed',

  referenceDigestMismatch: 'invalid',
  dataHashMismatch: 'invalid',
  digestMismatch: 'invalid',
  unsignedEntry: 'invalid',
  unlistedSignature: 'invalid',
  byteRangeGap: 'invalid',
  changedAfterSigning: 'invalid',
  weakDigest: 'invalid',
  signatureValueInvalid: 'invalid',
  signerNotInSeal: 'invalid',
  sealFileMismatch: 'invalid',
  makerSignatureInvalid: 'invalid',
  sealNotYetValid: 'invalid',
  sealExpired: 'invalid',
  brokenChain: 'invalid',
  certificateNotYetValid: 'invalid',
  certificateExpired: 'invalid',
  certificateRevoked: 'invalid',
  certificateUsage: 'invalid',
  signedInFuture: 'invalid',
  timestampInvalid: 'invalid',

  untrustedChain: 'unsupported',
  timestampUntrusted: 'unsupported',
  algorithmUnsupported: 'unsupported',
  sealVersionUnsupported: 'unsupported',
  signatureTypeUnsupported: 'unsupported',
  fileTooLarge: 'unsupported',
  fileNotExamined: 'unsupported',
} as const satisfies Record<string, SignatureVerdict>;

export type ReasonWord = keyof typeof REASONS;

/** Faults that say that the bytes are not those that were signed. */
const BREAKS_INTEGRITY: ReadonlySet<ReasonWord> = new Set([
  'referenceDigestMismatch',
  'dataHashMismatch',
  'digestMismatch',
  'unsignedEntry',
  'unlistedSignature',
  'byteRangeGap',
  'changedAfterSigning',
  'weakDigest',
  'signatureValueInvalid',
]);

/** Open questions of trust alone: the bytes are those that were signed, by somebody. */
const ASKS_TRUST: ReadonlySet<ReasonWord> = new Set(['untrustedChain', 'timestampUntrusted']);

/** Whether it is all that is open whom to believe. */
export function asksTrust(reason: ReasonWord): boolean {
  return ASKS_TRUST.has(reason);
}

/** Whether content can have been changed, whoever signed it. */
export function breaksIntegrity(reason: ReasonWord): boolean {
  return BREAKS_INTEGRITY.has(reason);
}
