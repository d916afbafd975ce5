// SPDX-License-Identifier: Apache-2.0
import { dataOf } from '../../sdk/client.js';
import { creditTexts as m } from '../../texts/credits.js';
import { readOptionalChoice } from '../choice.js';
import { one, optional, type Command } from '../command.js';
import { listCommand } from '../list-command.js';
import { batchLine } from './batch-commands.js';
import { showCommand } from '../show-command.js';

export const ACCOUNT_KINDS = ['ISSUER', 'TRADER', 'CHARITY'] as const;
const HOLDING_STATES = ['HELD', 'ON_OFFER', 'BUFFER', 'RETIRED', 'CANCELLED'] as const;
const BATCH_STATES = ['FORMED', 'ISSUED', 'REJECTED', 'UNDER_CORRECTION'] as const;

const accounts = listCommand({
  name: 'accounts',
  summary: m.listAccounts,
  options: { unit: optional('USCC', m.unit), kind: optional('KIND', m.kind) },
  query(options) {
    const kind = readOptionalChoice(options.kind, ACCOUNT_KINDS, 'KIND_UNKNOWN', m.kindUnknown);
    return { unit: options.unit, kind };
  },
  page: (api, query) => dataOf(api.GET('/v1/eco-accounts', { params: { query } })),
  columns: [
    { heading: m.idColumn, cell: ({ id }) => id },
    { heading: m.unitColumn, cell: ({ unit }) => unit },
    { heading: m.kindColumn, cell: ({ accountKind }) => accountKind },
  ],
});

const holdings = listCommand({
  name: 'holdings',
  summary: m.listHoldings,
  examples: ['credits holdings --account eac_… --state HELD'],
  options: {
    account: optional('ACCOUNT', m.account),
    batch: optional('BATCH', m.batch),
    state: optional('STATE', m.state),
  },
  query(options) {
    const { account, batch } = options;
    const state = readOptionalChoice(
      options.state,
      HOLDING_STATES,
      'STATE_UNKNOWN',
      m.stateUnknown,
    );
    return { account, batch, state };
  },
  page: (api, query) => dataOf(api.GET('/v1/holdings', { params: { query } })),
  columns: [
    { heading: m.serialColumn, cell: ({ serial }) => serial },
    { heading: m.stateColumn, cell: (one) => one.state },
    { heading: m.accountColumn, cell: (one) => one.account },
  ],
});

const batches = listCommand({
  name: 'batches',
  summary: m.listBatches,
  options: { unit: optional('USCC', m.unit), state: optional('STATE', m.state) },
  query(options) {
    const state = readOptionalChoice(options.state, BATCH_STATES, 'STATE_UNKNOWN', m.stateUnknown);
    return { unit: options.unit, state };
  },
  page: (api, query) => dataOf(api.GET('/v1/credit-batches', { params: { query } })),
  columns: [
    { heading: m.idColumn, cell: ({ id }) => id },
    { heading: m.stateColumn, cell: (one) => one.state },
    { heading: m.unitsColumn, cell: ({ units }) => units },
    { heading: m.bufferColumn, cell: ({ health }) => health.bufferLeft },
    { heading: m.cancelledColumn, cell: ({ health }) => health.cancelled },
  ],
});

const batch = showCommand({
  name: 'batch',
  summary: m.showBatch,
  args: { id: one('BATCH', m.batch) },
  record: (api, path) => dataOf(api.GET('/v1/credit-batches/{id}', { params: { path } })),
  lines: (session, found) => [
    batchLine(session, found),
    ...found.facts.map(({ act, recordedAt, actor }) => `  ${recordedAt} ${act} ${actor.unit}`),
  ],
});

const retirements = listCommand({
  name: 'retirements',
  summary: m.listRetirements,
  options: {
    unit: optional('USCC', m.unit),
    account: optional('ACCOUNT', m.account),
  },
  query(options) {
    const { unit, account } = options;
    return { unit, account };
  },
  page: (api, query) => dataOf(api.GET('/v1/retirements', { params: { query } })),
  columns: [
    { heading: m.idColumn, cell: ({ id }) => id },
    { heading: m.unitColumn, cell: (one) => one.unit },
    { heading: m.unitsColumn, cell: ({ units }) => units },
    { heading: m.purposeColumn, cell: ({ purpose }) => purpose },
  ],
});

/** Everything that can be looked up of credits. */
export const creditListCommands: readonly Command[] = [
  accounts,
  holdings,
  batches,
  batch,
  retirements,
];
