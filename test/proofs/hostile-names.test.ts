// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  defineMember,
  describeCheck,
  DocumentError,
  ownMember,
  parseArchiveCode,
  parseStrictJson,
  readOfd,
  type CheckCode,
  type TrustRoots,
  verifyLicenceProof,
  type LicenceProof,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { digestNamed, judgeFile, readSeal, Trust } from '@yulian/proofs/signatures';
import { textsWith } from '../fuzz-proofs/names.js';
import { NAMES } from '../fuzz-proofs/places.js';
import { evidenceSpecimens, type Specimen } from '../support/evidence-specimens.js';
import { ROOT } from '../support/root.js';
import { newSealObject } from '../support/seal-maker.js';
import { zip } from './ofd-builder.js';

const SEALED = readFileSync(
  join(ROOT, 'test/fixtures/documents/valid/ofd-business-licence-v4.ofd'),
);
const XML_PARTS = ['OFD.xml', 'Doc_0/Signs/Signatures.xml', 'Doc_0/Signs/Sign_0/Signature.xml'];
/** Text between tags, a value of an attribute, a name of an attribute, a name of an element. */
const XML_PLACES = [/>[^<>]+</g, /"[^"<>]*"/g, /[A-Za-z]+(?==")/g, /(?<=ofd:)[A-Za-z]+/g];

describe('names that every object has', function () {
  this.timeout(60_000);
  let specimens: readonly Specimen[];
  before(async () => {
    specimens = await evidenceSpecimens();
  });

  it('are those that matter', () => {
    expect(NAMES).to.include.members(['__proto__', 'constructor', 'hasOwnProperty', 'toString']);
  });

  for (const name of NAMES) {
    it(`${name}: at no place of any evidence does it end a verifier, or pass`, () => {
      for (const { name: kind, text, accepts } of specimens) {
        for (const changed of textsWith(text, name)) {
          expect(accepts(changed), `${kind}: ${changed.slice(0, 300)}`).to.equal(false);
        }
      }
    });

    it(`${name}: nothing is believed by roots that name an organisation so`, () => {
      const [proof] = specimens;
      const parsed = JSON.parse(proof?.text ?? '') as LicenceProof;
      const organizations = parseStrictJson(`{${JSON.stringify(name)}:["x"]}`) as Record<
        string,
        string[]
      >;
      const roots: TrustRoots = {
        ...{ channel: 'test', chaincode: 'yulian', organizations, endorsements: 1 },
      };
      const { verdict } = verifyLicenceProof(parsed, roots, {}, nodePrimitives);
      expect(verdict).to.equal('fail');
    });

    it(`${name}: in a sealed file it is a text like others`, () => {
      // Without its font, which is most of it: none of these files is as it was signed.
      const parts = { ...unzipSync(SEALED), 'Doc_0/Res/font.ttf': new Uint8Array(9) };
      const trust = new Trust(nodeSignaturePrimitives, []);
      const refuse = (): boolean => false;
      const primitives = { ...nodeSignaturePrimitives, verifySm2: refuse };
      for (const [part, xml] of xmlTexts(parts, name)) {
        const archive = zip({ ...parts, [part]: xml });
        try {
          const { metadata } = readOfd(archive);
          expect(Object.getPrototypeOf(metadata)).to.equal(Object.prototype);
        } catch (error) {
          if (!(error instanceof DocumentError)) throw error;
        }
        const judged = judgeFile(archive, { primitives, trust, at: '2026-11-25T00:00:00.000Z' });
        expect(judged.overall, xml).not.to.equal('valid');
      }
    });

    it(`${name}: is no algorithm, no part of an archive's code, no word of an answer`, () => {
      expect(digestNamed(name)).to.equal(undefined);
      expect(parseArchiveCode('A-1', `{${name}}-{item:1}`)).to.equal(undefined);
      const params = { state: name, sealState: name, reason: name, code: name };
      const check = { name: 'status', state: 'fail', code: 'STATUS_SUSPENDED', params } as const;
      const code: CheckCode = check.code;
      for (const language of ['zh-CN', 'en'] as const) {
        expect(describeCheck({ ...check, code }, language).message).not.to.include('function');
      }
    });

    it(`${name}: is looked up and set as an own member`, () => {
      const object: Record<string, string> = {};
      expect(ownMember(object, name)).to.equal(undefined);
      defineMember(object, name, 'own');
      expect(ownMember(object, name)).to.equal('own');
      expect(Object.keys(object)).to.deep.equal([name]);
      expect(Object.getPrototypeOf(object)).to.equal(Object.prototype);
    });
  }

  it('may be the identifier of a seal object', () => {
    expect(readSeal(newSealObject('isPrototypeOf')).esId).to.equal('isPrototypeOf');
  });
});

/** The XML parts with the name at one of their places each. */
function* xmlTexts(
  parts: Readonly<Record<string, Uint8Array>>,
  name: string,
): Iterable<[part: string, xml: string]> {
  for (const part of XML_PARTS) {
    const text = Buffer.from(parts[part] ?? []).toString('utf8');
    for (const place of XML_PLACES) {
      for (const { 0: found, index } of text.matchAll(place)) {
        const [open, shut] = /^[">]/.test(found)
          ? [found.charAt(0), found.charAt(found.length - 1)]
          : ['', ''];
        const after = text.slice(index + found.length);
        yield [part, `${text.slice(0, index)}${open}${name}${shut}${after}`];
      }
    }
    yield [part, text.replace('</', `&${name};</`)];
  }
}
