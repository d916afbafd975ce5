// SPDX-License-Identifier: Apache-2.0
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { ConfigError, readConfig, readTlsFiles, TlsFilesError } from '@yulian/gateway-api';
import { createCertificateAuthority } from '@yulian/network';

describe('gateway: settings of TLS', () => {
  let folder: string;
  let files: { certificateFile: string; keyFile: string };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yulian-tls-'));
    files = { certificateFile: join(folder, 'server.pem'), keyFile: join(folder, 'server.key') };
    const { certificate, privateKey } = await createCertificateAuthority('Server');
    await writeFile(files.certificateFile, certificate);
    await writeFile(files.keyFile, privateKey, { mode: 0o600 });
  });

  after(() => rm(folder, { recursive: true }));

  const problems = (environment: Record<string, string>): readonly string[] => {
    try {
      readConfig(environment);
      return [];
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return error.problems.map((problem) => problem.split(' ')[0] ?? '');
    }
  };

  it('are both files or none', () => {
    expect(readConfig({}).tls).to.equal(undefined);
    const both = { TLS_CERTIFICATE_FILE: '/a.pem', TLS_KEY_FILE: '/a.key' };
    expect(readConfig(both).tls).to.deep.equal({
      certificateFile: '/a.pem',
      keyFile: '/a.key',
      clientCertificates: false,
    });
    expect(readConfig({ ...both, TLS_CLIENT_CERTIFICATES: 'on' }).tls?.clientCertificates).to.equal(
      true,
    );
    expect(problems({ TLS_CERTIFICATE_FILE: '/a.pem' })).to.deep.equal(['TLS_KEY_FILE']);
    expect(problems({ TLS_KEY_FILE: '/a.key' })).to.deep.equal(['TLS_CERTIFICATE_FILE']);
    expect(problems({ TLS_CLIENT_CERTIFICATES: 'on' })).to.deep.equal(['TLS_CERTIFICATE_FILE']);
  });

  it('name a certificate and its key, which nobody else may read', async () => {
    expect(await readTlsFiles(files)).to.have.all.keys('certificate', 'key');
    await chmod(files.keyFile, 0o644);
    const open = await refusal(files);
    expect(open.message).to.include('chmod 600');
    await chmod(files.keyFile, 0o600);
    const other = join(folder, 'other.key');
    await writeFile(other, (await createCertificateAuthority('Other')).privateKey, { mode: 0o600 });
    expect((await refusal({ ...files, keyFile: other })).message).to.include('is not the key of');
    await refusal({ ...files, certificateFile: join(folder, 'none.pem') });
    await refusal({ ...files, keyFile: files.certificateFile });
  });

  const refusal = async (wrong: typeof files): Promise<TlsFilesError> => {
    const error = await readTlsFiles(wrong).catch((thrown: unknown) => thrown);
    if (!(error instanceof TlsFilesError)) throw new Error('it was taken');
    return error;
  };
});
