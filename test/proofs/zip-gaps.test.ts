// SPDX-License-Identifier: Apache-2.0
import { concatBytes, utf8Encode } from '@yulian/proofs';
import { judgeFile } from '@yulian/proofs/signatures';
import { expect } from 'chai';
import { deflateRawSync } from 'node:zlib';
import { headerAt, patched } from './ofd-builder.js';
import {
  CENTRAL,
  END,
  hiddenPart,
  LOCAL,
  nameAt,
  unicodePath,
  withExtra,
  withInserted,
} from './zip-forgeries.js';
import { fixtureBytes, fixtureContext } from './signatures/fixture-set.js';

const SEALED = Uint8Array.from(fixtureBytes('valid/ofd-construction-permit-v4-two-seals.ofd'));
const FORGED = utf8Encode('<forged/>');

const wordOf = (bytes: Uint8Array): string => judgeFile(bytes, fixtureContext()).reasonWord;

describe('proofs: what hides between the parts of a sealed document', () => {
  it('finds the document itself without fault', () => {
    expect(wordOf(SEALED)).to.equal('ok');
  });

  it('refuses a part in a gap, wherever it lies', () => {
    const part = hiddenPart(nameAt(SEALED, 1), FORGED);
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
    const whole = concatBytes(
      SEALED.subarray(0, end),
      hiddenPart('a', FORGED),
      SEALED.subarray(end),
    );
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
    const longer = concatBytes(packed, hiddenPart('a', FORGED));
    expect(() => primitives.inflateRaw(longer, FORGED.length)).to.throw(RangeError);
  });
});
