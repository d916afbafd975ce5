// SPDX-License-Identifier: Apache-2.0
export { digestNamed } from './algorithms.js';
export { judgeTimestamp, type JudgedTimestamp } from './cms/timestamp.js';
export { judgeFile } from './judge-file.js';
export {
  fileJudgement,
  sealJudgement,
  UNSIGNED_FILE,
  type FileJudgement,
  type SealJudgement,
} from './judgement.js';
export type { SignaturePrimitives } from './primitives.js';
export { REASONS, type ReasonWord, type SignatureVerdict } from './reasons.js';
export { describeReason } from './describe-reason.js';
export type { JudgingContext } from './ses/judge-seal.js';
export {
  readSeal,
  type Seal,
  type SealGeneration,
  type SealPicture,
  type SealSigners,
} from './ses/seal.js';
export { sealingDigest } from './ses/sealing.js';
export { readSealSignature, type SealSignature } from './ses/seal-signature.js';
export { SignatureError } from './signature-error.js';
export { Trust } from './trust.js';
