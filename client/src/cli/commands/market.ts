// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { marketTexts as m } from '../../texts/market.js';
import type { Text } from '../../texts/text.js';
import {
  defineCommand,
  flag,
  many,
  one,
  optional,
  type Command,
  type CommandGroup,
} from '../command.js';
import { EXIT } from '../exit-codes.js';
import { readJsonObject } from '../json-file.js';
import { marketLists } from '../market/lists.js';
import { purchaseLines, told, tradeLine } from '../market/told.js';
import { answer } from '../output/answer.js';
import { newId } from '../sharing/new-id.js';
import { unsettled, writeHeaders, writeOptions } from '../writes.js';

type Schemas = components['schemas'];

const file = { file: one('FILE', m.file) };
const making = { id: optional('ID', m.newId), ...writeOptions };

/** The content of a file with an id: the one it has, that of the option, or a new one. */
async function bodyOf<T extends { readonly id: string }>(
  path: string,
  kind: Parameters<typeof newId>[0],
  id: string | undefined,
): Promise<T> {
  const given = await readJsonObject(path);
  return { id: id ?? newId(kind), ...given } as unknown as T;
}

const sell = selling('sell', m.list);
/** The name of 0.1.0 of `sell`: other groups' `list` looks, and this one sells. */
const list = selling('list', m.listRenamed, m.listWarning);

function selling(name: string, summary: Text, warning?: Text): Command {
  return defineCommand({
    name,
    summary,
    details: m.listDetails,
    args: file,
    options: making,
    async run(session, args, { id, ...options }) {
      if (warning !== undefined) session.terminal.note(`${session.t(warning)}\n`);
      const params = { header: writeHeaders(options) };
      const body = await bodyOf<Schemas['NewListing']>(args.file, 'lst', id);
      const { api } = await session.yulian();
      const written = await unsettled({ id: body.id }, () =>
        dataOf(api.POST('/v1/listings', { params, body })),
      );
      return told(session, written, ({ listing: { id: made, units, price } }) =>
        session.t(m.listed, { id: made, units, price }),
      );
    },
  });
}

const end = defineCommand({
  name: 'end',
  summary: m.end,
  args: { id: one('LISTING', m.id) },
  options: { release: many('SERIAL', m.serials), ...writeOptions },
  async run(session, path, { release, ...options }) {
    const params = { path, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/listings/{id}/end', { params, body: { release: [...release] } })),
    );
    return told(session, written, ({ listing: { id } }) => session.t(m.ended, { id }));
  },
});

const buy = defineCommand({
  name: 'buy',
  summary: m.buy,
  details: m.buyDetails,
  examples: ['market buy lst_… 20 25 eac_…'],
  args: {
    id: one('LISTING', m.id),
    units: one('UNITS', m.units),
    highestPrice: one('FEN', m.highestPrice),
    account: one('ACCOUNT', m.account),
  },
  options: {
    retire: optional('FILE', m.retireFile),
    keep: flag(m.keep),
    ...writeOptions,
  },
  async run(session, { id, ...wanted }, { retire, keep, ...options }) {
    const params = { path: { id }, header: writeHeaders(options) };
    const body = {
      ...wanted,
      ...(retire === undefined ? {} : { retire: await readRetirement(retire) }),
      ...(keep ? { keep: true as const } : {}),
    };
    const { api } = await session.yulian();
    const bought = await unsettled({}, () =>
      dataOf(api.POST('/v1/listings/{id}/purchases', { params, body })),
    );
    await answer(session, bought, () => purchaseLines(session, bought));
    return EXIT.passes;
  },
});

async function readRetirement(
  path: string,
): Promise<NonNullable<Schemas['PurchaseWish']['retire']>> {
  return (await readJsonObject(path)) as unknown as NonNullable<Schemas['PurchaseWish']['retire']>;
}

const buyLots = defineCommand({
  name: 'buy-lots',
  summary: m.buyLots,
  details: m.buyLotsDetails,
  args: file,
  options: making,
  async run(session, args, { id, ...options }) {
    const params = { header: writeHeaders(options) };
    const body = await bodyOf<Schemas['NewPurchase']>(args.file, 'trd', id);
    const { api } = await session.yulian();
    const written = await unsettled({ id: body.id }, () =>
      dataOf(api.POST('/v1/trades', { params, body })),
    );
    return told(session, written, ({ trade }) => tradeLine(session, trade));
  },
});

const offer = defineCommand({
  name: 'offer',
  summary: m.offer,
  details: m.offerDetails,
  args: file,
  options: making,
  async run(session, args, { id, ...options }) {
    const params = { header: writeHeaders(options) };
    const body = await bodyOf<Schemas['NewTransfer']>(args.file, 'trf', id);
    const { api } = await session.yulian();
    const written = await unsettled({ id: body.id }, () =>
      dataOf(api.POST('/v1/transfers', { params, body })),
    );
    return told(session, written, ({ transfer: { id: made, state } }) =>
      session.t(m.offered, { id: made, state }),
    );
  },
});

const accept = defineCommand({
  name: 'accept',
  summary: m.accept,
  args: { id: one('TRANSFER', m.id), total: one('FEN', m.total) },
  options: { note: many('NOTE', m.note), ...writeOptions },
  async run(session, { id, total }, { note, ...options }) {
    const params = { path: { id }, header: writeHeaders(options) };
    const notes = note.length === 0 ? undefined : [...note];
    const { api } = await session.yulian();
    const body = { total, ...defined({ notes }) };
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/transfers/{id}/acceptance', { params, body })),
    );
    return told(session, written, ({ trade }) => tradeLine(session, trade));
  },
});

const ending = (act: 'withdraw' | 'decline') =>
  defineCommand({
    name: act,
    summary: m[act],
    args: { id: one('TRANSFER', m.id) },
    options: writeOptions,
    async run(session, path, options) {
      const params = { path, header: writeHeaders(options) };
      const { api } = await session.yulian();
      const written = await unsettled({}, () =>
        dataOf(api.POST('/v1/transfers/{id}/end', { params, body: { act } })),
      );
      return told(session, written, ({ transfer: { id, state } }) =>
        session.t(m.offered, { id, state }),
      );
    },
  });

const deposit = defineCommand({
  name: 'deposit',
  summary: m.deposit,
  details: m.depositDetails,
  args: file,
  options: writeOptions,
  async run(session, args, options) {
    const params = { header: writeHeaders(options) };
    const body = (await readJsonObject(args.file)) as unknown as Schemas['NewDeposit'];
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/funds/deposits', { params, body })),
    );
    return told(session, written, ({ deposit: { id, fen, notes } }) =>
      session.t(m.deposited, { id, fen, notes: notes.length }),
    );
  },
});

const payOut = defineCommand({
  name: 'pay-out',
  summary: m.payOut,
  args: { fen: one('FEN', m.fen) },
  options: { note: many('NOTE', m.note), ...making },
  async run(session, { fen }, { note, id = newId('wdr'), ...options }) {
    const params = { header: writeHeaders(options) };
    const body = { id, fen, notes: [...note] };
    const { api } = await session.yulian();
    const written = await unsettled({ id }, () =>
      dataOf(api.POST('/v1/funds/withdrawals', { params, body })),
    );
    return told(session, written, ({ withdrawal }) =>
      session.t(m.asked, { id: withdrawal.id, fen: withdrawal.fen }),
    );
  },
});

/** `yulian market`. */
export const marketCommands: CommandGroup = {
  name: 'market',
  summary: m.group,
  commands: [
    ...marketLists,
    sell,
    list,
    end,
    buy,
    buyLots,
    offer,
    accept,
    ending('withdraw'),
    ending('decline'),
    deposit,
    payOut,
  ],
};
