// SPDX-License-Identifier: Apache-2.0
export { HeldBytes, type Holding } from './held-bytes.js';
export { errorsOf } from './common-errors.js';
export { createCursors, type Cursors } from './cursor.js';
export { requireMatch } from './entity-tag.js';
export { openApiDocument, type OpenApiDocument } from './openapi.js';
export {
  cutPage,
  listSchema,
  pageOf,
  pageQuery,
  pageSchema,
  type PageRequest,
} from './pagination.js';
export {
  LEDGER_READ_ERRORS,
  LEDGER_WRITE_ERRORS,
  problemCatalogue,
  type GatewayErrorCode,
  type ProblemCode,
} from './problem-catalogue/index.js';
export { problemOf, problemSchema, type ProblemDocument } from './problem.js';
export { booleanText, instantText, integerText } from './query-types.js';
export { empty, reply, stream } from './reply.js';
export { RequestError, type FieldError } from './request-error.js';
export { routesOf, scopeOf, type Idempotency, type Route, type RouteContext } from './route.js';
export { listen, ListenError, type RunningServer } from './server.js';
export { readTlsFiles, TlsFilesError, type TlsSettings } from './tls-files.js';
export type { Upload, UploadSpec } from './upload-spec.js';
