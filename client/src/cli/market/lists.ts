// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { pagesOf } from '../../sdk/pages.js';
import { marketTexts as m } from '../../texts/market.js';
import { defineCommand, one, optional } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { listOptions, pageQuery } from '../list-options.js';
import { answer } from '../output/answer.js';
import { writeList, type Column } from '../output/list.js';
import { listingColumns, show, tradeColumns, transferColumns } from './told.js';

type Schemas = components['schemas'];

const venueColumns: readonly Column<Schemas['Venue']>[] = [
  { heading: m.unitColumn, cell: ({ unit }) => unit },
  { heading: m.modesColumn, cell: ({ facts }) => facts.at(-1)?.modes.join(' ') ?? '' },
  { heading: m.bankColumn, cell: ({ facts }) => facts.at(-1)?.bank ?? '' },
];

const noteColumns: readonly Column<Schemas['FundNote']>[] = [
  { heading: m.idColumn, cell: ({ id }) => id },
  { heading: m.stateColumn, cell: ({ state }) => state },
  { heading: m.fenColumn, cell: ({ fen }) => fen },
  { heading: m.unitColumn, cell: ({ unit }) => unit },
  { heading: m.projectColumn, cell: ({ project }) => project ?? '' },
];

const venues = defineCommand({
  name: 'venues',
  summary: m.venues,
  args: {},
  options: listOptions,
  async run(session, _args, options) {
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) =>
      dataOf(api.GET('/v1/venues', { params: { query: pageQuery(options, cursor) } })),
    );
    await writeList(session, pages, venueColumns, options);
    return EXIT.passes;
  },
});

const listings = defineCommand({
  name: 'listings',
  summary: m.listings,
  args: {},
  options: { unit: optional('USCC', m.unit), venue: optional('USCC', m.venue), ...listOptions },
  async run(session, _args, options) {
    const filters = defined({ unit: options.unit, venue: options.venue });
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) => {
      const query = { ...filters, ...pageQuery(options, cursor) };
      return dataOf(api.GET('/v1/listings', { params: { query } }));
    });
    await writeList(session, pages, listingColumns, options);
    return EXIT.passes;
  },
});

const listing = defineCommand({
  name: 'listing',
  summary: m.listing,
  args: { id: one('LISTING', m.id) },
  options: {},
  async run(session, path) {
    const { api } = await session.yulian();
    const found = await dataOf(api.GET('/v1/listings/{id}', { params: { path } }));
    return show(session, found, listingColumns);
  },
});

const trades = defineCommand({
  name: 'trades',
  summary: m.trades,
  args: {},
  options: { venue: optional('USCC', m.venue), ...listOptions },
  async run(session, _args, options) {
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) => {
      const query = { ...defined({ venue: options.venue }), ...pageQuery(options, cursor) };
      return dataOf(api.GET('/v1/trades', { params: { query } }));
    });
    await writeList(session, pages, tradeColumns, options);
    return EXIT.passes;
  },
});

const trade = defineCommand({
  name: 'trade',
  summary: m.trade,
  args: { id: one('TRADE', m.id) },
  options: {},
  async run(session, path) {
    const { api } = await session.yulian();
    const found = await dataOf(api.GET('/v1/trades/{id}', { params: { path } }));
    return show(session, found, tradeColumns);
  },
});

const transfers = defineCommand({
  name: 'transfers',
  summary: m.transfers,
  args: {},
  options: { unit: optional('USCC', m.unit), ...listOptions },
  async run(session, _args, options) {
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) => {
      const query = { ...defined({ unit: options.unit }), ...pageQuery(options, cursor) };
      return dataOf(api.GET('/v1/transfers', { params: { query } }));
    });
    await writeList(session, pages, transferColumns, options);
    return EXIT.passes;
  },
});

const funds = defineCommand({
  name: 'funds',
  summary: m.funds,
  args: {},
  options: {},
  async run(session) {
    const { api } = await session.yulian();
    const found = await dataOf(api.GET('/v1/funds/balance'));
    const { free, reserved, proceeds } = found;
    await answer(session, found, () => [session.t(m.has, { free, reserved, proceeds })]);
    return EXIT.passes;
  },
});

const notes = defineCommand({
  name: 'notes',
  summary: m.notes,
  args: {},
  options: listOptions,
  async run(session, _args, options) {
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) =>
      dataOf(api.GET('/v1/funds/notes', { params: { query: pageQuery(options, cursor) } })),
    );
    await writeList(session, pages, noteColumns, options);
    return EXIT.passes;
  },
});

/** What is looked at in the market. */
export const marketLists = [
  venues,
  listings,
  listing,
  trades,
  trade,
  transfers,
  funds,
  notes,
] as const;
