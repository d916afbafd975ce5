// SPDX-License-Identifier: Apache-2.0
import type { Random } from '../engine/random.js';
import { mutateBytes } from './mutate-bytes.js';
import { pickKey, type Rows } from './rows.js';

/** Rows of which some are changed, and other databases from which rows are taken. */
export interface RowContext {
  readonly rows: Rows;
  readonly older: Rows;
  readonly other: Rows;
  readonly random: Random;
  /** Which rows are meant. */
  readonly is: (key: string) => boolean;
  /** Puts a value right for its key, where it carries a checksum: that is no obstacle to anyone. */
  readonly seal: (key: string, value: Buffer) => Buffer;
}

/** Changes some rows. Answers what it did; the rows may be the same by chance. */
export function mutateRows(context: RowContext): string {
  const kinds = { change: 6, remove: 2, exchange: 2, copy: 2, older: 2, other: 2 };
  return WAYS[context.random.weighted(kinds)](context);
}

type Way = (context: RowContext) => string;

const WAYS: Readonly<Record<'change' | 'remove' | 'exchange' | 'copy' | 'older' | 'other', Way>> = {
  change({ rows, random, is, seal }) {
    const key = pickKey(rows, random, is);
    const { what, bytes } = mutateBytes(valueOf(rows, key), random);
    rows.set(key, seal(key, bytes));
    return `${what} in row ${nameOf(key)}`;
  },
  remove({ rows, random, is }) {
    const key = pickKey(rows, random, is);
    rows.delete(key);
    return `remove row ${nameOf(key)}`;
  },
  exchange({ rows, random, is, seal }) {
    const [a, b] = [pickKey(rows, random, is), pickKey(rows, random, is)];
    const [one, two] = [valueOf(rows, a), valueOf(rows, b)];
    rows.set(a, seal(a, two));
    rows.set(b, seal(b, one));
    return `exchange rows ${nameOf(a)} and ${nameOf(b)}`;
  },
  copy({ rows, random, is, seal }) {
    const from = pickKey(rows, random, is);
    const end = random.bytes(1).toString('hex');
    const to = random.chance(0.5) ? `${from}${end}` : `${from.slice(0, -2)}${end}`;
    rows.set(to, seal(to, valueOf(rows, from)));
    return `copy row ${nameOf(from)} to ${nameOf(to)}`;
  },
  older: (context) => take(context, context.older, 'older'),
  other: (context) => take(context, context.other, 'other'),
};

/** Puts a row of another database in: the one of the same key if there is one. */
function take({ rows, random, is, seal }: RowContext, source: Rows, called: string): string {
  const theirs = [...source.keys()].filter(is);
  if (theirs.length === 0) return 'nothing';
  const differing = theirs.filter((key) => rows.get(key)?.equals(valueOf(source, key)) !== true);
  const key = random.pick(differing.length > 0 ? differing : theirs);
  rows.set(key, seal(key, valueOf(source, key)));
  return `put ${called} row ${nameOf(key)} in`;
}

function valueOf(rows: Rows, key: string): Buffer {
  return rows.get(key) ?? Buffer.alloc(0);
}

/** A key for people: text where it is text. */
function nameOf(key: string): string {
  const bytes = Buffer.from(key, 'hex');
  const text = bytes.toString('latin1');
  return /^[\x20-\x7e]+$/.test(text) ? text : key;
}
