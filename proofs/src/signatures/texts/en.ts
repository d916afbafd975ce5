// SPDX-License-Identifier: Apache-2.0
import type { CodeText } from '../../verification/describe.js';
import type { ReasonWord } from '../reasons.js';

const GET_AGAIN = 'Get the original again from its issuer.';
const DO_NOT_ACCEPT = 'Do not rely on it; ask the issuer.';
const ASK_ISSUER = 'Ask the issuer.';
const OTHER_TOOL =
  'This does not mean that it is false; verify it with the tool of whoever made it.';

export const en: Record<ReasonWord, CodeText> = {
  ok: { message: 'The signature is valid.', remedy: '' },
  noSignature: {
    message: 'The file carries no signature or seal.',
    remedy: 'There is nothing to verify in it; rely on what the chain says.',
  },
  archiveUnreadable: {
    message: 'The file is cut off or damaged and cannot be opened.',
    remedy: GET_AGAIN,
  },
  archiveLimit: {
    message: 'The file unpacks to far more than any document; reading was stopped.',
    remedy: DO_NOT_ACCEPT,
  },
  archiveEncrypted: {
    message: 'The file is encrypted and cannot be verified.',
    remedy: 'Ask its provider for the original, not encrypted.',
  },
  archiveAmbiguous: {
    message: 'The file describes its parts in two ways: programs would show different content.',
    remedy: DO_NOT_ACCEPT,
  },
  unsafeEntryName: {
    message: 'The file names a part that would be written outside of it.',
    remedy: DO_NOT_ACCEPT,
  },
  documentUnreadable: {
    message: 'The file is not built as its standard says and cannot be read.',
    remedy: GET_AGAIN,
  },
  documentTypeDeclared: {
    message: 'An XML part declares a document type, which could bring in content from outside.',
    remedy: DO_NOT_ACCEPT,
  },
  partMissing: { message: 'A part that the file refers to is missing.', remedy: GET_AGAIN },
  partDamaged: { message: 'A part of the file is damaged.', remedy: GET_AGAIN },
  signatureMalformed: {
    message: 'The signature is not built as its standard says and cannot be read.',
    remedy: GET_AGAIN,
  },
  sealMalformed: {
    message: 'The seal is not built as its standard says and cannot be read.',
    remedy: GET_AGAIN,
  },
  byteRangeMalformed: {
    message: 'The range that the signature states overlaps itself or leaves the file.',
    remedy: GET_AGAIN,
  },
  byteRangeGap: {
    message: 'The signature leaves out more of the file than its own value.',
    remedy: DO_NOT_ACCEPT,
  },
  unknownFileType: {
    message: 'It is no OFD, no PDF and no seal.',
    remedy: 'Choose the original document.',
  },
  referenceDigestMismatch: {
    message: 'Content of the file was changed after it was sealed.',
    remedy: DO_NOT_ACCEPT,
  },
  dataHashMismatch: {
    message: 'The signature value was not made for this document.',
    remedy: DO_NOT_ACCEPT,
  },
  digestMismatch: {
    message: 'Content of the file was changed after it was signed.',
    remedy: DO_NOT_ACCEPT,
  },
  unlistedSignature: {
    message:
      'The file holds a signature that its list of signatures does not name: it was taken off.',
    remedy: DO_NOT_ACCEPT,
  },
  unsignedEntry: {
    message: 'The file holds a part that no signature protects.',
    remedy: DO_NOT_ACCEPT,
  },
  changedAfterSigning: {
    message: 'The file was added to after it was signed: it shows something else than was signed.',
    remedy: DO_NOT_ACCEPT,
  },
  weakDigest: {
    message: 'The signature uses a digest that is no longer safe.',
    remedy: 'Ask the issuer to seal it anew, with a safe algorithm.',
  },
  signatureValueInvalid: {
    message: 'The signature was not made with the key of the signer’s certificate.',
    remedy: DO_NOT_ACCEPT,
  },
  signerNotInSeal: {
    message: 'Whoever signed is not among those whom the seal lets sign.',
    remedy: DO_NOT_ACCEPT,
  },
  sealFileMismatch: {
    message: 'The seal that the file shows is not the one that signed.',
    remedy: DO_NOT_ACCEPT,
  },
  makerSignatureInvalid: {
    message: 'The seal is not as its maker signed it: it was changed.',
    remedy: DO_NOT_ACCEPT,
  },
  sealNotYetValid: { message: 'The seal was not valid yet when it was used.', remedy: ASK_ISSUER },
  sealExpired: { message: 'The seal had expired when it was used.', remedy: ASK_ISSUER },
  brokenChain: {
    message: 'The authority that the certificate names has not issued it, or may not have.',
    remedy: DO_NOT_ACCEPT,
  },
  untrustedChain: {
    message: 'The authority behind the certificate is not among those trusted here.',
    remedy: 'Make sure that all trust roots are there; if they are, do not rely on it.',
  },
  certificateNotYetValid: {
    message: 'The certificate was not valid yet at the time of signing.',
    remedy: ASK_ISSUER,
  },
  certificateExpired: {
    message: 'The certificate had expired at the time of signing.',
    remedy: ASK_ISSUER,
  },
  certificateRevoked: {
    message: 'The certificate had been revoked at the time of signing.',
    remedy: DO_NOT_ACCEPT,
  },
  certificateUsage: { message: 'The certificate is not for signing.', remedy: ASK_ISSUER },
  signedInFuture: {
    message: 'The stated time of signing has not come yet.',
    remedy: 'Check the clock of this machine; if it is right, ask the issuer.',
  },
  timestampInvalid: { message: 'The timestamp is not valid.', remedy: ASK_ISSUER },
  timestampUntrusted: {
    message: 'The authority that made the timestamp is not among those trusted here.',
    remedy: 'Make sure that all trust roots are there; if they are, do not rely on its time.',
  },
  algorithmUnsupported: {
    message: 'The signature’s algorithm is not supported: it was not verified.',
    remedy: OTHER_TOOL,
  },
  sealVersionUnsupported: {
    message: 'The seal’s version is not supported: it was not verified.',
    remedy: OTHER_TOOL,
  },
  signatureTypeUnsupported: {
    message: 'The kind of signature is not supported: it was not verified.',
    remedy: OTHER_TOOL,
  },
  fileTooLarge: {
    message: 'The file is too large: whether it carries signatures was not looked at.',
    remedy: 'Where they matter, run yulian verify --signatures-only.',
  },
  fileNotExamined: {
    message:
      'An earlier version kept the file, which did not tell "no signature" from "cannot be told".',
    remedy: 'Where that matters, upload the file again.',
  },
};
