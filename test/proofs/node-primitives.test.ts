// SPDX-License-Identifier: Apache-2.0
import { fromHex, toHex, utf8Encode } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { expect } from 'chai';
import { generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { throwsCode } from './throws-code.js';

const CERTS = new URL('../../fixtures/documents/certs/', import.meta.url);
const pem = (name: string): string => readFileSync(new URL(name, CERTS), 'utf8');

/** Self-signed, with an empty subject. */
const NO_NAME = [
  '-----BEGIN CERTIFICATE-----',
  'MIIBVDCB+6ADAgECAhRFX91+TwHGC++FN6kcrmZCZlAXizAKBggqhkjOPQQDAjAA',
  'MB4XDTI2MTEyNDA3NDAyNVoXDTI2MTIwNDA3NDAyNVowADBZMBMGByqGSM49AgEG',
  'CCqGSM49AwEHA0IABFr0SteoFkEbx4iQshn8JK7rzdk6j93Cw9/zYplOJRQynLs+',
  'TV12ekgy3FI75Xw20lLtj7dHQuuzPdXj+OrBNpmjUzBRMB0GA1UdDgQWBBR9wtY2',
  'i9wDAjXElKiAaSqZ91DBfTAfBgNVHSMEGDAWgBR9wtY2i9wDAjXElKiAaSqZ91DB',
  'fTAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIQCp7Tuzwvw4Jk5R',
  '8Swl/CA2Il7tof5iK0CC+TcS0lCMrwIgQJtOcmEkzR9sO3oo63Q0Fg87RHEeXb0N',
  'rexMKX6nQeY=',
  '-----END CERTIFICATE-----',
].join('\n');

/** Self-signed; commas, plus signs and a line feed in its subject. */
const ODD_NAME = [
  '-----BEGIN CERTIFICATE-----',
  'MIIBizCCATECFDeh4l43IHnWDSfoX90Ky4PTBsEwMAoGCCqGSM49BAMCMEgxCzAJ',
  'BgNVBAYTAkNOMRIwEAYDVQQKDAlhLCBiK2MgeFwxDjAMBgNVBAMMBWZpcnN0MRUw',
  'EwYDVQQDDAx0d289CkNOPWV2aWwwHhcNMjYxMTI0MDc0MDI1WhcNMjYxMjA0MDc0',
  'MDI1WjBIMQswCQYDVQQGEwJDTjESMBAGA1UECgwJYSwgYitjIHhcMQ4wDAYDVQQD',
  'DAVmaXJzdDEVMBMGA1UEAwwMdHdvPQpDTj1ldmlsMFkwEwYHKoZIzj0CAQYIKoZI',
  'zj0DAQcDQgAEWvRK16gWQRvHiJCyGfwkruvN2TqP3cLD3/NimU4lFDKcuz5NXXZ6',
  'SDLcUjvlfDbSUu2Pt0dC67M91eP46sE2mTAKBggqhkjOPQQDAgNIADBFAiEAyjWE',
  'R7CjQ+KSUigeJ1awMeQq2bCbJLpxU2yiai1ZJaUCICdw/UCPO/rtiZwjqcvbTY6A',
  'f1vWqj1BQ6Cp+SWrd8Bz',
  '-----END CERTIFICATE-----',
].join('\n');

describe('primitives by node:crypto', () => {
  it('hashes with SM3 and SHA-256', () => {
    const vectors: readonly [string, string][] = [
      ['', '1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b'],
      ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
      ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
    ];
    for (const [message, digest] of vectors) {
      expect(toHex(nodePrimitives.sm3(utf8Encode(message)))).to.equal(digest);
    }
    expect(toHex(nodePrimitives.sha256(utf8Encode('abc')))).to.equal(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('verifies P-256 signatures over a message, and says no to anything else', () => {
    const keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    const spki = keys.publicKey.export({ format: 'der', type: 'spki' });
    const message = utf8Encode('证照');
    const signature = sign('sha256', message, keys.privateKey);
    expect(nodePrimitives.verifyP256(spki, message, signature)).to.equal(true);
    expect(nodePrimitives.verifyP256(spki, utf8Encode('证照 '), signature)).to.equal(false);
    expect(nodePrimitives.verifyP256(spki, message, signature.subarray(1))).to.equal(false);
    expect(nodePrimitives.verifyP256(spki, message, new Uint8Array())).to.equal(false);
    expect(nodePrimitives.verifyP256(spki.subarray(1), message, signature)).to.equal(false);
    const p384 = generateKeyPairSync('ec', { namedCurve: 'secp384r1' });
    const otherSpki = p384.publicKey.export({ format: 'der', type: 'spki' });
    const otherSignature = sign('sha256', message, p384.privateKey);
    expect(nodePrimitives.verifyP256(otherSpki, message, otherSignature)).to.equal(false);
  });

  it('reads certificates and who signed them', () => {
    const root = nodePrimitives.certificate(pem('pdf-root.pem'));
    const signer = nodePrimitives.certificate(pem('pdf-signer-hcb-p256.pem'));
    expect(root.isCa).to.equal(true);
    expect(signer.isCa).to.equal(false);
    expect(signer.subjectCommonName).to.equal('示例市住房和城乡建设局');
    expect(signer.subjectDn).to.equal(
      'CN=示例市住房和城乡建设局,serialNumber=11999999TA0001027K,O=示例市住房和城乡建设局,C=CN',
    );
    expect(signer.issuerDn).to.equal(root.subjectDn);
    expect(signer.notBefore).to.equal('2025-01-01T00:00:00.000Z');
    expect(signer.notAfter).to.equal('2045-12-31T15:59:59.000Z');
    expect(signer.isSignedBy(root)).to.equal(true);
    expect(root.isSignedBy(root)).to.equal(true);
    expect(root.isSignedBy(signer)).to.equal(false);
    expect(signer.extension('2.5.29.19')).to.deep.equal(fromHex('3000'));
    expect(signer.extension('1.2.3.4.5.6.7.8.1')).to.equal(undefined);
    expect(toHex(signer.publicKeySpki.subarray(0, 4))).to.equal('30593013');
  });

  it('reads PEM text, PEM bytes and DER alike, and refuses the rest', () => {
    const text = pem('pdf-root.pem');
    const der = Buffer.from(text.replaceAll(/-----[A-Z ]+-----|\s/g, ''), 'base64');
    const dn = nodePrimitives.certificate(text).subjectDn;
    expect(nodePrimitives.certificate(utf8Encode(text)).subjectDn).to.equal(dn);
    expect(nodePrimitives.certificate(der).subjectDn).to.equal(dn);
    throwsCode('CERTIFICATE_MALFORMED', () => nodePrimitives.certificate(''));
    throwsCode('CERTIFICATE_MALFORMED', () => nodePrimitives.certificate(der.subarray(0, 100)));
  });

  it('escapes names as RFC 4514 says, and takes an empty one', () => {
    const odd = nodePrimitives.certificate(ODD_NAME);
    expect(odd.subjectDn).to.equal('CN=two=\\0ACN=evil,CN=first,O=a\\, b\\+c x\\\\,C=CN');
    expect(odd.subjectCommonName).to.equal('first');
    const nameless = nodePrimitives.certificate(NO_NAME);
    expect(nameless).to.include({ subjectDn: '', issuerDn: '', subjectCommonName: '' });
    expect(nameless.isSignedBy(nameless)).to.equal(true);
  });

  it('does not take what it cannot verify: SM2 certificates are not signed by their root', () => {
    const root = nodePrimitives.certificate(pem('sm2-root.pem'));
    expect(root.isSignedBy(root)).to.equal(false);
  });
});
