// SPDX-License-Identifier: Apache-2.0
import type { Api } from './api.js';

/** One event of `GET /v1/events`. */
export interface StreamedEvent {
  /** `block:transaction:index`. */
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly txid: string;
  readonly block: number;
  /** The frame as it was received. */
  readonly raw: string;
}

/** An open stream of events. */
export class EventStream {
  readonly events: StreamedEvent[] = [];
  readonly #stop = new AbortController();
  readonly #reading: Promise<void>;
  #wake: () => void = () => undefined;
  #ended = false;

  private constructor(response: Response, stop: AbortController) {
    this.#stop = stop;
    this.#reading = this.#read(response.body!);
  }

  /** Connects, and resolves when the gateway has begun to answer. */
  static async open(url: string, api: Api, lastEventId?: string): Promise<EventStream> {
    const stop = new AbortController();
    const response = await fetch(`${url}/v1/events`, {
      headers: {
        Accept: 'text/event-stream',
        ...(api.key === undefined ? {} : { Authorization: `Bearer ${api.key}` }),
        ...(lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId }),
      },
      signal: stop.signal,
    });
    if (!response.ok) throw new Error(`the stream was answered ${response.status}`);
    return new EventStream(response, stop);
  }

  /** Whether the gateway has ended the stream. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Resolves once an event holds. @throws Error when the stream ends before that */
  async until(holds: (event: StreamedEvent) => boolean): Promise<StreamedEvent> {
    for (;;) {
      const found = this.events.find(holds);
      if (found !== undefined) return found;
      if (this.#ended) throw new Error('the stream ended before that event');
      await this.#next();
    }
  }

  /** Resolves when the gateway ends the stream. */
  async end(): Promise<void> {
    await this.#reading;
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#reading;
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    let text = '';
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body) {
        text += decoder.decode(chunk, { stream: true });
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          this.#take(text.slice(0, end));
          text = text.slice(end + 2);
        }
        this.#wake();
      }
    } catch (error) {
      if (!this.#stop.signal.aborted) throw error;
    } finally {
      this.#ended = true;
      this.#wake();
    }
  }

  #take(frame: string): void {
    const data = frame.split('\n').find((line) => line.startsWith('data: '));
    if (data === undefined) return;
    const event = JSON.parse(data.slice('data: '.length)) as Omit<StreamedEvent, 'raw'>;
    this.events.push({ ...event, raw: frame });
  }
}
