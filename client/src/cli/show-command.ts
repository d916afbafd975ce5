// SPDX-License-Identifier: Apache-2.0
import type { YulianClient } from '../sdk/client.js';
import type { Text } from '../texts/text.js';
import { defineCommand, type Command, type InputSpec, type ValuesOf } from './command.js';
import { EXIT } from './exit-codes.js';
import { answer } from './output/answer.js';
import type { Column } from './output/list.js';
import { printable } from './output/printable.js';
import type { Session } from './session.js';
import { UnitNames } from './unit-names.js';

type Inputs = Readonly<Record<string, InputSpec>>;

/** One record: where it is, and how people read it. */
interface ShowSpec<A extends Inputs, O extends Inputs, T> {
  readonly name: string;
  readonly summary: Text;
  readonly details?: Text;
  readonly examples?: readonly string[];
  readonly args?: A;
  readonly options?: O;
  readonly record: (
    api: YulianClient['api'],
    args: ValuesOf<A>,
    options: ValuesOf<O>,
  ) => Promise<T>;
  /** Not asked for where JSON is wanted. */
  readonly lines: (
    session: Session,
    record: T,
    names: UnitNames,
  ) => readonly string[] | Promise<readonly string[]>;
}

/** Declares a command that shows one record: as lines, or as the JSON that it is. */
export function showCommand<
  const A extends Inputs = Inputs,
  const O extends Inputs = Inputs,
  T = never,
>({ args, options: own, record, lines, ...told }: ShowSpec<A, O, T>): Command {
  return defineCommand({
    ...told,
    args: args ?? ({} as A),
    options: own ?? ({} as O),
    async run(session, given, options) {
      const yulian = await session.yulian();
      const found = await record(yulian.api, given, options);
      const shown = session.json ? [] : await lines(session, found, new UnitNames(yulian));
      await answer(session, found, () => shown);
      return EXIT.passes;
    },
  });
}

/** A record column by column, each with its heading. */
export function columnLines<T>(
  columns: readonly Column<T>[],
): (session: Session, record: T) => readonly string[] {
  return (session, record) =>
    columns.map((column) => {
      const cell = column.cell(record);
      return `  ${session.t(column.heading)}: ${printable(typeof cell === 'string' ? cell : cell.text)}`;
    });
}

/** A record that is shown as it is. */
export function jsonLines(_session: Session, record: unknown): readonly string[] {
  return JSON.stringify(record, null, 2).split('\n');
}
