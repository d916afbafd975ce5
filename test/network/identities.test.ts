// SPDX-License-Identifier: Apache-2.0
import { X509Certificate } from 'node:crypto';
import { chmod, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  createCertificateAuthority,
  createIdentity,
  issueCertificate,
  loadIdentity,
  readIdentity,
  saveIdentity,
} from '@yulian/network';
import { withDirectory } from '../support/embedded-ledger.js';

const ATTRIBUTES = { unit: '11999999MB0000001X', role: 'clerk', level: 'city' };

async function rejects(work: Promise<unknown>): Promise<Error> {
  try {
    await work;
  } catch (error) {
    return error as Error;
  }
  throw new Error('expected a failure');
}

describe('certificate authority', () => {
  it('issues what its own root verifies, with Fabric CA’s attributes', async () => {
    const authority = await createCertificateAuthority('Org1MSP');
    const { certificate } = await issueCertificate(authority, {
      commonName: 'clerk-1',
      use: 'client',
      attributes: ATTRIBUTES,
    });
    const root = new X509Certificate(authority.certificate);
    const leaf = new X509Certificate(certificate);
    expect(root.ca).to.equal(true);
    expect(leaf.ca).to.equal(false);
    expect(leaf.checkIssued(root) && leaf.verify(root.publicKey)).to.equal(true);
    expect(leaf.subject.split('\n')).to.deep.equal(['CN=clerk-1', 'OU=client']);
    const extension = Buffer.from('06082a03040506070801', 'hex');
    expect(leaf.raw.includes(extension)).to.equal(true);
    expect(leaf.raw.includes(JSON.stringify({ attrs: ATTRIBUTES }))).to.equal(true);
  });

  it('gives every certificate a serial number of its own', async () => {
    const authority = await createCertificateAuthority('Org1MSP');
    const serials = new Set<string>();
    for (let i = 0; i < 5; i++) {
      const { certificate } = await issueCertificate(authority, { commonName: 'x', use: 'peer' });
      serials.add(new X509Certificate(certificate).serialNumber);
    }
    expect(serials.size).to.equal(5);
  });

  it('certifies a key that it never sees', async () => {
    const authority = await createCertificateAuthority('Org1MSP');
    const elsewhere = await issueCertificate(authority, { commonName: 'x', use: 'client' });
    const publicKey = new X509Certificate(elsewhere.certificate).publicKey;
    const { certificate, privateKey } = await issueCertificate(authority, {
      commonName: 'y',
      use: 'client',
      publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    });
    expect(privateKey).to.equal('');
    expect(new X509Certificate(certificate).publicKey.equals(publicKey)).to.equal(true);
  });
});

describe('identities in files', () => {
  it('come back as they were saved, readable by their owner alone', () =>
    withDirectory(async (directory) => {
      const authority = await createCertificateAuthority('Org1MSP');
      const pair = await issueCertificate(authority, { commonName: 'x', use: 'client' });
      const folder = join(directory, 'clerk');
      await saveIdentity(folder, { mspId: 'Org1MSP', ...pair });
      expect(await readIdentity(folder)).to.deep.equal({ mspId: 'Org1MSP', ...pair });
      expect((await stat(join(folder, 'key.pem'))).mode & 0o777).to.equal(0o600);
      expect((await readFile(join(folder, 'key.pem'), 'utf8')).split('\n')[0]).to.equal(
        '-----BEGIN PRIVATE KEY-----',
      );
      expect((await loadIdentity(folder)).mspId).to.equal('Org1MSP');
    }));

  it('are refused when others can read the key', () =>
    withDirectory(async (directory) => {
      const authority = await createCertificateAuthority('Org1MSP');
      const pair = await issueCertificate(authority, { commonName: 'x', use: 'client' });
      await saveIdentity(directory, { mspId: 'Org1MSP', ...pair });
      await chmod(join(directory, 'key.pem'), 0o644);
      const error = await rejects(loadIdentity(directory));
      expect(error.message).to.include('chmod 600');
    }));

  it('need a key that belongs to the certificate', async () => {
    const authority = await createCertificateAuthority('Org1MSP');
    const one = await issueCertificate(authority, { commonName: 'x', use: 'client' });
    const other = await issueCertificate(authority, { commonName: 'y', use: 'client' });
    const mixed = { mspId: 'Org1MSP', certificate: one.certificate, privateKey: other.privateKey };
    expect(() => createIdentity(mixed)).to.throw(TypeError);
  });
});
