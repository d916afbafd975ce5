// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';
import { defined } from './defined.js';
import { parseEventStream, type ServerSentEvent } from './event-stream.js';
import { TransportError } from './transport-error.js';
import type { Transport } from './transport.js';

/** One event of the ledger. */
export interface YulianEvent {
  /** `block:transaction:index`. */
  readonly id: string;
  /** `licence.issued.v1`. */
  readonly type: string;
  readonly data: unknown;
}

export interface EventsOptions {
  /** Goes on after this event; left out: from now on. */
  readonly lastEventId?: string;
  /** Stops the stream; the generator then ends. */
  readonly signal?: AbortSignal;
  /** Wait before a lost connection is taken up again; a second by default. */
  readonly reconnectMs?: number;
}

const DEFAULT_RECONNECT_MS = 1_000;

/**
 * Reads events without end. When the connection is lost it goes on after the last event that was
 * handed out; when the server cannot be reached again, the transport's error ends it.
 */
export async function* readEvents(
  transport: Transport,
  url: string,
  { lastEventId, signal, reconnectMs = DEFAULT_RECONNECT_MS }: EventsOptions = {},
): AsyncGenerator<YulianEvent> {
  let last = lastEventId;
  while (!isAborted(signal)) {
    try {
      for await (const event of connect(transport, url, last, signal)) {
        if (event.id !== '') last = event.id;
        yield { id: event.id, type: event.type, data: dataOf(event, url) };
      }
    } catch (error) {
      // What broke while events were read is taken up again; what could not begin is typed.
      if (!isAborted(signal) && !(error instanceof TypeError)) throw error;
    }
    await pause(reconnectMs, signal);
  }
}

/** Ends early, without an error, when the signal fires. */
async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(milliseconds, undefined, defined({ signal })).catch(() => undefined);
}

function dataOf({ data }: ServerSentEvent, url: string): unknown {
  try {
    return JSON.parse(data);
  } catch (cause) {
    throw new TransportError('ANSWER_NOT_UNDERSTOOD', new URL(url).origin, { cause });
  }
}

async function* connect(
  transport: Transport,
  url: string,
  last: string | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<ServerSentEvent> {
  const response = await transport.send(
    () =>
      new Request(url, {
        headers: { Accept: 'text/event-stream', ...defined({ 'Last-Event-ID': last }) },
        ...defined({ signal }),
      }),
  );
  const type = response.headers.get('Content-Type') ?? '';
  if (response.body === null || !type.startsWith('text/event-stream')) {
    throw new TransportError('ANSWER_NOT_UNDERSTOOD', new URL(url).origin);
  }
  yield* parseEventStream(response.body);
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
