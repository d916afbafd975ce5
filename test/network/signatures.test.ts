// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from 'node:child_process';
import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign as nodeSign,
  verify,
} from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { signDigest, signMessage, verifyMessage } from '@yulian/network';
import { withDirectory } from '../support/embedded-ledger.js';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const secret = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url');
const HALF_ORDER = BigInt('0x7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8');

function sOf(der: Uint8Array): bigint {
  const bytes = Buffer.from(der);
  const rEnd = 4 + (bytes[3] ?? 0);
  return BigInt(`0x${bytes.subarray(rEnd + 2).toString('hex')}`);
}

describe('ECDSA P-256 signatures', () => {
  it('of messages and of digests both verify, with low S', async () => {
    for (let i = 0; i < 40; i++) {
      const message = randomBytes(1 + i * 7);
      const digest = createHash('sha256').update(message).digest();
      for (const signature of [
        await signMessage(privateKey, message),
        signDigest(secret, digest),
      ]) {
        expect(verify('sha256', message, publicKey, signature)).to.equal(true);
        expect(await verifyMessage(publicKey, message, signature)).to.equal(true);
        expect(sOf(signature) <= HALF_ORDER).to.equal(true);
      }
    }
  });

  it('verify under the openssl command', () =>
    withDirectory(async (directory) => {
      const file = (name: string, content: string | Uint8Array): string => {
        writeFileSync(join(directory, name), content);
        return join(directory, name);
      };
      const message = randomBytes(100);
      const digest = createHash('sha256').update(message).digest();
      const key = file('key.pem', publicKey.export({ type: 'spki', format: 'pem' }));
      const data = file('data', message);
      for (const signature of [
        await signMessage(privateKey, message),
        signDigest(secret, digest),
      ]) {
        const signed = file('signature', signature);
        const args = ['dgst', '-sha256', '-verify', key, '-signature', signed, data];
        expect(execFileSync('openssl', args).toString()).to.include('Verified OK');
      }
    }));

  it('over something else are refused', async () => {
    const signature = await signMessage(privateKey, Buffer.from('a'));
    expect(await verifyMessage(publicKey, Buffer.from('b'), signature)).to.equal(false);
  });

  it('in any other encoding than strict DER are refused', async () => {
    const message = randomBytes(32);
    const good = Buffer.from(await signMessage(privateKey, message));
    const broken: Buffer[] = [
      Buffer.alloc(0),
      good.subarray(0, -1),
      Buffer.concat([good, Buffer.from([0])]),
      Buffer.concat([Buffer.from([0x30, 0x81]), good.subarray(1)]),
      Buffer.concat([good.subarray(0, 2), Buffer.from([0x02, 0x00]), good.subarray(4)]),
      nodeSign('sha256', message, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
    ];
    for (let at = 0; at < good.length; at++) {
      const changed = Buffer.from(good);
      changed[at] = (changed[at] ?? 0) ^ 0x40;
      broken.push(changed);
    }
    for (const signature of broken) {
      expect(await verifyMessage(publicKey, message, signature)).to.equal(false);
    }
  });

  it('with high S are refused, though node:crypto takes them', async () => {
    const message = randomBytes(32);
    const found = new Set<boolean>();
    // About half of what node:crypto signs has a high S.
    for (let i = 0; i < 64; i++) {
      const signature = nodeSign('sha256', message, privateKey);
      const isLow = sOf(signature) <= HALF_ORDER;
      expect(await verifyMessage(publicKey, message, signature)).to.equal(isLow);
      found.add(isLow);
    }
    expect(found.size).to.equal(2);
  });

  it('with zeros in front of an integer are refused', async () => {
    const message = randomBytes(32);
    const good = Buffer.from(await signMessage(privateKey, message));
    const rLength = good[3] ?? 0;
    const padded = Buffer.concat([
      Buffer.from([0x30, (good[1] ?? 0) + 1, 0x02, rLength + 1, 0]),
      good.subarray(4),
    ]);
    expect(await verifyMessage(publicKey, message, padded)).to.equal(false);
  });
});

describe('signing threads', () => {
  const run = (script: string): string =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: new URL('..', import.meta.url),
      encoding: 'utf8',
    });

  it('answer each of many at once with what is its own', async () => {
    const keys = Array.from({ length: 20 }, () =>
      generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    );
    const jobs = Array.from({ length: 400 }, (_, index) => ({
      message: randomBytes(index % 97),
      own: keys[index % keys.length] ?? { privateKey, publicKey },
      other: keys[(index + 1) % keys.length] ?? { privateKey, publicKey },
    }));
    const signatures = await Promise.all(
      jobs.map(({ own, message }) => signMessage(own.privateKey, message)),
    );
    const found = await Promise.all(
      jobs.flatMap(({ own, other, message }, index) => {
        const signature = signatures[index] ?? new Uint8Array();
        return [
          verifyMessage(own.publicKey, message, signature),
          verifyMessage(other.publicKey, message, signature),
        ];
      }),
    );
    expect(found).to.deep.equal(jobs.flatMap(() => [true, false]));
  });

  it('refuse a key that cannot do it, and go on', async () => {
    const message = Buffer.from('a');
    const refused = await signMessage(publicKey, message).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(Error);
    const signature = await signMessage(privateKey, message);
    expect(await verifyMessage(publicKey, message, signature)).to.equal(true);
  });

  it('serve more keys than they keep', async () => {
    const message = Buffer.from('a');
    const signature = await signMessage(privateKey, message);
    const pem = publicKey.export({ type: 'spki', format: 'pem' });
    for (let count = 0; count < 1100; count++) {
      expect(await verifyMessage(createPublicKey(pem), message, signature)).to.equal(true);
    }
    expect(await verifyMessage(publicKey, message, signature)).to.equal(true);
  });

  it('keep a process alive for what was asked of them, and no longer', () => {
    const script = `
      import { generateKeyPairSync } from 'node:crypto';
      import { signMessage } from '@yulian/network';
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      void signMessage(privateKey, Buffer.from('a')).then(() => console.log('signed'));
    `;
    expect(run(script)).to.equal('signed\n');
  });
});
