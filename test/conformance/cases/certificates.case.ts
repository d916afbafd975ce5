// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { Extension, KeyUsageFlags, KeyUsagesExtension } from '@peculiar/x509';
import { transact, type CertificateAuthority, type Identity } from '@yulian/network';
import { namesakeOf, oddIdentity, type Oddity } from '../../support/odd-certificates.js';
import { throwsCode } from '../../support/throws-code.js';
import { call, clerkOf, mspAt, type CaseContext } from '../harness.js';

/** How somebody comes by a certificate. */
type Making = (own: CertificateAuthority, other: CertificateAuthority) => Promise<Identity>;

const odd =
  (oddity: Oddity): Making =>
  (own) =>
    oddIdentity(own, oddity);
const named = (...units: readonly string[]): Oddity => ({
  subject: [{ CN: ['odd'] }, ...units.map((unit) => ({ OU: [unit] }))],
});

/** Certificates that a ledger takes: unusual, and no danger. */
const TAKEN: Readonly<Record<string, Making>> = {
  'an ordinary one': odd({}),
  'an administrator’s': odd(named('admin')),
  'one with further words about itself': odd({
    subject: [{ CN: ['odd'] }, { O: ['示例'] }, { OU: ['client'] }, { L: ['999999'] }],
  }),
  'one with more uses of its key': odd({
    keyUsage: new KeyUsagesExtension(
      KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment,
      true,
    ),
  }),
  'one with an extension that nobody needs to know': odd({
    extensions: [new Extension('1.3.6.1.4.1.99999.1', false, Buffer.from('0500', 'hex'))],
  }),
  'one that ends in an hour': odd({ validToDays: 1 / 24 }),
  'one without attributes': odd(named('client')),
};

/** Certificates that a ledger refuses. */
const REFUSED: Readonly<Record<string, Making>> = {
  'one that ended a minute ago': odd({ validFromDays: -2, validToDays: -1 / 1440 }),
  'one that ended years ago': odd({ validFromDays: -4000, validToDays: -3000 }),
  'one that begins in an hour': odd({ validFromDays: 1 / 24 }),
  'one that ended before it began': odd({ validFromDays: 2, validToDays: -2 }),
  'one of a namesake of the authority': async (own) => oddIdentity(await namesakeOf(own)),
  'one that a namesake has signed in its name': async (own) =>
    oddIdentity(own, { signedBy: await namesakeOf(own) }),
  'one that another organisation has signed in its name': (own, other) =>
    oddIdentity(own, { signedBy: other }),
  'another organisation’s, under this name': async (own, other) => ({
    ...(await oddIdentity(other)),
    mspId: own.mspId,
  }),
  'this organisation’s, under another name': async (own, other) => ({
    ...(await oddIdentity(own)),
    mspId: other.mspId,
  }),
  'one under the name of the orderers': async (own) => ({
    ...(await oddIdentity(own)),
    mspId: 'OrdererMSP',
  }),
  'one under a name that differs in one letter’s case': async (own) => ({
    ...(await oddIdentity(own)),
    mspId: own.mspId.toLowerCase(),
  }),
  'one under no name': async (own) => ({ ...(await oddIdentity(own)), mspId: '' }),
  'the authority’s own': async (own) => ({
    ...(await oddIdentity(own)),
    certificate: own.certificate,
  }),
  'one that may issue others': odd({
    isAuthority: true,
    keyUsage: new KeyUsagesExtension(
      KeyUsageFlags.keyCertSign | KeyUsageFlags.digitalSignature,
      true,
    ),
  }),
  'one without a role': odd(named()),
  'one whose role nobody knows': odd(named('minister')),
  'one whose role is written in capitals': odd(named('CLIENT')),
  'one with two roles': odd(named('client', 'admin')),
  'a peer’s': odd(named('peer')),
  'an orderer’s': odd(named('orderer')),
  'one with a critical extension that nobody knows': odd({
    extensions: [new Extension('1.3.6.1.4.1.99999.2', true, Buffer.from('0500', 'hex'))],
  }),
  'one with an RSA key': odd({
    algorithm: {
      ...{ name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048 },
      publicExponent: new Uint8Array([1, 0, 1]),
    },
  }),
  'one with a P-384 key': odd({ algorithm: { name: 'ECDSA', namedCurve: 'P-384' } }),
  'one that was signed over SHA-1': odd({ hash: 'SHA-1' }),
  'one whose signature was changed': changed((der) => der.length - 1),
  'one whose name was changed': changed((der) => der.indexOf('odd')),
  'the first half of one': async (own) => {
    const identity = await oddIdentity(own);
    const half = identity.certificate.slice(0, identity.certificate.length / 2);
    return { ...identity, certificate: half };
  },
  'an empty one': async (own) => ({ ...(await oddIdentity(own)), certificate: '' }),
};

/** What certificates are worth; expected verdicts, the same on every ledger. */
export function certificatesCases({ harness, fresh }: CaseContext): void {
  const made = (making: Making): Promise<Identity> => making(harness().root(0), harness().root(1));

  for (const [what, making] of Object.entries(TAKEN)) {
    it(`${what} is taken`, async () => {
      const { ledger } = harness();
      const identity = await made(making);
      const { status } = await transact(ledger, identity, call('keys:put', fresh(), 'v'));
      expect(status.code).to.equal('VALID');
      await ledger.evaluate(identity, call('keys:get', fresh()));
    });
  }

  for (const [what, making] of Object.entries(REFUSED)) {
    it(`${what} is refused`, async () => {
      const { ledger } = harness();
      const identity = await made(making);
      const key = fresh();
      await throwsCode(
        transact(ledger, identity, call('keys:put', key, 'v')),
        'IDENTITY_NOT_TRUSTED',
      );
      await throwsCode(ledger.evaluate(identity, call('keys:get', key)), 'IDENTITY_NOT_TRUSTED');
      const reading = ledger.evaluate(clerkOf(harness()), call('keys:get', key));
      expect(Buffer.from(await reading).toString()).to.equal('');
    });
  }

  it('a certificate with another one’s key signs nothing', async () => {
    const { ledger } = harness();
    const [one, other] = [await made(odd({})), await made(odd({}))];
    const thief = { ...other, certificate: one.certificate };
    await throwsCode(transact(ledger, thief, call('keys:put', fresh(), 'v')), 'BAD_SIGNATURE');
    expect(mspAt(harness(), 0)).to.equal(thief.mspId);
  });
}

/** Changes one byte of a certificate. @param placeIn where it is, in DER */
function changed(placeIn: (der: Buffer) => number): Making {
  return async (own) => {
    const identity = await oddIdentity(own);
    const [, base64 = ''] = /-----\n([^-]+)-----/.exec(identity.certificate) ?? [];
    const bytes = Buffer.from(base64, 'base64');
    const place = placeIn(bytes);
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    const lines = bytes.toString('base64').replace(/.{64}/g, '$&\n');
    const certificate = `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
    return { ...identity, certificate };
  };
}
