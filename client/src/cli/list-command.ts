// SPDX-License-Identifier: Apache-2.0
import { defined, type Defined } from '../sdk/defined.js';
import type { YulianClient } from '../sdk/client.js';
import { pagesOf, type Page } from '../sdk/pages.js';
import { defineCommand, type Command, type InputSpec, type ValuesOf } from './command.js';
import { EXIT } from './exit-codes.js';
import { listOptions, pageQuery } from './list-options.js';
import { writeList, type Column } from './output/list.js';
import type { Session } from './session.js';
import type { Text } from '../texts/text.js';

type Inputs = Readonly<Record<string, InputSpec>>;
type Api = YulianClient['api'];
type PageQuery = ReturnType<typeof pageQuery>;

/** One list: which of it is wanted, where it is, how a row looks. */
interface ListSpec<A extends Inputs, O extends Inputs, F extends object, T> {
  readonly name: string;
  readonly summary: Text;
  readonly details?: Text;
  readonly examples?: readonly string[];
  readonly args?: A;
  /** Those of its own; what every list takes comes with them. */
  readonly options?: O;
  /**
   * What the options narrow the list to, before anything is asked for. Undefined members are left out.
   *
   * @throws UsageError for an option that says nothing the list knows
   */
  readonly query?: (options: ValuesOf<O>) => F | Promise<F>;
  readonly page: (api: Api, query: Defined<F> & PageQuery, args: ValuesOf<A>) => Promise<Page<T>>;
  readonly columns: readonly Column<T>[] | ((session: Session) => readonly Column<T>[]);
}

/** Declares a command that writes a list: a page of it, or all, as a table, CSV or JSON. */
export function listCommand<
  const A extends Inputs = Inputs,
  const O extends Inputs = Inputs,
  F extends object = object,
  T = never,
>({ args, options: own, query, page, columns, ...told }: ListSpec<A, O, F, T>): Command {
  return defineCommand({
    ...told,
    args: args ?? ({} as A),
    options: { ...(own ?? ({} as O)), ...listOptions },
    async run(session, given, options) {
      const filters = defined((await query?.(options as ValuesOf<O>)) ?? ({} as F));
      const { api } = await session.yulian();
      const pages = pagesOf((cursor) =>
        page(api, { ...filters, ...pageQuery(options, cursor) }, given),
      );
      const shown = typeof columns === 'function' ? columns(session) : columns;
      await writeList(session, pages, shown, options);
      return EXIT.passes;
    },
  });
}
