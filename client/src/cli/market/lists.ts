// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { marketTexts as m } from '../../texts/market.js';
import { one, optional } from '../command.js';
import { listCommand } from '../list-command.js';
import type { Column } from '../output/list.js';
import { listingColumns, tradeColumns, transferColumns } from './told.js';
import { columnLines, showCommand } from '../show-command.js';

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

const venues = listCommand({
  name: 'venues',
  summary: m.venues,
  page: (api, query) => dataOf(api.GET('/v1/venues', { params: { query } })),
  columns: venueColumns,
});

const listings = listCommand({
  name: 'listings',
  summary: m.listings,
  options: { unit: optional('USCC', m.unit), venue: optional('USCC', m.venue) },
  query: ({ unit, venue }) => ({ unit, venue }),
  page: (api, query) => dataOf(api.GET('/v1/listings', { params: { query } })),
  columns: listingColumns,
});

const listing = showCommand({
  name: 'listing',
  summary: m.listing,
  args: { id: one('LISTING', m.id) },
  record: (api, path) => dataOf(api.GET('/v1/listings/{id}', { params: { path } })),
  lines: columnLines(listingColumns),
});

const trades = listCommand({
  name: 'trades',
  summary: m.trades,
  options: { venue: optional('USCC', m.venue) },
  query: ({ venue }) => ({ venue }),
  page: (api, query) => dataOf(api.GET('/v1/trades', { params: { query } })),
  columns: tradeColumns,
});

const trade = showCommand({
  name: 'trade',
  summary: m.trade,
  args: { id: one('TRADE', m.id) },
  record: (api, path) => dataOf(api.GET('/v1/trades/{id}', { params: { path } })),
  lines: columnLines(tradeColumns),
});

const transfers = listCommand({
  name: 'transfers',
  summary: m.transfers,
  options: { unit: optional('USCC', m.unit) },
  query: ({ unit }) => ({ unit }),
  page: (api, query) => dataOf(api.GET('/v1/transfers', { params: { query } })),
  columns: transferColumns,
});

const funds = showCommand({
  name: 'funds',
  summary: m.funds,
  record: (api) => dataOf(api.GET('/v1/funds/balance')),
  lines: (session, { free, reserved, proceeds }) => [
    session.t(m.has, { free, reserved, proceeds }),
  ],
});

const notes = listCommand({
  name: 'notes',
  summary: m.notes,
  page: (api, query) => dataOf(api.GET('/v1/funds/notes', { params: { query } })),
  columns: noteColumns,
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
