// SPDX-License-Identifier: Apache-2.0
import { toCloudEvent, type ChainEvent } from './block-events.js';
import { formatEventId } from './event-id.js';
import type { EventFeed, Subscription } from './feed.js';

export interface EventStreamOptions extends Subscription {
  /** URI of the channel, for CloudEvents. */
  readonly source: string;
  /** Silence after which a comment shows that the line is up. */
  readonly heartbeatMs?: number;
  /** Events that may happen while the client takes nothing; then it is let go, and can resume. */
  readonly mostBehind?: number;
}

const HEARTBEAT_MS = 15_000;
const MOST_BEHIND = 1000;
/** What a client waits before it connects again. */
const RETRY_MS = 2000;

/**
 * The text of a server-sent event stream (HTML Standard, section 9.2): one CloudEvents JSON an
 * event, its id `block:transaction:index`. Written as fast as the reader pulls, so it holds one
 * event at a time; a reader that falls too far behind gets a last comment and the end.
 *
 * @throws EventIdError `EVENT_ID_INVALID` at once
 */
export function eventStream(
  feed: EventFeed,
  options: EventStreamOptions,
): AsyncGenerator<string, void, undefined> {
  const { heartbeatMs = HEARTBEAT_MS } = options;
  return write(feed, feed.events(options, heartbeatMs), options);
}

async function* write(
  feed: EventFeed,
  events: AsyncIterable<ChainEvent | undefined>,
  { source, mostBehind = MOST_BEHIND }: EventStreamOptions,
): AsyncGenerator<string, void, undefined> {
  yield `retry: ${String(RETRY_MS)}\n\n`;
  for await (const event of events) {
    const before = feed.told;
    yield event === undefined ? ': still here\n\n' : frameOf(event, source);
    if (feed.told - before <= mostBehind) continue;
    yield ': too slow; connect again with Last-Event-ID\n\n';
    return;
  }
}

function frameOf(event: ChainEvent, source: string): string {
  const id = formatEventId(event.id);
  const data = JSON.stringify(toCloudEvent(event, id, source));
  return `id: ${id}\nevent: ${event.type}\ndata: ${data}\n\n`;
}
