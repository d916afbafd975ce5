// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import { ContractRefusedError, LedgerError } from '@yulian/network';
import { z } from 'zod';
import { canFill, fillText, languageTag, text, type Language, type Text } from '../i18n/text.js';
import type { ProblemEntry } from './problem-catalogue/entry.js';
import {
  contractProblem,
  isLocalCode,
  problemCatalogue,
  type ProblemCode,
} from './problem-catalogue/index.js';
import { inRequest, type Pointers } from './pointers.js';
import { RequestError, type FieldError } from './request-error.js';

/** The body of a failed request: RFC 9457, with this product's members. */
export const problemSchema = z
  .strictObject({
    type: z.string().meta({ format: 'uri-reference' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    instance: z.string().meta({ format: 'uri' }),
    code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
    requestId: z.string(),
    txId: z.string().optional(),
    retryable: z.boolean(),
    hint: z.string(),
    errors: z
      .array(z.strictObject({ pointer: z.string(), code: z.string(), detail: z.string() }))
      .optional(),
  })
  .meta({ id: 'Problem' });

export type ProblemDocument = z.output<typeof problemSchema>;

/** A failure as it will be answered. */
export interface Problem {
  readonly document: ProblemDocument;
  readonly headers: Readonly<Record<string, string>>;
  /** Not foreseen: to be logged with its frames. */
  readonly unexpected: boolean;
}

/** A failure, before a language is chosen. */
interface Failure {
  readonly code: string;
  readonly entry: ProblemEntry;
  readonly detail: Text;
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;
  readonly transactionId: string | undefined;
}

/** What a problem says of the request that it answers. */
export interface Refused {
  readonly id: string;
  readonly language: Language;
  readonly pointers?: Pointers | undefined;
}

/** Turns whatever was thrown into a problem. The only place that gives an error a status. */
export function problemOf(error: unknown, request: Refused): Problem {
  const failure = failureOf(error, request.pointers ?? {});
  const { entry, transactionId } = failure;
  const hint = fillText(entry.hint, transactionId === undefined ? {} : { txId: transactionId });
  return {
    document: {
      type: `/docs/errors#${failure.code}`,
      title: entry.title[request.language],
      status: entry.status,
      detail: failure.detail[request.language],
      instance: `urn:yulian:request:${request.id}`,
      code: failure.code,
      requestId: request.id,
      ...(transactionId === undefined ? {} : { txId: transactionId }),
      retryable: entry.retryable,
      hint: hint[request.language],
      ...(failure.errors.length === 0
        ? {}
        : { errors: inLanguage(failure.errors, request.language) }),
    },
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': languageTag(request.language),
      'Cache-Control': 'no-store',
      ...(entry.retryAfterSeconds === undefined
        ? {}
        : { 'Retry-After': String(entry.retryAfterSeconds) }),
      ...failure.headers,
    },
    unexpected: failure.code === 'INTERNAL',
  };
}

function failureOf(error: unknown, pointers: Pointers): Failure {
  if (error instanceof RequestError) {
    const { code, errors, headers, transactionId } = error;
    const entry = entryOf(code);
    return { code, entry, detail: error.detail ?? entry.title, errors, headers, transactionId };
  }
  if (error instanceof ContractRefusedError) return contractFailure(error, pointers);
  if (error instanceof LedgerError) return ledgerFailure(error);
  return { ...bare(localCode(error)), transactionId: transactionIdOf(error) };
}

/** Other layers' typed errors by their code; whatever was not foreseen is `INTERNAL`. */
function localCode(error: unknown): ProblemCode {
  // Only express's decoding of the path raises these.
  if (error instanceof URIError) return 'PATH_MALFORMED';
  return error instanceof Error && 'code' in error && isLocalCode(error.code)
    ? error.code
    : 'INTERNAL';
}

/** The transaction that an error is about, if it names one. */
function transactionIdOf(error: unknown): string | undefined {
  const id = error instanceof Error && 'transactionId' in error ? error.transactionId : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** A failure that says no more than its code: messages may name files and hosts. */
function bare(code: ProblemCode): Failure {
  const entry = entryOf(code);
  return { code, entry, detail: entry.title, errors: [], headers: {}, transactionId: undefined };
}

function contractFailure(error: ContractRefusedError, pointers: Pointers): Failure {
  const entry = contractProblem(error.code);
  const { details } = error;
  // Contracts speak English; a sentence that lacks a fact is not said.
  const detail =
    entry.detail === undefined || !canFill(entry.detail, details)
      ? text(entry.title.zh, error.message)
      : fillText(entry.detail, details);
  return {
    code: error.code,
    entry,
    detail,
    errors:
      error.pointer === undefined
        ? []
        : [{ pointer: inRequest(error.pointer, pointers), code: error.code, detail }],
    headers: {},
    transactionId: error.transactionId,
  };
}

function ledgerFailure(error: LedgerError): Failure {
  return { ...bare(error.code), transactionId: error.transactionId };
}

function entryOf(code: string): ProblemEntry {
  const entry = ownMember(problemCatalogue, code);
  if (entry === undefined) throw new Error(`no problem is catalogued for ${code}`);
  return entry;
}

function inLanguage(errors: readonly FieldError[], language: Language): ProblemDocument['errors'] {
  return errors.map(({ pointer, code, detail }) => ({ pointer, code, detail: detail[language] }));
}
