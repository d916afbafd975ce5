// SPDX-License-Identifier: Apache-2.0
import { CertificateError, type ParsedCertificate, type Primitives } from '@yulian/proofs';
import { loadBrowserPrimitives } from '@yulian/proofs/browser';
import { nodePrimitives } from '@yulian/proofs/node';
import { expect } from 'chai';
import fc from 'fast-check';
import { generateKeyPairSync, sign } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { throwsCode } from '../throws-code.js';
import { certificateDer, type NamePart } from './certificate-writer.js';

const CERTS = new URL('../../../fixtures/documents/certs/', import.meta.url);
const RUNS = { numRuns: 1000 };

describe('primitives for browsers answer as those by node:crypto', () => {
  let browser: Primitives;

  before(async () => {
    browser = await loadBrowserPrimitives();
  });

  it('for digests of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(browser.sha256(bytes)).to.deep.equal(nodePrimitives.sha256(bytes));
        expect(browser.sm3(bytes)).to.deep.equal(nodePrimitives.sm3(bytes));
      }),
      RUNS,
    );
  });

  it('for P-256 signatures, right, altered and cut', () => {
    const keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    const spki = keys.publicKey.export({ format: 'der', type: 'spki' });
    const other = generateKeyPairSync('ec', { namedCurve: 'secp384r1' });
    const otherSpki = other.publicKey.export({ format: 'der', type: 'spki' });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(), fc.boolean(), (message, at, cut) => {
        const signature = Uint8Array.from(sign('sha256', message, keys.privateKey));
        expect(browser.verifyP256(spki, message, signature)).to.equal(true);
        expect(browser.verifyP256(otherSpki, message, signature)).to.equal(false);
        const place = at % signature.length;
        const spoilt = cut ? signature.subarray(0, place) : signature.slice();
        if (!cut) spoilt[place] = (spoilt[place] ?? 0) ^ (1 + (at % 255));
        expect(browser.verifyP256(spki, message, spoilt)).to.equal(
          nodePrimitives.verifyP256(spki, message, spoilt),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('for S in either half', () => {
    const keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    const spki = keys.publicKey.export({ format: 'der', type: 'spki' });
    const message = new Uint8Array([1, 2, 3]);
    // Of 40 signatures by node:crypto about half have a high S.
    for (let i = 0; i < 40; i++) {
      expect(browser.verifyP256(spki, message, sign('sha256', message, keys.privateKey))).to.equal(
        true,
      );
    }
  });

  it('for the certificates of the fixtures, PEM text, PEM bytes and DER', () => {
    const files = readdirSync(CERTS).filter((name) => name.endsWith('.pem'));
    expect(files).to.not.have.length(0);
    for (const name of files) {
      const text = readFileSync(new URL(name, CERTS), 'utf8');
      const der = Buffer.from(text.replaceAll(/-----[A-Z ]+-----|\s/g, ''), 'base64');
      for (const form of [text, Buffer.from(text), Uint8Array.from(der)]) {
        sameCertificate(browser.certificate(form), nodePrimitives.certificate(form));
      }
    }
  });

  it('for who signed whom', () => {
    const [root, signer] = ['pdf-root.pem', 'pdf-signer-hcb-p256.pem'].map((name) =>
      browser.certificate(readFileSync(new URL(name, CERTS), 'utf8')),
    ) as [ParsedCertificate, ParsedCertificate];
    expect(signer.isSignedBy(root)).to.equal(true);
    expect(root.isSignedBy(root)).to.equal(true);
    expect(root.isSignedBy(signer)).to.equal(false);
    expect(signer.isSignedBy(signer)).to.equal(false);
    const foreign = nodePrimitives.certificate(
      readFileSync(new URL('pdf-root.pem', CERTS), 'utf8'),
    );
    expect(() => signer.isSignedBy(foreign)).to.throw(TypeError);
  });

  it('for names with anything in them', () => {
    const part: fc.Arbitrary<NamePart> = fc.record({
      type: fc.constantFrom('2.5.4.3', '2.5.4.10', '2.5.4.11', '2.5.4.6', '2.5.4.5', '1.2.156.9'),
      value: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    });
    const names = fc.array(part, { maxLength: 4 });
    fc.assert(
      fc.property(names, names, fc.boolean(), (subject, issuer, mayIssue) => {
        const der = certificateDer({ subject, issuer, mayIssue });
        sameCertificate(browser.certificate(der), nodePrimitives.certificate(der));
      }),
      RUNS,
    );
  });

  it('for one organisation signing for another: names, keys and uses decide', () => {
    const [mine, theirs] = [keyPair(), keyPair()];
    const root = { subject: [cn('root')], issuer: [cn('root')], mayIssue: true, keys: mine };
    const leaf = { subject: [cn('leaf')], issuer: [cn('root')], signedBy: mine };
    const cases = [
      [leaf, root],
      [{ ...leaf, issuer: [cn('ROOT ')] }, root],
      [{ ...leaf, issuer: [cn('other')] }, root],
      [{ ...leaf, signedBy: theirs }, root],
      [leaf, { ...root, mayIssue: false }],
    ] as const;
    const answers = cases.map(([child, parent]) => {
      const bytes = [certificateDer(child), certificateDer(parent)] as const;
      const [inBrowser, inNode] = [browser, nodePrimitives].map((primitives) =>
        primitives.certificate(bytes[0]).isSignedBy(primitives.certificate(bytes[1])),
      );
      expect(inBrowser).to.equal(inNode);
      return inBrowser;
    });
    expect(answers).to.deep.equal([true, true, false, false, false]);
  });

  it('refuses what is no certificate', () => {
    const der = certificateDer({ subject: [cn('a')], issuer: [cn('b')] });
    for (let length = 0; length < der.length; length += 7) {
      throwsCode('CERTIFICATE_MALFORMED', () => browser.certificate(der.subarray(0, length)));
    }
    throwsCode('CERTIFICATE_MALFORMED', () => browser.certificate('-----BEGIN CERTIFICATE-----'));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          browser.certificate(bytes);
        } catch (error) {
          expect(error).to.be.instanceOf(CertificateError);
        }
      }),
      RUNS,
    );
  });
});

function sameCertificate(actual: ParsedCertificate, expected: ParsedCertificate): void {
  expect(actual.subjectDn).to.equal(expected.subjectDn);
  expect(actual.issuerDn).to.equal(expected.issuerDn);
  expect(actual.subjectCommonName).to.equal(expected.subjectCommonName);
  expect(actual.notBefore).to.equal(expected.notBefore);
  expect(actual.notAfter).to.equal(expected.notAfter);
  expect(actual.publicKeySpki).to.deep.equal(expected.publicKeySpki);
  expect(actual.isCa).to.equal(expected.isCa);
  for (const oid of ['2.5.29.15', '2.5.29.19', '1.2.3.4.5.6.7.8.1']) {
    expect(actual.extension(oid)).to.deep.equal(expected.extension(oid));
  }
}

function cn(value: string): NamePart {
  return { type: '2.5.4.3', value };
}

function keyPair(): ReturnType<typeof generateKeyPairSync> {
  return generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
}
