// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { actCommand } from './commands/act.js';
import { findCommand } from './commands/find.js';
import { issueCommand } from './commands/issue.js';
import { standardsCommands } from './commands/standards.js';
import { traceCommand } from './commands/trace.js';
import { verifyCommand } from './commands/verify.js';
import type { Command, CommandGroup } from './command.js';
import { processTerminal } from './output/terminal.js';
import { run } from './run.js';

/** Every command, in the order of `yulian --help`. */
const commands: readonly (Command | CommandGroup)[] = [
  verifyCommand,
  issueCommand,
  actCommand,
  traceCommand,
  findCommand,
  standardsCommands,
];

const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');

process.exitCode = await run(commands, {
  argv: process.argv.slice(2),
  environment: process.env,
  terminal: processTerminal(),
  version: (JSON.parse(manifest) as { readonly version: string }).version,
});
