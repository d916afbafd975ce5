// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { operatorProblems, operatorTexts } from '../../texts/operator.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { jsonText } from '../output/answer.js';
import { printable } from '../output/printable.js';
import type { Session } from '../session.js';

/** The operator program's answer. */
type Answer = Readonly<Record<string, unknown>>;

/** Started as a process: the client imports neither ledger nor vault. */
const PROGRAM = fileURLToPath(
  new URL('../../../../gateway-api/dist/operator/main.js', import.meta.url),
);

const EXIT_CODES: readonly ExitCode[] = Object.values(EXIT);

/**
 * Runs an operators' command on a data folder that no gateway has open, and shows its answer.
 *
 * @param lines what is said of a good or a failing answer
 */
export async function runOperator(
  session: Session,
  args: readonly string[],
  lines: (answer: Answer) => readonly string[],
): Promise<ExitCode> {
  const { code, text } = await start(args);
  const answer = parse(text);
  const exitCode = EXIT_CODES.find((known) => known === code);
  if (answer === undefined || exitCode === undefined) {
    session.terminal.note(`${session.t(operatorTexts.noAnswer)}\n`);
    return EXIT.cannotCheck;
  }
  if (session.json) {
    await session.terminal.out(jsonText(toldOf(answer)));
  } else if (typeof answer['code'] === 'string') {
    session.terminal.note(`${session.terminal.colours.red(refusalOf(session, answer))}\n`);
  } else {
    await session.terminal.out(
      lines(answer)
        .map((line) => `${printable(line)}\n`)
        .join(''),
    );
  }
  return exitCode;
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

/** A refusal in the shape that all commands have. */
function toldOf(answer: Answer): Answer {
  const { code, message } = answer;
  return typeof code === 'string' ? { error: { code, message } } : answer;
}

function refusalOf({ t }: Session, { code, message }: Answer): string {
  const known = operatorProblems[String(code)];
  return `${known === undefined ? printable(String(message)) : t(known)} [${String(code)}]`;
}
