// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import { CommanderError } from 'commander';
import type { Language } from '@yulian/proofs';
import { defined } from '../sdk/defined.js';
import { EvidenceFileError } from '../sdk/offline.js';
import { ProblemError, type ProblemField } from '../sdk/problem-error.js';
import { TransportError } from '../sdk/transport-error.js';
import { errorTexts, fileErrorTexts, transportTexts } from '../texts/errors.js';
import { operatorProblems, operatorTexts } from '../texts/operator.js';
import { seeHelp, usageFallback, usageTexts } from '../texts/program.js';
import { fill, type Text } from '../texts/text.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { OperatorRefusal, OperatorSilentError } from './operator/operator-error.js';
import { printable } from './output/printable.js';
import { CheckFailedError, UsageError } from './usage-error.js';
import { UnsettledError } from './writes.js';

/** A failure as it is shown: in JSON as `{ "error": … }`, stable. */
export interface ErrorReport {
  readonly exitCode: ExitCode;
  readonly code: string;
  readonly message: string;
  /** What to do now. */
  readonly hint?: string;
  readonly errors?: readonly ProblemField[];
  readonly requestId?: string;
  readonly txId?: string;
  /** Options that repeat a write whose outcome is unknown. */
  readonly repeatWith?: Readonly<Record<string, string>>;
}

/** Status from which on a failure is the server's, not the request's. */
const SERVER_FAILED = 500;

/** Says what went wrong and what to do; rethrows nothing. */
export function reportOf(error: unknown, language: Language): ErrorReport {
  if (error instanceof UnsettledError) return unsettledReport(error, language);
  if (error instanceof ProblemError) return problemReport(error, language);
  if (error instanceof TransportError) return transportReport(error, language);
  if (error instanceof CommanderError) return commanderReport(error, language);
  if (error instanceof UsageError) {
    return { exitCode: EXIT.usage, code: error.code, message: error.text[language] };
  }
  if (error instanceof CheckFailedError) {
    return { exitCode: EXIT.fails, code: error.code, message: error.text[language] };
  }
  if (error instanceof OperatorRefusal) return operatorReport(error, language);
  if (error instanceof EvidenceFileError) {
    const message = fill(language, fileErrorTexts[error.code], { file: error.path });
    return { exitCode: EXIT.usage, code: error.code, message };
  }
  return fileReport(error, language) ?? unexpected(error, language);
}

/** The lines of a report for people. */
export function reportLines(report: ErrorReport, language: Language): string[] {
  const { code, message, hint, errors = [] } = report;
  const told = (text: Text<string>, name: string, value: string | undefined): string[] =>
    isSaid(value) ? [fill(language, text, { [name]: printable(value) })] : [];
  return [
    `${printable(message)} [${printable(code)}]`,
    ...errors.map(({ pointer, detail }) => `  ${printable(pointer)}  ${printable(detail)}`),
    ...(isSaid(hint) ? [printable(hint)] : []),
    ...told(errorTexts.repeat, 'options', optionsText(report.repeatWith)),
    ...told(errorTexts.transaction, 'txId', report.txId),
    ...told(errorTexts.request, 'requestId', report.requestId),
  ];
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function problemReport(error: ProblemError, language: Language): ErrorReport {
  const { code, detail, title, hint, errors, requestId, txId } = error;
  return {
    exitCode: error.status >= SERVER_FAILED ? EXIT.cannotCheck : EXIT.refused,
    code,
    message: [detail, title].find((said) => said !== '') ?? errorTexts.refused[language],
    hint,
    requestId,
    ...defined({ txId, errors: errors.length === 0 ? undefined : errors }),
  };
}

/** What was refused is settled; nothing can have been done where nothing was reached. */
function unsettledReport({ cause, repeatWith }: UnsettledError, language: Language): ErrorReport {
  const report = reportOf(cause, language);
  const key = (cause as ProblemError | TransportError).idempotencyKey;
  const settled = report.exitCode === EXIT.refused || report.code === 'SERVER_UNREACHABLE';
  if (settled || key === undefined) return report;
  return { ...report, repeatWith: { ...repeatWith, '--idempotency-key': key } };
}

function optionsText(options: Readonly<Record<string, string>> = {}): string {
  return Object.entries(options).flat().join(' ');
}

function transportReport(error: TransportError, language: Language): ErrorReport {
  const { code, server, requestId } = error;
  const { message, hint } = transportTexts[code];
  return {
    exitCode: EXIT.cannotCheck,
    code,
    message: fill(language, message, { server }),
    hint: fill(language, hint, { server }),
    ...defined({ requestId }),
  };
}

/** What the operator program refuses often is said in every language, the rest in its own words. */
function operatorReport(
  { code, message, exitCode }: OperatorRefusal,
  language: Language,
): ErrorReport {
  const text = ownMember(operatorProblems, code);
  return text === undefined
    ? { exitCode, code, message }
    : { exitCode, code, message: text[language], hint: message };
}

/** commander's message names what it is about in quotation marks. */
function commanderReport(error: CommanderError, language: Language): ErrorReport {
  const texts: Readonly<Record<string, Text<'name'>>> = usageTexts;
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const message = fill(language, ownMember(texts, error.code) ?? usageFallback, { name });
  const hint = fill(language, seeHelp, { command: 'yulian' });
  return { exitCode: EXIT.usage, code: 'USAGE', message, hint };
}

/** A file that was named and cannot be used. */
function fileReport(error: unknown, language: Language): ErrorReport | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  const texts: Readonly<Record<string, Text<'file' | 'code'>>> = fileErrorTexts;
  const code = String(error.code);
  const file = 'path' in error ? String(error.path) : '';
  const text = ownMember(texts, code) ?? fileErrorTexts.OTHER;
  return {
    exitCode: EXIT.usage,
    code: 'FILE_UNUSABLE',
    message: fill(language, text, { file, code }),
  };
}

function unexpected(error: unknown, language: Language): ErrorReport {
  if (error instanceof OperatorSilentError) {
    const message = operatorTexts.noAnswer[language];
    return { exitCode: EXIT.cannotCheck, code: error.code, message };
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    exitCode: EXIT.cannotCheck,
    code: 'UNEXPECTED',
    message: errorTexts.unexpected[language],
    hint: detail,
  };
}
