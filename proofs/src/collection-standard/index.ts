// SPDX-License-Identifier: Apache-2.0
export { checkCollectionSchema } from './check-schema.js';
export {
  compareCollectionSchemas,
  type KeywordChange,
  type SchemaChange,
} from './compare-schemas.js';
export { compileCollectionStandard, type CollectionStandard } from './compile-standard.js';
export { declareFields, patternOfPath, type FieldDeclaration } from './declare-fields.js';
export { patternProblem, type PatternProblem } from './safe-pattern.js';
export { CollectionStandardError, type SchemaIssue, type SchemaIssueCode } from './schema-issue.js';
export { contradictingFields, type Contradiction, type Repeated } from './repeated-fields.js';
export { type FieldIssue, type FieldIssueCode } from './validator.js';
export {
  type DeclaredType,
  type Disclosable,
  type FieldFormat,
  type Repeatable,
  REPEATABLE,
} from './vocabulary.js';
