// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { Trust } from '@yulian/proofs/signatures';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { throwsCode } from '../throws-code.js';
import { makeCertificate, makeRevocations, type TestCertificate } from './authority.js';

const AT = '2026-07-01T00:00:00.000Z';
const SIGNS = 0x80;

describe('proofs: whose certificates are believed', () => {
  const root = makeCertificate({ name: 'root', isAuthority: true });
  const middle = makeCertificate({ name: 'middle', issuer: root, isAuthority: true, serial: 8 });
  const signer = makeCertificate({ name: 'signer', issuer: root, usage: SIGNS, serial: 9 });

  const faultOf = (
    certificate: TestCertificate,
    wish: {
      readonly others?: readonly TestCertificate[];
      readonly lists?: readonly Uint8Array[];
      readonly at?: string;
    } = {},
  ): string => {
    const trust = new Trust(nodeSignaturePrimitives, [root.der], wish.lists);
    const read = ({ der }: TestCertificate) => trust.certificate(der, 'signatureMalformed');
    const others = (wish.others ?? []).map(read);
    return trust.faultOf(read(certificate), others, wish.at ?? AT) ?? 'ok';
  };

  it('of an authority that is trusted', () => {
    expect(faultOf(signer)).to.equal('ok');
    expect(faultOf(root)).to.equal('ok');
  });

  it('of one that such an authority vouches for, when its certificate is at hand', () => {
    const below = makeCertificate({ name: 'below', issuer: middle });
    expect(faultOf(below, { others: [middle] })).to.equal('ok');
    expect(faultOf(below)).to.equal('untrustedChain');
  });

  it('not of another authority of the same name', () => {
    const impostor = makeCertificate({ name: 'root', isAuthority: true });
    const forged = makeCertificate({ name: 'signer', issuer: impostor });
    expect(faultOf(forged, { others: [impostor] })).to.equal('brokenChain');
    expect(faultOf(forged)).to.equal('brokenChain');
  });

  it('not of one that is no authority, whoever signed it', () => {
    const free = makeCertificate({ name: 'free', issuer: root });
    for (const issuer of [signer, free]) {
      const below = makeCertificate({ name: 'below', issuer });
      expect(faultOf(below, { others: [issuer] })).to.equal('brokenChain');
    }
  });

  it('not of authorities that vouch for each other', () => {
    const one = makeCertificate({ name: 'one', isAuthority: true });
    const two = makeCertificate({ name: 'two', issuer: one, isAuthority: true });
    expect(faultOf(two, { others: [one, two] })).to.equal('untrustedChain');
  });

  it('while they are valid, to the second', () => {
    const times = { from: '2026-03-01T00:00:00Z', to: '2026-09-01T00:00:00Z' };
    const brief = makeCertificate({ name: 'brief', issuer: root, ...times });
    expect(faultOf(brief, { at: '2026-02-28T23:59:59.999Z' })).to.equal('certificateNotYetValid');
    expect(faultOf(brief, { at: '2026-03-01T00:00:00.000Z' })).to.equal('ok');
    expect(faultOf(brief, { at: '2026-09-01T00:00:00.000Z' })).to.equal('ok');
    expect(faultOf(brief, { at: '2026-09-01T00:00:01.000Z' })).to.equal('certificateExpired');
  });

  it('while those who vouch for them are valid', () => {
    const times = { from: '2026-03-01T00:00:00Z', to: '2026-06-01T00:00:00Z' };
    const over = makeCertificate({ name: 'over', issuer: root, isAuthority: true, ...times });
    const below = makeCertificate({ name: 'below', issuer: over });
    expect(faultOf(below, { others: [over] })).to.equal('brokenChain');
  });

  it('of nobody known, which hides nothing else', () => {
    const stranger = makeCertificate({ name: 'stranger', isAuthority: true });
    const wish = { name: 'below', issuer: stranger };
    const others = [stranger];
    expect(faultOf(makeCertificate(wish), { others })).to.equal('untrustedChain');
    expect(faultOf(makeCertificate({ ...wish, usage: 0x20 }), { others })).to.equal(
      'certificateUsage',
    );
    const over = makeCertificate({ ...wish, to: '2026-03-01T00:00:00Z' });
    expect(faultOf(over, { others })).to.equal('certificateExpired');
    const another = makeCertificate({ name: 'stranger', isAuthority: true });
    expect(faultOf(makeCertificate(wish), { others: [another] })).to.equal('brokenChain');
  });

  it('for signing, when they say what they are for', () => {
    const nonRepudiation = makeCertificate({ name: 'a', issuer: root, usage: 0x40 });
    const encipherment = makeCertificate({ name: 'b', issuer: root, usage: 0x20 });
    expect(faultOf(nonRepudiation)).to.equal('ok');
    expect(faultOf(encipherment)).to.equal('certificateUsage');
  });

  it('until they are revoked', () => {
    const lists = [makeRevocations(root, [[signer.serial, '2026-07-01T00:00:00Z']])];
    expect(faultOf(signer, { lists, at: '2026-06-30T23:59:59.000Z' })).to.equal('ok');
    expect(faultOf(signer, { lists, at: '2026-07-01T00:00:00.000Z' })).to.equal(
      'certificateRevoked',
    );
    expect(faultOf(signer, { lists: [makeRevocations(root, [])] })).to.equal('ok');
  });

  it('until those who vouch for them are revoked', () => {
    const below = makeCertificate({ name: 'below', issuer: middle });
    const lists = [makeRevocations(root, [[middle.serial, '2026-05-01T00:00:00Z']])];
    expect(faultOf(below, { others: [middle], lists })).to.equal('brokenChain');
  });

  it('takes no list but those of the authorities themselves', () => {
    const stranger = makeCertificate({ name: 'stranger', isAuthority: true });
    const impostor = makeCertificate({ name: 'root', isAuthority: true });
    for (const other of [stranger, impostor]) {
      const list = makeRevocations(other, [[signer.serial, AT]]);
      throwsCode('CERTIFICATE_MALFORMED', () => faultOf(signer, { lists: [list] }));
    }
    throwsCode('CERTIFICATE_MALFORMED', () => faultOf(signer, { lists: [Buffer.from('no list')] }));
  });
});
