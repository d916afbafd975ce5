// SPDX-License-Identifier: Apache-2.0
export type { components, operations, paths } from './generated/openapi.js';
export { createYulianClient, dataOf, type ClientOptions, type YulianClient } from './sdk/client.js';
export { parseEventStream, type ServerSentEvent } from './sdk/event-stream.js';
export type { EventsOptions, YulianEvent } from './sdk/events.js';
export { digestFile, type Progress } from './sdk/file-digests.js';
export { authoritiesIn, judgeSignatures } from './sdk/judge-signatures.js';
export {
  EvidenceFileError,
  readProofFile,
  readTrustFile,
  verifyOffline,
  type EvidenceFileErrorCode,
} from './sdk/offline.js';
export { settle } from './sdk/operations.js';
export { itemsOf, pagesOf, type Page } from './sdk/pages.js';
export { ProblemError, type ProblemDocument, type ProblemField } from './sdk/problem-error.js';
export type { PartsOptions } from './sdk/resumable-upload.js';
export { DEFAULT_RETRY, nextDelay, readRetryAfter, type RetryPolicy } from './sdk/retry.js';
export type { LoginSession } from './sdk/transport.js';
export { TransportError, type TransportErrorCode } from './sdk/transport-error.js';
export type { UploadOptions } from './sdk/upload.js';
