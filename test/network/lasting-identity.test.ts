// SPDX-License-Identifier: Apache-2.0
import { hash, verify, X509Certificate } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  createCertificateAuthority,
  issueCertificate,
  loadLastingIdentity,
  saveIdentity,
  type KeyPair,
} from '@yulian/network';
import { withDirectory } from '../support/embedded-ledger.js';

const mspId = 'Org1MSP';

async function twoPairs(): Promise<[KeyPair, KeyPair]> {
  const authority = await createCertificateAuthority(mspId);
  const issue = (): Promise<KeyPair> =>
    issueCertificate(authority, { commonName: 'x', use: 'client' });
  return [await issue(), await issue()];
}

describe('lasting identities', () => {
  it('are another one once they were read again', () =>
    withDirectory(async (folder) => {
      const [one, other] = await twoPairs();
      await saveIdentity(folder, { mspId, ...one });
      const identity = await loadLastingIdentity(folder);
      expect(await identity.reread()).to.equal(false);
      await saveIdentity(folder, { mspId, ...other });
      expect(identity.certificate).to.equal(one.certificate);
      expect(await identity.reread()).to.equal(true);
      expect(identity.certificate).to.equal(other.certificate);
      const message = Buffer.from('m');
      const { publicKey } = new X509Certificate(other.certificate);
      const signature = await identity.sign(hash('sha256', message, 'buffer'));
      expect(verify('sha256', message, publicKey, signature)).to.equal(true);
      const whole = await identity.signMessage?.(message);
      expect(verify('sha256', message, publicKey, whole ?? Buffer.alloc(0))).to.equal(true);
    }));

  it('stay what they were while their folder holds something else', () =>
    withDirectory(async (folder) => {
      const [one, other] = await twoPairs();
      await saveIdentity(folder, { mspId, ...one });
      const identity = await loadLastingIdentity(folder);
      // Of a key that is not there (yet).
      await writeFile(join(folder, 'certificate.pem'), other.certificate);
      const error: unknown = await identity.reread().catch((thrown: unknown) => thrown);
      expect(error).to.be.instanceOf(TypeError);
      expect(identity.certificate).to.equal(one.certificate);
    }));
});
