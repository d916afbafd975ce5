// SPDX-License-Identifier: Apache-2.0
import { CommanderError } from 'commander';
import type { Language } from '@yulian/proofs';
import { commandMissing, langUnknown } from '../texts/program.js';
import { buildProgram, type Invocation } from './build-program.js';
import type { Command, CommandGroup } from './command.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { isLanguage, languageOf } from './language.js';
import type { Terminal } from './output/terminal.js';
import { reportLines, reportOf, type ErrorReport } from './report-error.js';
import { createSession } from './session.js';
import { UsageError } from './usage-error.js';

/** What a run needs from outside. */
export interface RunOptions {
  /** Words after the program's name. */
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly terminal: Terminal;
  readonly version: string;
}

/** commander ends in these ways when all was well. */
const NO_ERROR = new Set(['commander.helpDisplayed', 'commander.version', 'commander.help']);

/**
 * Runs one command line and answers the exit code. Every failure is told: in words on standard
 * error, or with `--json` as `{ "error": … }` on standard output.
 */
export async function run(
  table: readonly (Command | CommandGroup)[],
  options: RunOptions,
): Promise<ExitCode> {
  const { argv, environment, terminal } = options;
  const language = languageOf(argv, environment);
  let exitCode: ExitCode = EXIT.passes;
  const invoke = async (invocation: Invocation): Promise<void> => {
    requireLanguage(argv);
    const session = createSession(language, invocation.globals, options);
    exitCode = await invocation.command.run(session, invocation.args, invocation.options);
  };
  const help = {
    writeOut: (text: string) => void terminal.out(text),
    writeErr: (text: string) => terminal.note(text),
  };
  try {
    const asked = isVersionOfCommand(table, argv) ? undefined : options.version;
    const program = buildProgram(table, asked, language, help, invoke);
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && NO_ERROR.has(error.code)) {
      // Help that nobody asked for: a group, or the program itself, without a command.
      return error.code === 'commander.help' && error.exitCode !== 0
        ? await tell(missing(language), options, language)
        : EXIT.passes;
    }
    return tell(reportOf(error, language), options, language);
  }
}

/** True if `--version` follows the name of a command, and so is an option of that command. */
function isVersionOfCommand(
  table: readonly (Command | CommandGroup)[],
  argv: readonly string[],
): boolean {
  const before = argv.slice(0, argv.findLastIndex((word) => word.startsWith('--version')) + 1);
  return before.some((word) => table.some(({ name }) => name === word));
}

async function tell(
  report: ErrorReport,
  { argv, terminal }: RunOptions,
  language: Language,
): Promise<ExitCode> {
  if (argv.includes('--json')) {
    await terminal.out(`${JSON.stringify({ error: errorOf(report) }, null, 2)}\n`);
  } else {
    const [first = '', ...rest] = reportLines(report, language);
    terminal.note(`${terminal.colours.red(first)}\n`);
    for (const line of rest) terminal.note(`${line}\n`);
  }
  return report.exitCode;
}

/** A report without the exit code, which the process itself tells. */
function errorOf({ exitCode: _exitCode, ...error }: ErrorReport): Omit<ErrorReport, 'exitCode'> {
  return error;
}

function missing(language: Language): ErrorReport {
  return { exitCode: EXIT.usage, code: 'USAGE', message: commandMissing[language] };
}

function requireLanguage(argv: readonly string[]): void {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at];
  if (word === undefined) return;
  const asked = word === '--lang' ? argv[at + 1] : word.slice('--lang='.length);
  if (asked === undefined || !isLanguage(asked)) throw new UsageError('LANG_UNKNOWN', langUnknown);
}
