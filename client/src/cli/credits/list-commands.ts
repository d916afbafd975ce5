// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { pagesOf } from '../../sdk/pages.js';
import { creditTexts as m } from '../../texts/credits.js';
import { readOptionalChoice } from '../choice.js';
import { defineCommand, one, optional, type Command } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { listOptions, pageQuery } from '../list-options.js';
import { answer } from '../output/answer.js';
import { writeList } from '../output/list.js';
import { batchLine } from './batch-commands.js';

type Schemas = components['schemas'];

export const ACCOUNT_KINDS = ['ISSUER', 'TRADER', 'CHARITY'] as const;
const HOLDING_STATES = ['HELD', 'ON_OFFER', 'BUFFER', 'RETIRED', 'CANCELLED'] as const;
const BATCH_STATES = ['FORMED', 'ISSUED', 'REJECTED', 'UNDER_CORRECTION'] as const;

const accounts = defineCommand({
  name: 'accounts',
  summary: m.listAccounts,
  args: {},
  options: { unit: optional('USCC', m.unit), kind: optional('KIND', m.kind), ...listOptions },
  async run(session, _args, options) {
    const kind = readOptionalChoice(options.kind, ACCOUNT_KINDS, 'KIND_UNKNOWN', m.kindUnknown);
    const filters = defined({ unit: options.unit, kind });
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) => {
      const query = { ...filters, ...pageQuery(options, cursor) };
      return dataOf(api.GET('/v1/eco-accounts', { params: { query } }));
    });
    const columns = [
      { heading: m.idColumn, cell: ({ id }: Schemas['EcoAccount']) => id },
      { heading: m.unitColumn, cell: ({ unit }: Schemas['EcoAccount']) => unit },
      { heading: m.kindColumn, cell: ({ accountKind }: Schemas['EcoAccount']) => accountKind },
    ];
    await writeList(session, pages, columns, options);
    return EXIT.passes;
  },
});

const holdings = defineCommand({
  name: 'holdings',
  summary: m.listHoldings,
  examples: ['credits holdings --account eac_… --state HELD'],
  args: {},
  options: {
    account: optional('ACCOUNT', m.account),
    batch: optional('BATCH', m.batch),
    state: optional('STATE', m.state),
    ...listOptions,
  },
  async run(session, _args, options) {
    const { account, batch } = options;
    const state = readOptionalChoice(
      options.state,
      HOLDING_STATES,
      'STATE_UNKNOWN',
      m.stateUnknown,
    );
    const filters = defined({ account, batch, state });
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) => {
      const query = { ...filters, ...pageQuery(options, cursor) };
      return dataOf(api.GET('/v1/holdings', { params: { query } }));
    });
    const columns = [
      { heading: m.serialColumn, cell: ({ serial }: Schemas['Holding']) => serial },
      { heading: m.stateColumn, cell: (one: Schemas['Holding']) => one.state },
      { heading: m.accountColumn, cell: (one: Schemas['Holding']) => one.account },
    ];
    await writeList(session, pages, columns, options);
    return EXIT.passes;
  },
});

const batches = defineCommand({
  name: 'batches',
  summary: m.listBatches,
  args: {},
  options: { unit: optional('USCC', m.unit), state: optional('STATE', m.state), ...listOptions },
  async run(session, _args, options) {
    const state = readOptionalChoice(options.state, BATCH_STATES, 'STATE_UNKNOWN', m.stateUnknown);
    const filters = defined({ unit: options.unit, state });
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) => {
      const query = { ...filters, ...pageQuery(options, cursor) };
      return dataOf(api.GET('/v1/credit-batches', { params: { query } }));
    });
    type Batch = Schemas['CreditBatch'];
    const columns = [
      { heading: m.idColumn, cell: ({ id }: Batch) => id },
      { heading: m.stateColumn, cell: (one: Batch) => one.state },
      { heading: m.unitsColumn, cell: ({ units }: Batch) => units },
      { heading: m.bufferColumn, cell: ({ health }: Batch) => health.bufferLeft },
      { heading: m.cancelledColumn, cell: ({ health }: Batch) => health.cancelled },
    ];
    await writeList(session, pages, columns, options);
    return EXIT.passes;
  },
});

const batch = defineCommand({
  name: 'batch',
  summary: m.showBatch,
  args: { id: one('BATCH', m.batch) },
  options: {},
  async run(session, path) {
    const { api } = await session.yulian();
    const found = await dataOf(api.GET('/v1/credit-batches/{id}', { params: { path } }));
    await answer(session, found, () => [
      batchLine(session, found),
      ...found.facts.map(({ act, recordedAt, actor }) => `  ${recordedAt} ${act} ${actor.unit}`),
    ]);
    return EXIT.passes;
  },
});

const retirements = defineCommand({
  name: 'retirements',
  summary: m.listRetirements,
  args: {},
  options: {
    unit: optional('USCC', m.unit),
    account: optional('ACCOUNT', m.account),
    ...listOptions,
  },
  async run(session, _args, options) {
    const { unit, account } = options;
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) => {
      const query = { ...defined({ unit, account }), ...pageQuery(options, cursor) };
      return dataOf(api.GET('/v1/retirements', { params: { query } }));
    });
    type Retirement = Schemas['Retirement'];
    const columns = [
      { heading: m.idColumn, cell: ({ id }: Retirement) => id },
      { heading: m.unitColumn, cell: (one: Retirement) => one.unit },
      { heading: m.unitsColumn, cell: ({ units }: Retirement) => units },
      { heading: m.purposeColumn, cell: ({ purpose }: Retirement) => purpose },
    ];
    await writeList(session, pages, columns, options);
    return EXIT.passes;
  },
});

/** Everything that can be looked up of credits. */
export const creditListCommands: readonly Command[] = [
  accounts,
  holdings,
  batches,
  batch,
  retirements,
];
