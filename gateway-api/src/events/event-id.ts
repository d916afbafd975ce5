// SPDX-License-Identifier: Apache-2.0

/** Where an event stands: block, transaction in it, event of that; all from 0. */
export interface EventId {
  readonly block: number;
  readonly transaction: number;
  readonly index: number;
}

/** An event id that is none, or of another chain. */
export class EventIdError extends Error {
  override readonly name = 'EventIdError';
  readonly code = 'EVENT_ID_INVALID';

  constructor() {
    super('Last-Event-ID must be an id that this stream gave: block:transaction:index');
  }
}

const TEXT = /^(0|[1-9]\d{0,11}):(0|[1-9]\d{0,11}):(0|[1-9]\d{0,11})$/;

/** `block:transaction:index`, as `Last-Event-ID` carries it. */
export function formatEventId({ block, transaction, index }: EventId): string {
  return `${String(block)}:${String(transaction)}:${String(index)}`;
}

/** @throws EventIdError `EVENT_ID_INVALID` */
export function parseEventId(text: string): EventId {
  const [, block, transaction, index] = TEXT.exec(text) ?? [];
  if (block === undefined) throw new EventIdError();
  return { block: Number(block), transaction: Number(transaction), index: Number(index) };
}

export function isAfter(a: EventId, b: EventId): boolean {
  if (a.block !== b.block) return a.block > b.block;
  return a.transaction === b.transaction ? a.index > b.index : a.transaction > b.transaction;
}
