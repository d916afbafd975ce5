// SPDX-License-Identifier: Apache-2.0
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Random } from '../engine/random.js';
import { mutateBytes } from './mutate-bytes.js';

/** Folders from which whole files are put in place of those of the mutated one. */
export interface Sources {
  /** The same folder, some time ago. */
  readonly older: string;
  /** One of another history. */
  readonly other: string;
}

/** LevelDB's diary and lock hold no data. */
const NO_DATA = /(?:^|\/)(?:LOG|LOG\.old|LOCK|pid)$/;
const ATTEMPTS = 40;

/** Changes, removes, exchanges or puts in files below a folder. Answers what it did. */
export async function mutateFiles(
  folder: string,
  sources: Sources,
  random: Random,
): Promise<string> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const kinds = { bytes: 12, remove: 2, exchange: 2, copy: 1, older: 3, other: 2 };
    const done = await WAYS[random.weighted(kinds)](folder, sources, random);
    if (done !== undefined) return done;
  }
  throw new Error(`nothing could be changed in ${folder}`);
}

/** @returns undefined when nothing has changed */
type Way = (folder: string, sources: Sources, random: Random) => Promise<string | undefined>;

const WAYS: Readonly<Record<'bytes' | 'remove' | 'exchange' | 'copy' | 'older' | 'other', Way>> = {
  async bytes(folder, _sources, random) {
    const name = random.pick(await filesOf(folder));
    const before = await readFile(join(folder, name));
    const { what, bytes } = mutateBytes(before, random);
    if (bytes.equals(before)) return undefined;
    await writeFile(join(folder, name), bytes);
    return `${what} in ${name}`;
  },
  async remove(folder, _sources, random) {
    const name = random.pick(await filesOf(folder));
    await rm(join(folder, name));
    return `remove ${name}`;
  },
  async exchange(folder, _sources, random) {
    const names = await filesOf(folder);
    const [a, b] = [random.pick(names), random.pick(names)];
    const [one, two] = [await readFile(join(folder, a)), await readFile(join(folder, b))];
    if (one.equals(two)) return undefined;
    await writeFile(join(folder, a), two);
    await writeFile(join(folder, b), one);
    return `exchange ${a} and ${b}`;
  },
  async copy(folder, _sources, random) {
    const names = (await filesOf(folder)).filter((name) => /\d{6}\.(?:ldb|log)$/.test(name));
    if (names.length === 0) return undefined;
    const name = random.pick(names);
    const number = String(random.between(1, 60)).padStart(6, '0');
    const copy = name.replace(/\d{6}(\.\w+)$/, `${number}$1`);
    if (names.includes(copy)) return undefined;
    await cp(join(folder, name), join(folder, copy));
    return `copy ${name} to ${copy}`;
  },
  older: (folder, { older }, random) => splice(folder, older, 'older', random),
  other: (folder, { other }, random) => splice(folder, other, 'other', random),
};

/** Puts a file of another folder in place of one: of the same name, or else of the same kind. */
async function splice(
  folder: string,
  source: string,
  called: string,
  random: Random,
): Promise<string | undefined> {
  const name = random.pick(await filesOf(folder));
  const theirs = await filesOf(source);
  const alike = theirs.filter((one) => extname(one) === extname(name));
  const taken = theirs.includes(name) && random.chance(0.7) ? name : pickOne(alike, random);
  if (taken === undefined) return undefined;
  const bytes = await readFile(join(source, taken));
  if (bytes.equals(await readFile(join(folder, name)))) return undefined;
  await writeFile(join(folder, name), bytes);
  return `put ${called} ${taken} in place of ${name}`;
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !NO_DATA.test(name))
    .sort();
}

function pickOne<T>(list: readonly T[], random: Random): T | undefined {
  return list.length === 0 ? undefined : random.pick(list);
}
