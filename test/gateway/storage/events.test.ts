// SPDX-License-Identifier: Apache-2.0
import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { transact, type EmbeddedLedger } from '@yulian/network';
import {
  EventFeed,
  eventStream,
  parseEventId,
  type ChainEvent,
  type CloudEvent,
  type EventStreamOptions,
} from '@yulian/gateway-api/storage';
import { expect } from 'chai';
import { organizationAt, testConsortium } from '../../support/consortium.js';
import { openTestLedger } from '../../support/embedded-ledger.js';
import { inDirectory } from './support.js';
import { TallyContract } from './tally-contract.js';

interface EventWorld {
  readonly ledger: EmbeddedLedger;
  readonly feed: EventFeed;
  readonly add: (name: string) => Promise<number>;
}

async function inEventWorld(run: (world: EventWorld) => Promise<void>): Promise<void> {
  await inDirectory(async (directory) => {
    const ledger = await openTestLedger(directory, { contracts: [TallyContract] });
    const feed = await EventFeed.open({ ledger });
    try {
      const { clerk } = organizationAt(await testConsortium(), 0);
      const add = async (name: string): Promise<number> => {
        const call = { contract: 'tally', transaction: 'add', args: [name, '1'] };
        return (await transact(ledger, clerk, call)).status.blockNumber;
      };
      await run({ ledger, feed, add });
    } finally {
      await feed.close();
      await ledger.close();
    }
  });
}

const ALL = (): boolean => true;

/** Reads frames until `count` events have come. */
async function read(
  feed: EventFeed,
  count: number,
  more: Partial<EventStreamOptions> = {},
): Promise<CloudEvent[]> {
  const stop = new AbortController();
  const options = { source: 'urn:test', sees: ALL, signal: stop.signal, ...more };
  const events: CloudEvent[] = [];
  for await (const frame of eventStream(feed, options)) {
    const [, id, type, data] = /^id: (.*)\nevent: (.*)\ndata: (.*)\n\n$/.exec(frame) ?? [];
    if (data === undefined) continue;
    const event = JSON.parse(data) as CloudEvent;
    expect(event).to.include({ id, type, specversion: '1.0', source: 'urn:test' });
    events.push(event);
    if (events.length === count) stop.abort();
  }
  return events;
}

const idsOf = (events: readonly CloudEvent[]): string[] => events.map(({ id }) => id);

describe('event feed', () => {
  it('tells events as they happen, in the order of the chain, as CloudEvents', () =>
    inEventWorld(async ({ feed, add }) => {
      const before = read(feed, 2);
      await add('before');
      await before;
      const reading = read(feed, 4);
      const first = await add('a');
      const second = await add('b');
      const events = await reading;
      expect(idsOf(events)).to.deep.equal([
        `${String(first)}:0:0`,
        `${String(first)}:0:1`,
        `${String(second)}:0:0`,
        `${String(second)}:0:1`,
      ]);
      expect(events[0]).to.deep.include({
        type: 'tally.added.v1',
        subject: 'a',
        data: { amount: 1 },
        datacontenttype: 'application/json',
        block: first,
      });
      expect(events[0]?.txid).to.match(/^[0-9a-f]{64}$/);
      expect(events[0]?.time).to.match(/^\d{4}-\d\d-\d\dT.*Z$/);
    }));

  it('goes on exactly after the event that came last, from anywhere on the chain', () =>
    inEventWorld(async ({ ledger, feed, add }) => {
      for (const name of ['a', 'b', 'c']) await add(name);
      const all = await read(feed, 6, { after: parseEventId('0:0:0') });
      for (let i = 0; i < 5; i++) {
        const after = parseEventId(all[i]?.id ?? '');
        const rest = await read(feed, 5 - i, { after });
        expect(idsOf(rest)).to.deep.equal(idsOf(all.slice(i + 1)));
      }
      const fresh = await EventFeed.open({ ledger });
      const again = await read(fresh, 4, { after: parseEventId(all[1]?.id ?? '') });
      expect(idsOf(again)).to.deep.equal(idsOf(all.slice(2)));
      await fresh.close();
    }));

  it('neither loses nor repeats an event between what was and what comes', () =>
    inEventWorld(async ({ feed, add }) => {
      await add('x');
      const writing = (async () => {
        for (let i = 0; i < 10; i++) await add('x');
      })();
      const events = await read(feed, 22, { after: parseEventId('0:0:0') });
      await writing;
      expect(new Set(idsOf(events)).size).to.equal(22);
      const changes = events.filter(({ type }) => type === 'tally.changed.v1');
      expect(changes.map(({ data }) => data['after'])).to.deep.equal(
        Array.from({ length: 11 }, (_, i) => String(i + 1)),
      );
    }));

  it('tells only what the caller may see', () =>
    inEventWorld(async ({ feed, add }) => {
      for (const name of ['mine', 'theirs', 'mine']) await add(name);
      const sees = ({ subject, mspId }: ChainEvent): boolean =>
        subject === 'mine' && mspId === 'Org1MSP';
      const events = await read(feed, 4, { after: parseEventId('0:0:0'), sees });
      expect(new Set(events.map(({ subject }) => subject))).to.deep.equal(new Set(['mine']));
    }));

  it('refuses ids that it cannot have given', () => {
    for (const text of ['', '1', '1:2', '01:0:0', '-1:0:0', '1:0:0 ', 'a:b:c', '1:0:0:0']) {
      expect(() => parseEventId(text), text)
        .to.throw()
        .with.property('code', 'EVENT_ID_INVALID');
    }
  });

  it('refuses ids of events that are still to come', () =>
    inEventWorld(async ({ feed, add }) => {
      await add('a');
      const options = { source: 'urn:test', sees: ALL, signal: new AbortController().signal };
      expect(() => eventStream(feed, { ...options, after: parseEventId('99:0:0') }))
        .to.throw()
        .with.property('code', 'EVENT_ID_INVALID');
    }));

  it('shows that the line is up while nothing happens', () =>
    inEventWorld(async ({ feed }) => {
      const stop = new AbortController();
      const options = { source: 'urn:test', sees: ALL, signal: stop.signal, heartbeatMs: 5 };
      const comments: string[] = [];
      for await (const frame of eventStream(feed, options)) {
        if (frame.startsWith(':')) comments.push(frame);
        if (comments.length === 2) stop.abort();
      }
      expect(comments.length).to.be.greaterThan(1);
    }));

  it('lets a client go that takes nothing for too long, and it can resume without a loss', () =>
    inEventWorld(async ({ feed, add }) => {
      const stop = new AbortController();
      const stream = eventStream(feed, {
        source: 'urn:test',
        sees: ALL,
        signal: stop.signal,
        after: parseEventId('0:0:0'),
        mostBehind: 4,
      });
      await stream.next();
      await add('a');
      const first = await stream.next();
      for (let i = 0; i < 4; i++) await add('b');
      const rest: string[] = [];
      for await (const frame of stream) rest.push(frame);
      expect(rest).to.have.length(1);
      expect(rest[0]).to.match(/^: /);
      const lastId = /^id: (.*)$/m.exec(first.value ?? '')?.[1] ?? '';
      const resumed = await read(feed, 9, { after: parseEventId(lastId) });
      expect(resumed).to.have.length(9);
    }));

  it('reaches several clients over HTTP, and ends when they go', () =>
    inEventWorld(async ({ feed, add }) => {
      const ended: Promise<unknown>[] = [];
      const server = createServer((request, response) => {
        const stop = new AbortController();
        response.once('close', () => {
          stop.abort();
        });
        response.writeHead(200, { 'Content-Type': 'text/event-stream' });
        const frames = eventStream(feed, { source: 'urn:test', sees: ALL, signal: stop.signal });
        ended.push(pipeline(Readable.from(frames), response).catch(() => undefined));
      });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const clients = await Promise.all(
        [1, 2, 3].map(async () => {
          const request = get({ port, host: '127.0.0.1', agent: false });
          const [response] = (await once(request, 'response')) as [IncomingMessage];
          await once(response, 'data');
          return { request, response };
        }),
      );
      const heard = clients.map(async ({ response }) => {
        let text = '';
        for await (const piece of response) {
          text += String(piece);
          if (text.includes('tally.changed.v1')) return text;
        }
        return text;
      });
      await add('a');
      for (const text of await Promise.all(heard)) expect(text).to.include('"subject":"a"');
      for (const { request } of clients) request.destroy();
      server.close();
      await Promise.all(ended);
    }));
});
