// SPDX-License-Identifier: Apache-2.0
import type { Answer } from '../../support/api.js';
import type { Random } from '../engine/random.js';
import { issuerOf, LOAD_TYPES, type LoadType } from '../world/template.js';
import { GoneError, type Client } from './client.js';
import { SMALL_BATCHES, type BatchSize, type Mix } from './mix.js';
import { WriteMaker, type Held, type Subject } from './writes.js';

const LONGEST_LIFE_DAYS = 200;
/** Of issues: those answered later. Of reads: heads of the chain, and proofs. */
const SHARE = { later: 0.15, heads: 0.15, proofs: 0.3 } as const;

/** One client that works on records of its own, one request after the other. */
export class Worker {
  readonly #client: Client;
  readonly #random: Random;
  readonly #make: WriteMaker;
  readonly #mix: Mix;
  readonly #size: BatchSize;
  readonly #licences: Subject[] = [];
  readonly #batches: Subject[] = [];

  constructor(client: Client, random: Random, mix: Mix, size: BatchSize = SMALL_BATCHES) {
    this.#client = client;
    this.#random = random;
    this.#make = new WriteMaker(random);
    this.#mix = mix;
    this.#size = size;
  }

  /** Does things while it is to go on, unless the gateway goes first. */
  async run(goesOn: () => boolean): Promise<void> {
    try {
      while (goesOn()) await this.#step();
    } catch (error) {
      if (!(error instanceof GoneError)) throw error;
    }
  }

  async #step(): Promise<void> {
    const type = this.#random.pick(LOAD_TYPES);
    const steps: Readonly<Record<keyof Mix, () => Promise<unknown>>> = {
      issue: () => this.#issue(type),
      upload: () => this.#upload(type),
      act: () => this.#act(type),
      succeed: () => this.#succeed(),
      batch: () => this.#batch(type),
      batchAct: () => this.#batchAct(),
      apiKey: () => this.#client.write(this.#make.apiKey(type)),
      read: () => this.#read(type),
      backup: () => this.#client.write(this.#make.backup()),
    };
    await steps[this.#random.weighted(this.#mix)]();
  }

  async #upload(type: LoadType): Promise<Held | undefined> {
    const write = this.#make.document(type);
    const { status, body } = await this.#client.write(write);
    if (!isSuccess(status)) return undefined;
    return { id: (body as { id: string }).id, text: String(write.body) };
  }

  async #issue(type: LoadType): Promise<void> {
    const document = await this.#upload(type);
    if (document === undefined) return;
    const write = this.#make.issue(type, document, this.#random.chance(SHARE.later));
    const { status } = await this.#client.write(write);
    if (isSuccess(status) && write.state === 'done')
      this.#licences.push(subjectOf(write.subject, type));
  }

  async #act(type: LoadType): Promise<void> {
    const subject = this.#pickAlive(this.#licences);
    if (subject === undefined) return this.#issue(type);
    note(subject, await this.#client.write(this.#make.act(subject)));
  }

  async #succeed(): Promise<void> {
    const subject = this.#pickAlive(this.#licences.filter(({ suspended }) => !suspended));
    if (subject === undefined) return;
    const document = await this.#upload(subject.type);
    if (document === undefined) return;
    const { status } = await this.#client.write(this.#make.succeed(subject, document));
    if (isSuccess(status)) this.#licences.splice(this.#licences.indexOf(subject), 1);
  }

  async #batch(type: LoadType): Promise<void> {
    const write = this.#make.batch(type, this.#random.between(this.#size.least, this.#size.most));
    const { status } = await this.#client.write(write);
    if (isSuccess(status)) this.#batches.push(subjectOf(write.subject, type));
  }

  async #batchAct(): Promise<void> {
    const subject = this.#pickAlive(this.#batches);
    if (subject === undefined) return;
    note(subject, await this.#client.write(this.#make.batchAct(subject)));
  }

  async #read(type: LoadType): Promise<void> {
    const subject = this.#pickAlive(this.#licences);
    const { book } = this.#client;
    const who = `${issuerOf(subject?.type ?? type)}/clerk`;
    if (subject === undefined || this.#random.chance(SHARE.heads)) {
      const { status, body } = await this.#client.read(who, '/v1/checkpoint');
      if (!isSuccess(status)) return;
      const { height, blockHash } = body as { height: number; blockHash: string };
      book.heads.push({ height, blockHash });
      return;
    }
    const path = `/v1/licences/${subject.id}`;
    if (this.#random.chance(SHARE.proofs)) {
      const { status, body } = await this.#client.read(who, `${path}/proof?document=true`);
      if (isSuccess(status)) book.proofs.push({ id: subject.id, proof: body });
      return;
    }
    await this.#client.read(who, this.#random.pick([path, `${path}/history`, '/v1/licences']));
  }

  #pickAlive(subjects: readonly Subject[]): Subject | undefined {
    const alive = subjects.filter(({ day }) => day < LONGEST_LIFE_DAYS);
    return alive.length === 0 ? undefined : this.#random.pick(alive);
  }
}

function subjectOf(id: string | undefined, type: LoadType): Subject {
  return { id: id ?? '', type, suspended: false, day: 1 };
}

function note(subject: Subject, { status }: Answer): void {
  if (!isSuccess(status)) return;
  subject.suspended = !subject.suspended;
  subject.day += 1;
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
