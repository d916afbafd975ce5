// SPDX-License-Identifier: Apache-2.0
import { unzipSync } from 'fflate';
import { expect } from 'chai';
import fc from 'fast-check';
import { CertificateError } from '@yulian/proofs';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { judgeFile, readSeal, Trust, type SealJudgement } from '@yulian/proofs/signatures';
import { bitString, element, integer, octets, oid, sequence } from '../der-writer.js';
import { zip } from '../ofd-builder.js';
import { makeCertificate } from './authority.js';
import { fixtureBytes, fixtureContext, FIXTURES } from './fixture-set.js';

const context = fixtureContext();
/** Each verifies seals again, which takes its time; `CHANGED_BYTES=250` changes more. */
const RUNS = Number(process.env['CHANGED_BYTES'] ?? 80);
const sealed = FIXTURES.filter(
  ({ file, expected }) => file.endsWith('.ofd') && expected.overall === 'valid',
).map(({ file }) => file);
const signedPdfs = FIXTURES.filter(
  ({ file, expected }) => file.endsWith('.pdf') && expected.overall === 'valid',
).map(({ file }) => file);
const sealFiles = FIXTURES.filter(
  ({ file, expected }) => file.endsWith('.esl') && expected.overall === 'valid',
).map(({ file }) => file);

/** One byte of it changed. */
const changed = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, difference]) => {
    const copy = Uint8Array.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ difference;
    return copy;
  });

describe('proofs: signatures of changed documents', () => {
  for (const file of sealed) {
    it(`no changed byte of any part of ${file} goes unnoticed`, () => {
      const original = judgeFile(fixtureBytes(file), context);
      const parts = unzipSync(fixtureBytes(file));
      const names = Object.keys(parts).filter((name) => !name.endsWith('/'));
      const one = fc
        .constantFrom(...names)
        .chain((name) =>
          changed(parts[name] ?? new Uint8Array()).map((bytes) => ({ name, bytes })),
        );
      fc.assert(
        fc.property(one, ({ name, bytes }) => {
          const kept = names.map(
            (each) => [each, each === name ? bytes : (parts[each] ?? '')] as const,
          );
          const judged = judgeFile(zip(Object.fromEntries<string | Uint8Array>(kept)), context);
          // The list of signatures is open to further ones: what it says else binds nobody.
          if (name.endsWith('Signatures.xml') && judged.overall === 'valid') {
            expect(judged.seals.map(withoutId)).to.deep.equal(original.seals.map(withoutId));
          } else expect(judged.overall).to.not.equal('valid');
        }),
        { numRuns: RUNS },
      );
    });
  }

  it('a signature that is taken off the list, but covered by a later one, is missed', () => {
    const file = 'valid/ofd-construction-permit-v4-two-seals.ofd';
    const parts = unzipSync(fixtureBytes(file));
    const name = 'Doc_0/Signs/Signatures.xml';
    const list = Buffer.from(parts[name]!).toString('utf8');
    const shorter = list.replace(/<ofd:Signature [^>]*\/>/, '');
    expect(shorter).to.not.equal(list);
    const without = judgeFile(zip({ ...parts, [name]: shorter }), context);
    expect(without).to.include({ overall: 'invalid', reasonWord: 'unlistedSignature' });
    expect(without.seals.map(({ verdict }) => verdict)).to.deep.equal(['valid']);
  });

  for (const file of signedPdfs) {
    it(`no changed byte of ${file} goes unnoticed`, () => {
      const original = fixtureBytes(file);
      const before = judgeFile(original, context);
      const values = valueSpans(original);
      fc.assert(
        fc.property(changed(original), (altered) => {
          const judged = judgeFile(altered, context);
          // A signature's value has room for what binds nobody: other certificates, spellings.
          if (isInside(original, altered, values) && judged.overall === 'valid') {
            expect(judged).to.deep.equal(before);
          } else expect(judged.overall).to.not.equal('valid');
        }),
        { numRuns: RUNS },
      );
    });
  }

  for (const file of sealFiles) {
    it(`no changed byte of ${file} goes unnoticed`, () => {
      fc.assert(
        fc.property(changed(fixtureBytes(file)), (altered) => {
          expect(judgeFile(altered, context).overall).to.not.equal('valid');
        }),
        { numRuns: RUNS / 5 },
      );
    });
  }

  it('cut off anywhere, a document is no valid one, and nothing is thrown', () => {
    for (const { file, expected } of FIXTURES) {
      if (expected.overall !== 'valid') continue;
      const bytes = fixtureBytes(file);
      for (let length = 0; length < bytes.length; length += Math.ceil(bytes.length / 60)) {
        expect(judgeFile(bytes.subarray(0, length), context).overall).to.not.equal('valid');
      }
    }
  });

  it('a PDF that does not say where it begins is unreadable, and not unsigned', () => {
    for (const file of signedPdfs) {
      const text = fixtureBytes(file).toString('latin1').replaceAll('/Root', '/Boot');
      expect(judgeFile(Buffer.from(text, 'latin1'), context)).to.include({
        overall: 'malformed',
        reasonWord: 'documentUnreadable',
      });
    }
  });

  it('texts longer than a function takes arguments are read like others', () => {
    const long = Buffer.alloc(1 << 20, 'x');
    const header = sequence(element(0x16, Buffer.from('ES')), integer(4), element(0x16, long));
    for (const info of [sequence(header, element(0x16, long)), sequence(element(0x16, long))]) {
      const seal = sequence(info, octets(long), oid('1.2.3'), bitString(long));
      expect(judgeFile(seal, context).reasonWord).to.equal('sealMalformed');
    }
  });

  it('a certificate whose signature is called something else is none', () => {
    const { der } = makeCertificate({ name: 'authority', isAuthority: true });
    const at = der.findIndex((tag, i) => tag === 0x03 && i + 2 + (der[i + 1] ?? 0) === der.length);
    const altered = Uint8Array.from(der);
    altered[at] = 0x02;
    expect(() => new Trust(nodeSignaturePrimitives, [der])).not.to.throw();
    expect(() => new Trust(nodeSignaturePrimitives, [altered])).to.throw(CertificateError);
  });

  it('something behind a seal makes it malformed', () => {
    const seal = fixtureBytes('seals/seal-v4-samr.esl');
    expect(readSeal(seal).esId).to.equal('9999991000101');
    const longer = Buffer.concat([seal, Buffer.from([5, 0])]);
    expect(judgeFile(longer, context)).to.include({
      overall: 'malformed',
      reasonWord: 'sealMalformed',
    });
  });
});

function withoutId({ id, ...rest }: SealJudgement): object {
  expect(id).to.be.a('string');
  return rest;
}

/** Where the hexadecimal values of signatures lie. */
function valueSpans(pdf: Buffer): (readonly [number, number])[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Contents <[0-9A-Fa-f]+>/g)].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
}

function isInside(
  a: Uint8Array,
  b: Uint8Array,
  spans: readonly (readonly [number, number])[],
): boolean {
  const at = a.findIndex((byte, i) => byte !== b[i]);
  return spans.some(([from, to]) => at >= from && at < to);
}
