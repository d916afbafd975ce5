// SPDX-License-Identifier: Apache-2.0
import { EVENT_NAME, type YulianEvent } from '@yulian/chaincode/schemas';
import type { Block, BlockTransaction } from '@yulian/network';
import type { EventId } from './event-id.js';

/** Something that happened on the chain. */
export interface ChainEvent extends YulianEvent {
  readonly id: EventId;
  readonly transactionId: string;
  /** The transaction's time, RFC 3339 UTC. */
  readonly time: string;
  /** MSP id of who did it. */
  readonly mspId: string;
}

/** The events of a block, in order. Transactions that were not valid did nothing. */
export function eventsOf({ number, transactions }: Block): readonly ChainEvent[] {
  return transactions.flatMap((transaction) =>
    listOf(transaction).map((event, index) => ({
      ...event,
      id: { block: number, transaction: transaction.index, index },
      transactionId: transaction.transactionId,
      time: transaction.timestamp,
      mspId: transaction.creator.mspId,
    })),
  );
}

function listOf({ code, event }: BlockTransaction): readonly YulianEvent[] {
  if (code !== 'VALID' || event?.name !== EVENT_NAME) return [];
  return JSON.parse(Buffer.from(event.payload).toString('utf8')) as readonly YulianEvent[];
}

/** An event as CloudEvents 1.0 JSON; `txid` and `block` are extensions. */
export interface CloudEvent {
  readonly specversion: '1.0';
  /** `block:transaction:index`. */
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: YulianEvent['data'];
  readonly txid: string;
  readonly block: number;
}

/** @param source URI of the channel */
export function toCloudEvent(event: ChainEvent, id: string, source: string): CloudEvent {
  return {
    specversion: '1.0',
    id,
    source,
    type: event.type,
    subject: event.subject,
    time: event.time,
    datacontenttype: 'application/json',
    data: event.data,
    txid: event.transactionId,
    block: event.id.block,
  };
}
