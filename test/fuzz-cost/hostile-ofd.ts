// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Random } from '../fuzz-files/random.js';
import { signaturesXml, signatureXml } from '../proofs/ofd-builder.js';
import { ROOT } from '../support/root.js';
import { archiveOf, packed, stored, type PackedPart } from './packed-parts.js';

const GENUINE = join(ROOT, 'test/fixtures/documents/valid/ofd-business-licence-v4.ofd');
const METHODS = ['SM3', 'SHA256', 'SHA384', 'SHA512', 'MD5'] as const;
const KIB = 1024;

/** Most of these in one file; what comes out is far less in most of them. */
const MOST = { documents: 40, signatures: 200, references: 200, parts: 12 } as const;

/** Parts that cost much and weigh little. */
interface Heavy {
  readonly pages: readonly PackedPart[];
  readonly values: readonly PackedPart[];
  readonly fillers: readonly PackedPart[];
}

let made: Heavy | undefined;

/** Packed once: that takes longer than judging what they are in. */
function heavy(): Heavy {
  made ??= {
    pages: [1, 40, 400, 4000, 8000].map((kib) => packed(new Uint8Array(kib * KIB))),
    values: [
      genuineValue(),
      ...[1, 100, 6000].map((kib) => new Uint8Array(kib * KIB).fill(0x30)),
    ].map(packed),
    fillers: [1, 300, 5_000, 95_000]
      .map((count) => signatureXml('<a b="c"/>'.repeat(count)))
      .concat(signatureXml(`<!--${'x'.repeat(4000 * KIB)}-->`), `<a>${'<b>'.repeat(90)}`)
      .map(packed),
  };
  return made;
}

/** A signature value that is sound, so that keys are worked with. */
function genuineValue(): Uint8Array {
  const parts = Object.entries(unzipSync(readFileSync(GENUINE)));
  const value = parts.find(([name]) => name.endsWith('SignedValue.dat'));
  if (value === undefined) throw new Error('the genuine document has no signature value');
  return value[1];
}

/** Mostly few; sometimes as many as there may be. */
function few(random: Random, most: number): number {
  return random.below(4) === 0 ? random.below(most) : random.below(4);
}

/** A small sealed OFD that asks for as much work as chance will have it. */
export function hostileOfd(random: Random): Buffer {
  const parts = new Map<string, PackedPart>();
  const put = (name: string, part: PackedPart): string => {
    parts.set(name, part);
    return name;
  };
  const { pages, values, fillers } = heavy();
  const some = (from: readonly PackedPart[], name: string, most: number): string[] =>
    Array.from({ length: 1 + few(random, most) }, (_, i) =>
      put(`Doc_0/${name}${String(i)}`, random.one(from)),
    );
  const pageNames = some(pages, 'P', MOST.parts);
  const valueNames = some(values, 'V', 3);
  const signatures = Array.from({ length: 1 + few(random, MOST.parts) }, (_, i) => {
    const name = `Doc_0/Signs/S${String(i)}.xml`;
    if (random.below(5) === 0) return put(name, random.one(fillers));
    return put(name, stored(describedSignature(random, pageNames, valueNames)));
  });
  const listed = Array.from({ length: 1 + few(random, MOST.signatures) }, () =>
    random.one(signatures),
  );
  const list = put('Doc_0/Signs/L.xml', stored(signaturesXml(...listed.map((name) => `/${name}`))));
  const bodies = `<ofd:DocBody><ofd:DocInfo/><ofd:Signatures>${list}</ofd:Signatures></ofd:DocBody>`;
  const root = `<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016">${bodies.repeat(1 + few(random, MOST.documents))}</ofd:OFD>`;
  return archiveOf([['OFD.xml', stored(root)], ...parts]);
}

function describedSignature(
  random: Random,
  pages: readonly string[],
  values: readonly string[],
): string {
  const references = Array.from({ length: few(random, MOST.references) }, () => {
    const file = `/${random.one(pages)}`;
    return `<ofd:Reference FileRef="${file}"><ofd:CheckValue>AA==</ofd:CheckValue></ofd:Reference>`;
  });
  const over = `<ofd:References CheckMethod="${random.one(METHODS)}">${references.join('')}</ofd:References>`;
  const value = `<ofd:SignedValue>/${random.one(values)}</ofd:SignedValue>`;
  return signatureXml(`<ofd:SignedInfo>${over}</ofd:SignedInfo>${value}`);
}
