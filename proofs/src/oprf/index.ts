// SPDX-License-Identifier: Apache-2.0
// Blinded equality test: RFC 9497, P256-SHA256, mode OPRF. Apart from the rest, for it loads a curve.
export {
  answerComparison,
  askComparison,
  comparedBytes,
  concludeComparison,
  type ComparisonAnswer,
  type ComparisonPlace,
  type ComparisonSecret,
} from './comparison.js';
export {
  decodeElement,
  decodeScalar,
  ELEMENT_LENGTH,
  encodeElement,
  hashToGroup,
  randomScalar,
  SCALAR_LENGTH,
} from './group.js';
export { blindEvaluate, blindInput, deriveKey, evaluate, finalize, outputOf } from './oprf.js';
export { OprfError, type OprfErrorCode } from './oprf-error.js';
