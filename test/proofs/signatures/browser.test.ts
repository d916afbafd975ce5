// SPDX-License-Identifier: Apache-2.0
import { generateKeyPairSync, sign } from 'node:crypto';
import { expect } from 'chai';
import { loadBrowserSignaturePrimitives } from '@yulian/proofs/browser/signatures';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { judgeFile, Trust, type SignaturePrimitives } from '@yulian/proofs/signatures';
import { fixtureBytes, fixtureContext, FIXTURES, ROOTS } from './fixture-set.js';

describe('proofs: signatures are judged in browsers as by node:crypto', () => {
  let browser: SignaturePrimitives;

  before(async () => {
    browser = await loadBrowserSignaturePrimitives();
  });

  for (const { file } of FIXTURES) {
    it(file, () => {
      const bytes = fixtureBytes(file);
      const trust = new Trust(browser, ROOTS);
      const judged = judgeFile(bytes, fixtureContext({ primitives: browser, trust }));
      expect(judged).to.deep.equal(judgeFile(bytes, fixtureContext()));
    });
  }

  it('digests of any length', () => {
    for (const length of [0, 1, 55, 56, 111, 112, 127, 128, 10_000]) {
      const bytes = Buffer.alloc(length, 7);
      for (const name of ['sm3', 'sha256', 'sha384', 'sha512'] as const) {
        expect(Buffer.from(browser[name](bytes)).toString('hex')).to.equal(
          Buffer.from(nodeSignaturePrimitives[name](bytes)).toString('hex'),
        );
      }
    }
  });

  it('RSA signatures, right, altered and of the wrong kind', () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const spki = (key: typeof publicKey): Buffer => key.export({ format: 'der', type: 'spki' });
    const message = Buffer.from('message');
    const good = sign('sha384', message, privateKey);
    const altered = Buffer.from(good);
    altered[20] = (altered[20] ?? 0) ^ 1;
    const cases: readonly (readonly [Buffer, Buffer, Buffer])[] = [
      [spki(publicKey), message, good],
      [spki(publicKey), message, altered],
      [spki(publicKey), Buffer.from('another'), good],
      [spki(publicKey), message, good.subarray(1)],
      [spki(publicKey), message, Buffer.alloc(0)],
      [spki(publicKey), message, sign('sha256', message, privateKey)],
      [spki(short.publicKey), message, sign('sha384', message, short.privateKey)],
      [Buffer.from([1, 2]), message, good],
    ];
    const answers = cases.map((one) => browser.verifyRsa('sha384', ...one));
    expect(answers).to.deep.equal([true, ...Array<boolean>(cases.length - 1).fill(false)]);
    const own = cases.map((one) => nodeSignaturePrimitives.verifyRsa('sha384', ...one));
    expect(own).to.deep.equal(answers);
  });
});
