// SPDX-License-Identifier: Apache-2.0
import { concatBytes, utf8Encode } from '@yulian/proofs';
import { judgeFile } from '@yulian/proofs/signatures';
import { expect } from 'chai';
import { deflateRawSync } from 'node:zlib';
import { headerAt, patched } from './ofd-builder.js';
import { fixtureBytes, fixtureContext } from './signatures/fixture-set.js';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const SEALED = Uint8Array.from(fixtureBytes('valid/ofd-construction-permit-v4-two-seals.ofd'));
const FORGED = utf8Encode('<forged/>');

const wordOf = (bytes: Uint8Array): string => judgeFile(bytes, fixtureContext()).reasonWord;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Bytes put into an archive, with everything behind them moved and all offsets corrected. */
function withInserted(archive: Uint8Array, at: number, inserted: Uint8Array): Uint8Array {
  const whole = concatBytes(archive.subarray(0, at), inserted, archive.subarray(at));
  const view = viewOf(whole);
  const end = headerAt(whole, END);
  const directory = view.getUint32(end + 16, true);
  const moved = directory >= at ? directory + inserted.length : directory;
  view.setUint32(end + 16, moved, true);
  for (let header = moved; view.getUint32(header, true) === CENTRAL;) {
    const offset = view.getUint32(header + 42, true);
    if (offset >= at) view.setUint32(header + 42, offset + inserted.length, true);
    header +=
      46 +
      view.getUint16(header + 28, true) +
      view.getUint16(header + 30, true) +
      view.getUint16(header + 32, true);
  }
  return whole;
}

/** A local header with content, as readers of a stream take it. */
function hiddenPart(name: string): Uint8Array {
  const header = new Uint8Array(30);
  const view = viewOf(header);
  view.setUint32(0, LOCAL, true);
  view.setUint32(18, FORGED.length, true);
  view.setUint32(22, FORGED.length, true);
  view.setUint16(26, name.length, true);
  return concatBytes(header, utf8Encode(name), FORGED);
}

/** The extra field that gives a part a second name. */
function unicodePath(name: string): Uint8Array {
  const text = utf8Encode(name);
  const field = new Uint8Array(9);
  const view = viewOf(field);
  view.setUint16(0, 0x7075, true);
  view.setUint16(2, 5 + text.length, true);
  view.setUint8(4, 1);
  return concatBytes(field, text);
}

function withExtra(archive: Uint8Array, header: number, length: 30 | 46, extra: Uint8Array) {
  const view = viewOf(archive);
  const nameLength = view.getUint16(header + (length === 30 ? 26 : 28), true);
  const lengthAt = header + (length === 30 ? 28 : 30);
  const before = view.getUint16(lengthAt, true);
  const whole = withInserted(archive, header + length + nameLength, extra);
  const longer = patched(whole, lengthAt, before + extra.length);
  if (length === 30) return longer;
  const end = headerAt(longer, END);
  return patched(longer, end + 12, viewOf(longer).getUint32(end + 12, true) + extra.length, 4);
}

const nameAt = (archive: Uint8Array, n: number): string => {
  const header = headerAt(archive, LOCAL, n);
  const length = viewOf(archive).getUint16(header + 26, true);
  return Buffer.from(archive.subarray(header + 30, header + 30 + length)).toString();
};

describe('proofs: what hides between the parts of a sealed document', () => {
  it('finds the document itself without fault', () => {
    expect(wordOf(SEALED)).to.equal('ok');
  });

  it('refuses a part in a gap, wherever it lies', () => {
    const part = hiddenPart(nameAt(SEALED, 1));
    for (const at of [
      headerAt(SEALED, LOCAL, 1),
      headerAt(SEALED, LOCAL, 2),
      headerAt(SEALED, CENTRAL),
    ]) {
      expect(wordOf(withInserted(SEALED, at, part))).to.equal('archiveAmbiguous');
    }
  });

  it('refuses bytes between the directory and the end', () => {
    const end = headerAt(SEALED, END);
    const whole = concatBytes(SEALED.subarray(0, end), hiddenPart('a'), SEALED.subarray(end));
    expect(wordOf(whole)).to.equal('archiveAmbiguous');
  });

  it('refuses a local header that differs from the directory', () => {
    const header = headerAt(SEALED, LOCAL, 1);
    for (const at of [14, 18, 22]) {
      expect(wordOf(patched(SEALED, header + at, 7, 4))).to.equal('archiveAmbiguous');
    }
    expect(wordOf(patched(SEALED, header + 6, 2))).to.equal('archiveAmbiguous');
    expect(wordOf(patched(SEALED, header + 6, 8))).to.not.equal('ok');
  });

  it('refuses a second name, and takes the same name said twice', () => {
    const name = nameAt(SEALED, 0);
    for (const length of [30, 46] as const) {
      const header = headerAt(SEALED, length === 30 ? LOCAL : CENTRAL);
      const named = (path: string) => withExtra(SEALED, header, length, unicodePath(path));
      expect(wordOf(named('Doc_0/other.xml'))).to.equal('archiveAmbiguous');
      expect(wordOf(named(name))).to.equal('ok');
      const cut = unicodePath(name).subarray(0, -1);
      expect(wordOf(withExtra(SEALED, header, length, cut))).to.equal('archiveAmbiguous');
    }
  });

  it('refuses bytes behind the end of packed data', () => {
    const { primitives } = fixtureContext();
    const packed = deflateRawSync(FORGED);
    expect([...primitives.inflateRaw(packed, FORGED.length)]).to.deep.equal([...FORGED]);
    const longer = concatBytes(packed, hiddenPart('a'));
    expect(() => primitives.inflateRaw(longer, FORGED.length)).to.throw(RangeError);
  });
});
