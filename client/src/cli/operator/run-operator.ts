// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import { printable } from '../output/printable.js';
import type { Session } from '../session.js';
import { OperatorRefusal, OperatorSilentError } from './operator-error.js';

/** The operator program's answer. */
type Answer = Readonly<Record<string, unknown>>;

/** Started as a process: the client imports neither ledger nor vault. */
const PROGRAM = fileURLToPath(
  new URL('../../../../gateway-api/dist/main/operator.js', import.meta.url),
);

const EXIT_CODES: readonly ExitCode[] = Object.values(EXIT);

/**
 * Runs an operators' command on a data folder that no gateway has open, and shows its answer.
 *
 * @param show what is shown of a good or a failing answer: JSON, and lines for people
 */
export async function runOperator(
  session: Session,
  args: readonly string[],
  show: (answer: Answer) => { readonly value: Answer; readonly lines: readonly string[] },
): Promise<ExitCode> {
  const { said, exitCode } = await askOperator(args);
  const { value, lines } = show(said);
  await answer(session, value, () => lines.map(printable));
  return exitCode;
}

/**
 * Runs an operators' command and answers what it said.
 *
 * @throws OperatorRefusal with its code; OperatorSilentError when it did not answer
 */
export async function askOperator(
  args: readonly string[],
): Promise<{ readonly said: Answer; readonly exitCode: ExitCode }> {
  const { code, text } = await start(args);
  const said = parse(text);
  const exitCode = EXIT_CODES.find((known) => known === code);
  if (said === undefined || exitCode === undefined) {
    throw new OperatorSilentError();
  }
  if (typeof said['code'] === 'string') {
    throw new OperatorRefusal(said['code'], String(said['message']), exitCode);
  }
  return { said, exitCode };
}

async function start(
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly text: string }> {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  child.stdout.setEncoding('utf8');
  let text = '';
  child.stdout.on('data', (chunk: string) => {
    text += chunk;
  });
  return { code: await closed, text };
}

function parse(text: string): Answer | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Answer) : undefined;
  } catch {
    return undefined;
  }
}
