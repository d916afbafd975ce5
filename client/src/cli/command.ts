// SPDX-License-Identifier: Apache-2.0
import type { Text } from '../texts/text.js';
import type { ExitCode } from './exit-codes.js';
import type { Session } from './session.js';

/** How many values an argument or an option takes. */
type Arity = 'one' | 'optional' | 'many' | 'flag';

/** An argument or an option, as it is shown and as it is read. */
export interface InputSpec<A extends Arity = Arity> {
  readonly arity: A;
  /** Shown for the value: `FILE`. Empty for a flag. */
  readonly placeholder: string;
  readonly text: Text;
}

type Inputs = Readonly<Record<string, InputSpec>>;
type Value<A extends Arity> = A extends 'flag'
  ? boolean
  : A extends 'many'
    ? readonly string[]
    : A extends 'one'
      ? string
      : string | undefined;

/** What a command gets, by the names it declared. */
export type ValuesOf<I extends Inputs> = { readonly [N in keyof I]: Value<I[N]['arity']> };

/** One command: what it takes, what it says of itself, what it does. */
export interface CommandSpec<A extends Inputs, O extends Inputs> {
  /** `verify`. */
  readonly name: string;
  readonly summary: Text;
  /** More for `--help`: when to use it, what it does not do. */
  readonly details?: Text;
  /** Command lines as one would type them, without the program's name. */
  readonly examples?: readonly string[];
  /** In their order on the command line. */
  readonly args: A;
  /** Camel case here, kebab case on the command line. */
  readonly options: O;
  run(session: Session, args: ValuesOf<A>, options: ValuesOf<O>): Promise<ExitCode>;
}

/** A command, its inputs' types forgotten: what the table holds. */
export interface Command extends Omit<CommandSpec<Inputs, Inputs>, 'run'> {
  // A method: its parameters are compared both ways, so that typed commands fit into one table.
  run(
    session: Session,
    args: Readonly<Record<string, unknown>>,
    options: Readonly<Record<string, unknown>>,
  ): Promise<ExitCode>;
}

/** Commands that belong together: `yulian units list`. */
export interface CommandGroup {
  readonly name: string;
  readonly summary: Text;
  readonly commands: readonly Command[];
}

/** Declares a command. */
export function defineCommand<const A extends Inputs, const O extends Inputs>(
  spec: CommandSpec<A, O>,
): Command {
  return spec;
}

/** An input that must be given once. */
export function one(placeholder: string, text: Text): InputSpec<'one'> {
  return { arity: 'one', placeholder, text };
}

/** An input that may be given once. */
export function optional(placeholder: string, text: Text): InputSpec<'optional'> {
  return { arity: 'optional', placeholder, text };
}

/** An input that may be given any number of times. */
export function many(placeholder: string, text: Text): InputSpec<'many'> {
  return { arity: 'many', placeholder, text };
}

/** An option without a value. */
export function flag(text: Text): InputSpec<'flag'> {
  return { arity: 'flag', placeholder: '', text };
}
