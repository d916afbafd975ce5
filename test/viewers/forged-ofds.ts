// SPDX-License-Identifier: Apache-2.0
import { concatBytes, utf8Encode } from '@yulian/proofs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { mutate } from '../fuzz-files/mutate.js';
import type { Random } from '../fuzz-files/random.js';
import { headerAt, patched } from '../proofs/ofd-builder.js';
import { fixtureBytes, FIXTURES } from '../proofs/signatures/fixture-set.js';
import {
  CENTRAL,
  END,
  hiddenPart,
  LOCAL,
  unicodePath,
  withExtra,
  withInserted,
} from '../proofs/zip-forgeries.js';

/** A sealed OFD, and the part of it that shows its text. */
export interface SealedOfd {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Name of that part. */
  readonly page: string;
  /** That part with another text. */
  readonly forged: Uint8Array;
}

export interface ForgedOfd {
  readonly sealed: SealedOfd;
  readonly bytes: Uint8Array;
  readonly how: string;
}

const PAGE = '/Content.xml';

/** The sealed OFDs among the documents with verdicts that are good. */
export function sealedOfds(): readonly SealedOfd[] {
  return FIXTURES.filter(
    ({ file, expected }) => file.endsWith('.ofd') && expected.overall === 'valid',
  ).map(({ file }) => {
    const bytes = Uint8Array.from(fixtureBytes(file));
    const parts = unzipSync(bytes);
    const page = Object.keys(parts).find((name) => name.endsWith(PAGE)) ?? '';
    const text = strFromU8(parts[page] ?? new Uint8Array());
    const forged = strToU8(text.replace(/(<ofd:TextCode[^>]*>)[^<]*/gu, '$1伪造'));
    return { name: file, bytes, page, forged };
  });
}

type Forgery = (sealed: SealedOfd, random: Random) => Uint8Array;

const FORGERIES: Readonly<Record<string, Forgery>> = {
  'a part in a gap': ({ bytes, page, forged }, random) => {
    const parts = partsIn(bytes);
    const n = random.below(parts + 1);
    const at = n === parts ? headerAt(bytes, CENTRAL) : headerAt(bytes, LOCAL, n);
    return withInserted(bytes, at, hiddenPart(page, forged));
  },
  'a part between directory and end': ({ bytes, page, forged }) =>
    withInserted(bytes, headerAt(bytes, END), hiddenPart(page, forged)),
  'a part behind the end': ({ bytes, page, forged }) =>
    concatBytes(bytes, hiddenPart(page, forged)),
  'a second entry of the name': ({ bytes, page, forged }, random) =>
    withSecondEntry(bytes, page, forged, random.below(2) === 0),
  'a second entry of a name like it': ({ bytes, page, forged }, random) => {
    const alike = [page.toUpperCase(), page.replaceAll('/', '\\'), `./${page}`, `/${page}`];
    return withSecondEntry(bytes, random.one(alike), forged, random.below(2) === 0);
  },
  'a second name': ({ bytes, page, forged }, random) => {
    const longer = withSecondEntry(bytes, 'other.xml', forged, false);
    const length = random.one([30, 46] as const);
    const last = partsIn(longer) - 1;
    const header = headerAt(longer, length === 30 ? LOCAL : CENTRAL, last);
    return withExtra(longer, header, length, unicodePath(page));
  },
  'another name in the local header': ({ bytes, page, forged }) => {
    const name = page.replace('Content', 'Contend');
    const longer = withSecondEntry(bytes, name, forged, false);
    const at = headerAt(longer, LOCAL, partsIn(longer) - 1) + 30;
    const changed = Uint8Array.from(longer);
    changed.set(utf8Encode(page), at);
    return changed;
  },
  'another size in the local header': ({ bytes }, random) => {
    const header = headerAt(bytes, LOCAL, random.below(partsIn(bytes)));
    return patched(bytes, header + random.one([14, 18, 22]), random.below(65_536), 4);
  },
  'another flag': ({ bytes }, random) => {
    const kind = random.one([LOCAL, CENTRAL]);
    const header = headerAt(bytes, kind, random.below(partsIn(bytes)));
    return patched(bytes, header + (kind === LOCAL ? 6 : 8), random.below(65_536));
  },
  'another method': ({ bytes }, random) => {
    const kind = random.one([LOCAL, CENTRAL]);
    const header = headerAt(bytes, kind, random.below(partsIn(bytes)));
    return patched(bytes, header + (kind === LOCAL ? 8 : 10), random.one([0, 1, 8, 9, 12]));
  },
  'an archive before it': ({ bytes, page, forged }) => concatBytes(hiddenPart(page, forged), bytes),
};

function partsIn(archive: Uint8Array): number {
  const end = headerAt(archive, END);
  return new DataView(archive.buffer, archive.byteOffset).getUint16(end + 10, true);
}

/** An archive with a part more, listed before or behind all others in the directory. */
function withSecondEntry(
  archive: Uint8Array,
  name: string,
  content: Uint8Array,
  isFirst: boolean,
): Uint8Array {
  const part = hiddenPart(name, content);
  const at = headerAt(archive, CENTRAL);
  const longer = withInserted(archive, at, part);
  const entry = concatBytes(new Uint8Array(46), utf8Encode(name));
  const view = new DataView(entry.buffer);
  view.setUint32(0, CENTRAL, true);
  view.setUint16(4, 20, true);
  // From version to the lengths of name and extra field both headers are the same.
  entry.set(part.subarray(4, 30), 6);
  view.setUint32(42, at, true);
  const directory = at + part.length;
  const end = headerAt(longer, END);
  const whole = concatBytes(
    ...[longer.subarray(0, isFirst ? directory : end), entry],
    longer.subarray(isFirst ? directory : end),
  );
  const newEnd = end + entry.length;
  const parts = partsIn(archive) + 1;
  const counted = patched(patched(whole, newEnd + 8, parts), newEnd + 10, parts);
  return patched(counted, newEnd + 12, newEnd - directory, 4);
}

const TOKENS = [Buffer.from('PK\x03\x04', 'latin1'), Buffer.from('PK\x01\x02', 'latin1')];

/** A sealed OFD into which somebody else put something, and which may be changed by chance besides. */
export function forgedOfd(files: readonly SealedOfd[], random: Random): ForgedOfd {
  const sealed = random.one(files);
  const how = random.one(Object.keys(FORGERIES));
  const bytes = FORGERIES[how]?.(sealed, random) ?? sealed.bytes;
  if (random.below(4) > 0) return { sealed, bytes, how: `${sealed.name}; ${how}` };
  return {
    ...{ sealed, how: `${sealed.name}; ${how}; changed by chance` },
    bytes: mutate(bytes, TOKENS, random),
  };
}
