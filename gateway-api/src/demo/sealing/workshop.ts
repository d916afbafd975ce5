// SPDX-License-Identifier: Apache-2.0
import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePrivateFile } from '@yulian/network';
import { certify, type Certified, type Subject } from './certificate.js';
import { makeSealObject } from './seal-object.js';
import type { SealInHand } from './sealed-ofd.js';

/** A unit that has a seal made. */
export type SealOwner = Required<Subject>;

/** A seal that the workshop has made. */
export interface MadeSeal extends SealInHand {
  readonly esId: string;
}

interface Kept {
  readonly format: 1;
  readonly authority: Certified;
  readonly maker: Certified;
  readonly seals: Readonly<Record<string, MadeSeal>>;
}

const FILE = 'demo-seals.json';
const BYTES = 'base64:';
const LEAST_ES_ID = 10 ** 12;
const PEM_LINE = 64;
const DAY_MS = 86_400_000;
const VALID_DAYS = 5 * 365;

/**
 * An authority, a maker of seals and the seals made there, with all keys: the demo's own. A real seal's
 * key is in its owner's device, and no gateway ever has it.
 */
export class SealWorkshop {
  readonly #authority: Certified;
  readonly #maker: Certified;
  readonly #seals: Map<string, MadeSeal>;
  /** Where it is kept; undefined for one that is not. */
  readonly #path: string | undefined;

  private constructor({ authority, maker, seals }: Omit<Kept, 'format'>, path?: string) {
    this.#authority = authority;
    this.#maker = maker;
    this.#seals = new Map(Object.entries(seals));
    this.#path = path;
  }

  /** A new one, kept nowhere. */
  static begin(now: Date): SealWorkshop {
    const authority = certify({ name: '虚构演示电子认证机构' }, now);
    const maker = certify({ name: '虚构演示印章制作单位' }, now, authority);
    return new SealWorkshop({ authority, maker, seals: {} });
  }

  /** The one of a demo's folder, or one that {@link keep} will keep there. */
  static async open(folder: string, now: Date): Promise<SealWorkshop> {
    const path = join(folder, FILE);
    const kept = await readFile(path, 'utf8').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    });
    if (kept !== undefined) return new SealWorkshop(JSON.parse(kept, revived) as Kept, path);
    return SealWorkshop.begin(now).in(folder);
  }

  /** This workshop, to be kept in a folder. */
  in(folder: string): SealWorkshop {
    return new SealWorkshop(this.#kept(), join(folder, FILE));
  }

  /** Certificate of its authority, PEM: who believes that, believes its seals. */
  get root(): string {
    const text = Buffer.from(this.#authority.certificate).toString('base64');
    const lines = text.match(new RegExp(`.{1,${String(PEM_LINE)}}`, 'g')) ?? [];
    return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
  }

  /** The seal of a unit, made when it has none. */
  async sealOf(owner: SealOwner, name: string, now: Date): Promise<MadeSeal> {
    const known = this.#seals.get(owner.uscc);
    if (known !== undefined) return known;
    const made = this.make(owner, name, now);
    this.#seals.set(owner.uscc, made);
    await this.keep();
    return made;
  }

  /**
   * Makes a seal that no other is like.
   *
   * @param chosen a key of the owner's that there is already; 印章标识; both new unless said
   */
  make(
    owner: SealOwner,
    name: string,
    now: Date,
    chosen: { readonly signer?: Certified; readonly esId?: string } = {},
  ): MadeSeal {
    const signer = chosen.signer ?? certify(owner, now, this.#authority);
    const esId = chosen.esId ?? String(randomInt(LEAST_ES_ID, 10 * LEAST_ES_ID));
    const validTo = new Date(now.getTime() + VALID_DAYS * DAY_MS);
    const wish = { esId, name, signer, maker: this.#maker, madeAt: now, validTo };
    return { esId, signer, object: makeSealObject(wish) };
  }

  #kept(): Kept {
    const seals = Object.fromEntries(this.#seals);
    return { format: 1, authority: this.#authority, maker: this.#maker, seals };
  }

  /** Writes it, keys and all, for its folder's owner alone. */
  async keep(): Promise<void> {
    if (this.#path === undefined) return;
    await writePrivateFile(this.#path, JSON.stringify(this.#kept(), written));
  }
}

/** Bytes as text. */
function written(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? BYTES + Buffer.from(value).toString('base64') : value;
}

function revived(_: string, value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith(BYTES)) return value;
  return new Uint8Array(Buffer.from(value.slice(BYTES.length), 'base64'));
}
