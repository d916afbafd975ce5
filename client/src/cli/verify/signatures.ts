// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { JudgePool, JudgingError, type Authorities } from '@yulian/proofs/node/judge-pool';
import { describeReason, REASONS, type FileJudgement } from '@yulian/proofs/signatures';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { jsonText } from '../output/answer.js';
import { printable } from '../output/printable.js';
import { verdictCell } from '../output/states.js';
import { reportOf, type ErrorReport } from '../report-error.js';
import type { Session } from '../session.js';
import { fileErrorTexts } from '../../texts/errors.js';
import { sealLines, shownSeals } from './seals.js';

/** What is to be thought of the signatures of one file, or why it could not be read. */
type Judged = { readonly file: string } & (
  FileJudgement | { readonly error: Omit<ErrorReport, 'exitCode'>; readonly exitCode: ExitCode }
);

/** Judges the signatures in files by themselves, whatever a chain says of them. */
export async function verifySignatures(
  session: Session,
  files: readonly string[],
  authorities: Authorities,
  at: string,
): Promise<ExitCode> {
  const size = Math.min(files.length, availableParallelism());
  const pool = new JudgePool(authorities, { size });
  const all: Judged[] = [];
  const left = [...files.entries()];
  // As many are in memory as are judged at a time.
  const judge = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [index, file] = next;
      all[index] = await judged(session, file, { pool, at });
    }
  };
  try {
    await Promise.all(Array.from({ length: size }, judge));
  } finally {
    await pool.close();
  }
  const { terminal, json } = session;
  if (json) await terminal.out(jsonText({ at, files: all.map(shown) }));
  else await terminal.out(`${all.flatMap((one) => linesOf(session, one)).join('\n')}\n`);
  return worst(all.map(exitCodeOf));
}

async function judged(
  session: Session,
  file: string,
  { pool, at }: { readonly pool: JudgePool; readonly at: string },
): Promise<Judged> {
  try {
    return { file, ...(await pool.judge({ bytes: await readFile(file), at })) };
  } catch (error) {
    if (error instanceof JudgingError && error.code === 'FILE_OVERRUNS') {
      const message = fileErrorTexts.FILE_OVERRUNS[session.language];
      return { file, error: { code: error.code, message }, exitCode: EXIT.cannotCheck };
    }
    const { exitCode, ...report } = reportOf(error, session.language);
    return { file, error: report, exitCode };
  }
}

function shown(one: Judged): object {
  if ('error' in one) return { file: one.file, error: one.error };
  return { ...one, seals: shownSeals(one.seals) };
}

const VERDICTS = {
  valid: 'pass',
  invalid: 'fail',
  malformed: 'cannot-check',
  unsupported: 'cannot-check',
  unsigned: 'cannot-check',
} as const satisfies Record<FileJudgement['overall'], string>;

/** What cannot be read is no forgery, unless something else in the file is a fault. */
function verdictOf({ overall, seals }: FileJudgement): keyof typeof EXITS {
  const hasFault = seals.some(({ faults }) => faults.some((one) => REASONS[one] === 'invalid'));
  return overall === 'malformed' && hasFault ? 'fail' : VERDICTS[overall];
}

const EXITS = { pass: EXIT.passes, fail: EXIT.fails, 'cannot-check': EXIT.cannotCheck } as const;

function linesOf(session: Session, one: Judged): string[] {
  const { language, terminal } = session;
  const { colours } = terminal;
  if ('error' in one)
    return [`${colours.bold(printable(one.file))}  ${printable(one.error.message)}`];
  const verdict = verdictCell(verdictOf(one), language, colours);
  const { message, remedy } = describeReason(one.reasonWord, language);
  const lines = [
    `${colours.bold(verdict.style(verdict.text))}  ${printable(one.file)}`,
    `  ${message} [${one.reasonWord}]`,
  ];
  if (remedy !== '') lines.push(`  ${remedy}`);
  return [...lines, ...sealLines(session, one.seals)];
}

function exitCodeOf(one: Judged): ExitCode {
  if ('error' in one) return one.exitCode;
  return EXITS[verdictOf(one)];
}

function worst(codes: readonly ExitCode[]): ExitCode {
  const order = [EXIT.fails, EXIT.usage, EXIT.cannotCheck] as const;
  return order.find((code) => codes.includes(code)) ?? EXIT.passes;
}
