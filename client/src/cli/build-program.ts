// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import { Command as Commander, Help, Option } from 'commander';
import type { Language } from '@yulian/proofs';
import { helpHeadings, programTexts } from '../texts/program.js';
import { fill } from '../texts/text.js';
import type { Command, CommandGroup, InputSpec } from './command.js';
import { DEFAULT_SERVER, type Globals } from './connection.js';
import { widthOf } from './output/width.js';
import { wrap } from './output/wrap.js';

/** What was asked for, once the command line is understood. */
export interface Invocation {
  readonly command: Command;
  readonly args: Readonly<Record<string, unknown>>;
  readonly options: Readonly<Record<string, unknown>>;
  readonly globals: Globals;
}

/** Where help and usage errors are written. */
export interface HelpOutput {
  writeOut(text: string): void;
  writeErr(text: string): void;
}

/**
 * Makes the parser of the command line from the table of commands.
 *
 * @param version the product's, told where `--version` stands before any command; a command's own
 *   option of that name is its own
 * @param invoke is called with what was asked for
 */
export function buildProgram(
  table: readonly (Command | CommandGroup)[],
  version: string | undefined,
  language: Language,
  output: HelpOutput,
  invoke: (invocation: Invocation) => Promise<void>,
): Commander {
  const program = new Commander('yulian');
  localise(program, language, output);
  addHelpCommand(program, language);
  program.description(programTexts.summary[language]);
  if (version !== undefined) {
    program.version(version, '-V, --version', programTexts.version[language]);
  }
  program.addHelpText('after', `\n${programTexts.exitCodes[language]}`);
  addGlobals(program, language);
  for (const entry of table) {
    const parent = 'commands' in entry ? addGroup(program, entry, language, output) : program;
    const commands = 'commands' in entry ? entry.commands : [entry];
    for (const command of commands) addCommand(parent, command, language, output, invoke);
  }
  return program;
}

function addGroup(
  program: Commander,
  { name, summary }: CommandGroup,
  language: Language,
  output: HelpOutput,
): Commander {
  const group = program.command(name);
  localise(group, language, output);
  addHelpCommand(group, language);
  return group.description(summary[language]);
}

function addCommand(
  parent: Commander,
  command: Command,
  language: Language,
  output: HelpOutput,
  invoke: (invocation: Invocation) => Promise<void>,
): void {
  const made = parent.command(command.name);
  localise(made, language, output);
  const details = command.details === undefined ? '' : `\n\n${command.details[language]}`;
  made.summary(command.summary[language]).description(command.summary[language] + details);
  const names = Object.keys(command.args);
  for (const { arity, placeholder, text } of Object.values(command.args)) {
    const shown = arity === 'many' ? `${placeholder}...` : placeholder;
    made.argument(arity === 'one' ? `<${shown}>` : `[${shown}]`, text[language]);
  }
  for (const [name, spec] of Object.entries(command.options)) {
    made.addOption(optionOf(name, spec, language));
  }
  made.addHelpText('after', examplesOf(command, language));
  made.action(async (...given: unknown[]) => {
    const args = Object.fromEntries(names.map((name, at) => [name, given[at]]));
    await invoke({
      command,
      args,
      options: withAbsent(command, made.opts()),
      globals: globalsOf(made.optsWithGlobals()),
    });
  });
}

function optionOf(name: string, spec: InputSpec, language: Language): Option {
  const flags = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const value = spec.arity === 'flag' ? '' : ` <${spec.placeholder}>`;
  const option = new Option(flags + value, spec.text[language]);
  if (spec.arity === 'many') {
    option.argParser<readonly string[] | undefined>((text, before) => [...(before ?? []), text]);
  }
  return option.makeOptionMandatory(spec.arity === 'one');
}

/** What was not given: no flag, an empty list. */
function withAbsent(
  { options }: Command,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const absent = Object.entries(options)
    .filter(([, { arity }]) => arity === 'flag' || arity === 'many')
    .map(([name, { arity }]): [string, unknown] => [name, arity === 'flag' ? false : []]);
  return { ...Object.fromEntries(absent), ...given };
}

function addGlobals(program: Commander, language: Language): void {
  const t = programTexts;
  program
    .option('--json', t.json[language])
    .option('--lang <zh-CN|en>', t.lang[language])
    .option('--server <url>', fill(language, t.server, { server: DEFAULT_SERVER }))
    .option('--key-file <file>', t.keyFile[language])
    .option('--session-file <file>', t.sessionFile[language])
    .option('--demo <role>', t.demo[language])
    .option('--data-dir <folder>', t.dataDir[language]);
}

function globalsOf(options: Readonly<Record<string, unknown>>): Globals {
  const textOf = (name: string): string | undefined => {
    const value = ownMember(options, name);
    return typeof value === 'string' ? value : undefined;
  };
  return {
    json: options['json'] === true,
    server: textOf('server'),
    keyFile: textOf('keyFile'),
    sessionFile: textOf('sessionFile'),
    demo: textOf('demo'),
    dataDir: textOf('dataDir'),
  };
}

function examplesOf({ examples = [] }: Command, language: Language): string {
  if (examples.length === 0) return '';
  return `\n${programTexts.examples[language]}\n${examples.map((line) => `  yulian ${line}`).join('\n')}`;
}

/** commander speaks English: its headings are put into the language, its errors are thrown. */
function localise(command: Commander, language: Language, output: HelpOutput): void {
  const headings: Readonly<Record<string, Readonly<Record<Language, string>>>> = helpHeadings;
  command
    .exitOverride()
    .configureOutput({ ...output, outputError: () => undefined })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => ownMember(headings, title)?.[language] ?? title,
      displayWidth: widthOf,
      boxWrap: wrap,
      styleUsage: (usage) => placeholders(usage, language),
      subcommandTerm: (command) =>
        placeholders(Help.prototype.subcommandTerm.call(null, command), language),
    })
    .helpOption('-h, --help', programTexts.help[language]);
}

/** Before help: commander adds its own help command to each that has others below it. */
function addHelpCommand(command: Commander, language: Language): void {
  command.helpCommand('help [command]', programTexts.helpCommand[language]);
}

function placeholders(usage: string, language: Language): string {
  return usage
    .replace('[options]', programTexts.optionsPlaceholder[language])
    .replace('[command]', programTexts.commandPlaceholder[language]);
}
