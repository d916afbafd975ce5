// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { marketTexts as m } from '../../texts/market.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import type { Column } from '../output/list.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { placeLine } from '../writes.js';

type Schemas = components['schemas'];
type Listing = Schemas['Listing'];
type Trade = Schemas['Trade'];
type Transfer = Schemas['Transfer'];

/** Says what a write did, and where it is on the chain. */
export async function told<W extends { readonly transaction: Schemas['TransactionPlace'] }>(
  session: Session,
  written: W,
  line: (written: W) => string,
): Promise<ExitCode> {
  await answer(session, written, () => [line(written), placeLine(session, written.transaction)]);
  return EXIT.passes;
}

export const listingColumns: readonly Column<Listing>[] = [
  { heading: m.idColumn, cell: ({ id }) => id },
  { heading: m.stateColumn, cell: ({ state }) => state },
  { heading: m.sellerColumn, cell: ({ unit }) => unit },
  { heading: m.unitsColumn, cell: ({ units }) => units },
  { heading: m.remainingColumn, cell: ({ remaining }) => remaining },
  { heading: m.priceColumn, cell: ({ price }) => price },
  { heading: m.expiresColumn, cell: ({ expiresAt }) => beijingTime(expiresAt) },
  { heading: m.projectColumn, cell: ({ project }) => project ?? '' },
];

export const tradeColumns: readonly Column<Trade>[] = [
  { heading: m.idColumn, cell: ({ id }) => id },
  { heading: m.timeColumn, cell: ({ tradedAt }) => beijingTime(tradedAt) },
  { heading: m.sellerColumn, cell: ({ seller }) => seller.unit },
  { heading: m.buyerColumn, cell: ({ buyer }) => buyer.unit },
  { heading: m.unitsColumn, cell: ({ units }) => units },
  { heading: m.totalColumn, cell: ({ total }) => total },
  { heading: m.feeColumn, cell: ({ fee }) => fee },
  { heading: m.projectColumn, cell: ({ project }) => project ?? '' },
];

export const transferColumns: readonly Column<Transfer>[] = [
  { heading: m.idColumn, cell: ({ id }) => id },
  { heading: m.stateColumn, cell: ({ state }) => state },
  { heading: m.sellerColumn, cell: ({ unit }) => unit },
  { heading: m.buyerColumn, cell: ({ to }) => to.unit },
  { heading: m.unitsColumn, cell: ({ units }) => units },
  { heading: m.totalColumn, cell: ({ total }) => total },
  { heading: m.expiresColumn, cell: ({ expiresAt }) => beijingTime(expiresAt) },
];

/** A trade as a line. */
export function tradeLine(session: Session, { id, units, total, fee }: Trade): string {
  return session.t(m.bought, { id, units, total, fee });
}

/** What a purchase came to: each trade, and all of it. */
export function purchaseLines(session: Session, bought: Schemas['Purchase']): string[] {
  const { units, total, end, code = '' } = bought;
  const ends = { FILLED: m.filled, SOLD_OUT: m.soldOut, REFUSED: m.refused };
  return [
    ...bought.trades.flatMap(({ trade, transaction }) => [
      tradeLine(session, trade),
      placeLine(session, transaction),
    ]),
    session.t(m.purchased, { units, total }),
    session.t(ends[end], { code }),
  ];
}
