// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import { Api, type Answer } from '../../support/api.js';
import { licenceBody, plainDocument } from '../../support/licence-requests.js';
import type { Random } from '../engine/random.js';
import type { LicenceInput } from './licence-model.js';
import { issuerOf, type Keys, type LoadType } from '../world/template.js';
import { saidOfList, saidOfRead, saidOfWrite, type Said } from './answers.js';
import type { LicenceBook } from './book.js';
import { serialOf } from '../../support/serial.js';

/** What all clients work on. */
export interface LicenceWorld {
  /** Of the gateway as it runs now. */
  readonly url: () => string;
  readonly keys: Keys;
  readonly book: LicenceBook;
  /** Licences that are read and acted on: the newest, with their numbers. */
  readonly licences: { readonly id: string; readonly number: string }[];
  readonly goesOn: () => boolean;
}

/** A request that takes longer hangs: three tries at endorsing, and then the wait for a block. */
const LONGEST_MS = 180_000;
const PAUSE_MS = 250;
const LAST_ATTEMPTS = 200;
/** So many are worked on at a time. */
const ALIVE = 6;
const TYPE: LoadType = '001';
const FROM = '2026-01-06';
const MIX = { issue: 1, suspend: 8, restore: 8, read: 14, list: 4 } as const;
const MS_PER_SECOND = 1000;

/** One client: it does one thing after the other, and asks again until it knows what came of it. */
export class LicenceClient {
  readonly #world: LicenceWorld;
  readonly #random: Random;

  constructor(world: LicenceWorld, random: Random) {
    this.#world = world;
    this.#random = random;
  }

  async run(): Promise<void> {
    while (this.#world.goesOn()) await this.#step();
  }

  /** Reads one licence, when everything runs. */
  async readAtLast(id: string): Promise<void> {
    for (let attempt = 1; attempt <= LAST_ATTEMPTS; attempt++) {
      if (await this.#read({ id, what: 'read' }, `/v1/licences/${id}`, saidOfRead)) return;
      await delay(PAUSE_MS);
    }
    const detail = `${id} could not be read when everything ran`;
    this.#world.book.violations.push({ invariant: 'IT_RECOVERS', detail });
  }

  async #step(): Promise<void> {
    const { licences } = this.#world;
    const what = licences.length < ALIVE ? 'issue' : this.#random.weighted(MIX);
    if (what === 'issue') return this.#issue();
    const { id, number } = this.#random.pick(licences);
    if (what === 'read') await this.#read({ id, what }, `/v1/licences/${id}`, saidOfRead);
    else if (what === 'list') {
      const path = `/v1/licences?number=${encodeURIComponent(number)}`;
      await this.#read({ id, what: 'read' }, path, saidOfList);
    } else {
      const basis = what === 'suspend' ? 'XZCFF-9-3' : 'XZCFF-9-3R';
      const body = { act: what, from: FROM, basis };
      await this.#write({ id, what }, `/v1/licences/${id}/acts`, body, 'approver');
    }
  }

  async #issue(): Promise<void> {
    const serial = `T${serialOf(this.#random.bytes(8))}`;
    const body = licenceBody({ type: TYPE, serial });
    const document = await this.#document();
    if (document === undefined) return;
    const { licences } = this.#world;
    licences.push({ id: body.id, number: String(body['number']) });
    if (licences.length > ALIVE) licences.shift();
    const input = { id: body.id, what: 'issue' } as const;
    await this.#write(input, '/v1/licences', { ...body, document }, 'clerk');
  }

  /** A document's id; undefined when it was not taken: no operation of the history. */
  async #document(): Promise<string | undefined> {
    const form = new FormData();
    form.set('file', new Blob([Uint8Array.from(plainDocument())]), 'document.txt');
    const answer = await this.#send('clerk', 'POST', '/v1/documents', { body: form });
    return answer?.status === 201 ? (answer.body as { readonly id: string }).id : undefined;
  }

  /** @returns whether it was answered */
  async #read(
    input: LicenceInput,
    path: string,
    saidOf: (answer: Answer | undefined) => Said,
  ): Promise<boolean> {
    const invokedMs = performance.now();
    const said = saidOf(await this.#send('clerk', 'GET', path, {}));
    const endedMs = performance.now();
    this.#note(`read ${said.how}`, said);
    if (!('output' in said)) return false;
    this.#world.book.add({ input, output: said.output, invokedMs, endedMs });
    return true;
  }

  async #write(input: LicenceInput, path: string, body: unknown, role: string): Promise<void> {
    const { book } = this.#world;
    const headers = { 'Idempotency-Key': `mixed-${this.#random.bytes(12).toString('hex')}` };
    const invokedMs = performance.now();
    for (;;) {
      const said = saidOfWrite(await this.#send(role, 'POST', path, { body, headers }));
      this.#note(`write ${said.how}`, said);
      if (said.how === 'unknown') {
        await delay(PAUSE_MS);
        continue;
      }
      if ('output' in said) {
        book.add({ input, output: said.output, invokedMs, endedMs: performance.now() });
      }
      return;
    }
  }

  #note(what: string, said: Said): void {
    const { book } = this.#world;
    book.count(what);
    if (said.how === 'surprise') {
      book.violations.push({ invariant: 'NO_SURPRISES', detail: `${what}: ${said.code}` });
    }
    if ('code' in said) book.count(said.code);
  }

  /** @returns undefined when the connection broke */
  async #send(
    role: string,
    method: string,
    path: string,
    asked: Parameters<Api['request']>[2],
  ): Promise<Answer | undefined> {
    const { url, keys, book } = this.#world;
    const api = new Api(url, keys[`${issuerOf(TYPE)}/${role}`]);
    const begunMs = performance.now();
    const signal = AbortSignal.timeout(LONGEST_MS);
    try {
      return await api.request(method, path, { ...asked, signal });
    } catch {
      if (!signal.aborted) return undefined;
      const detail = `${method} ${path} was not answered within ${String(LONGEST_MS)} ms`;
      book.violations.push({ invariant: 'NOBODY_HANGS', detail });
      return undefined;
    } finally {
      book.seconds.push((performance.now() - begunMs) / MS_PER_SECOND);
    }
  }
}
