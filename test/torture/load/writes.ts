// SPDX-License-Identifier: Apache-2.0
import { batchBody, licenceBody } from '../../support/licence-requests.js';
import { LICENCE_TYPES } from '../../support/licence-types.js';
import { MEMBERS } from '../../support/members.js';
import type { Random } from '../engine/random.js';
import { issuerOf, type LoadType } from '../world/template.js';
import type { Write, WriteKind } from './book.js';
import { serialOf } from '../../support/serial.js';

/** A document in the vault. */
export interface Held {
  readonly id: string;
  readonly text: string;
}

/** A licence or a batch that the load acts on. */
export interface Subject {
  readonly id: string;
  readonly type: LoadType;
  suspended: boolean;
  /** Days after its issue at which the next act takes effect. */
  day: number;
}

const FIRST_DAY = Date.UTC(2026, 0, 6);
const DAY_MS = 86_400_000;
const SERIAL_BYTES = 7;

/** The documents, licences and acts of a load: fictitious, each different, decided by a seed. */
export class WriteMaker {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  document(type: LoadType): Write {
    const words = this.#random.bytes(this.#random.between(8, 400)).toString('hex');
    const body = `示例文件，无任何法律效力 ${words}`;
    return draft('document', `${issuerOf(type)}/clerk`, '/v1/documents', { body });
  }

  /** @param later answered with 202, and done after that */
  issue(type: LoadType, document: Held, later: boolean): Write {
    const body = { ...licenceBody({ type, serial: this.#serial() }), document: document.id };
    const who = `${issuerOf(type)}/clerk`;
    const more = { body, subject: body.id, key: this.#key(), document };
    return { ...draft('issue', who, '/v1/licences', more), later };
  }

  /** Suspends, or gives back what is suspended. */
  act({ id, type, suspended, day }: Subject): Write {
    const more = { body: stateAct(suspended, day), subject: id, key: this.#key() };
    return draft('act', `${issuerOf(type)}/approver`, `/v1/licences/${id}/acts`, more);
  }

  succeed({ id, type, day }: Subject, document: Held): Write {
    const { id: _, ...content } = licenceBody({ type, serial: this.#serial() });
    const next = { ...content, issuedAt: dayOf(day), validFrom: dayOf(day), document: document.id };
    const who = `${issuerOf(type)}/clerk`;
    const more = { body: { act: 'change', next }, subject: id, key: this.#key(), document };
    return draft('succeed', who, `/v1/licences/${id}/acts`, more);
  }

  batch(type: LoadType, count: number): Write {
    const serialPrefix = `P${serialOf(this.#random.bytes(SERIAL_BYTES))}`;
    const body = batchBody(count, { type, serialPrefix });
    const issuer = issuerOf(type);
    const subject = `${LICENCE_TYPES[type].typeCode}.${MEMBERS[issuer].uscc}.${serialPrefix}`;
    const more = { body, subject, key: this.#key() };
    return draft('batch', `${issuer}/clerk`, '/v1/licence-batches', more);
  }

  batchAct({ id, type, suspended, day }: Subject): Write {
    const more = { body: stateAct(suspended, day), subject: id, key: this.#key() };
    return draft('batch-act', `${issuerOf(type)}/approver`, `/v1/licence-batches/${id}/acts`, more);
  }

  /** An API key: kept by the gateway alone, not by the ledger. */
  apiKey(type: LoadType): Write {
    const label = this.#random.bytes(4).toString('hex');
    const more = { body: { roles: ['clerk'], label }, key: this.#key() };
    return draft('key', `${issuerOf(type)}/operator`, '/v1/keys', more);
  }

  backup(): Write {
    return draft('backup', 'bureau/operator', '/v1/backups', { body: {} });
  }

  #serial(): string {
    return `T${serialOf(this.#random.bytes(SERIAL_BYTES))}`;
  }

  #key(): string {
    return `torture-${this.#random.bytes(12).toString('hex')}`;
  }
}

/** A write that is not sent yet. */
function draft(
  kind: WriteKind,
  who: string,
  path: string,
  more: Partial<Pick<Write, 'body' | 'subject' | 'key' | 'document'>>,
): Write {
  const { body, subject, key, document } = more;
  const about = document === undefined ? {} : { document };
  return { kind, who, path, key, body, subject, ...about, state: 'sent' };
}

function stateAct(suspended: boolean, day: number): Readonly<Record<string, string>> {
  const from = dayOf(day);
  return suspended
    ? { act: 'restore', from, basis: 'XZCFF-9-3R' }
    : { act: 'suspend', from, basis: 'XZCFF-9-3' };
}

/** The calendar day so many days after the first on which acts take effect. */
function dayOf(day: number): string {
  return new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
}
