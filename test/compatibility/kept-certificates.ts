// SPDX-License-Identifier: Apache-2.0
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TrustRoots } from '@yulian/proofs';
import type { CertificateFixture } from '../support/certificate-fixture.js';
import { ROOT } from '../support/root.js';

/** Certificates as released versions issued them, a folder each, with the roots to trust. */
const KEPT = path.join(ROOT, 'test/fixtures/certificates');
const TRUST = 'trust.json';

/** Certificates of one version, by file name. */
interface KeptCertificates {
  readonly version: string;
  readonly roots: TrustRoots;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export async function keptCertificates(): Promise<readonly KeptCertificates[]> {
  const versions = await readdir(KEPT);
  return Promise.all(
    versions.map(async (version) => {
      const folder = path.join(KEPT, version);
      const roots = JSON.parse(await readFile(path.join(folder, TRUST), 'utf8')) as TrustRoots;
      const files = new Map<string, Uint8Array>();
      for (const name of await readdir(folder)) {
        if (name !== TRUST) files.set(name, await readFile(path.join(folder, name)));
      }
      return { version, roots, files };
    }),
  );
}

export async function keepCertificates(
  fixture: CertificateFixture,
  version: string,
): Promise<void> {
  const folder = path.join(KEPT, version);
  await mkdir(folder, { recursive: true });
  const keep = (name: string, content: string | Uint8Array) =>
    writeFile(path.join(folder, name), content, { flag: 'wx' });
  await keep(TRUST, JSON.stringify(fixture.roots, undefined, 2));
  await keep('retired.json', fixture.text);
  await keep('retired.zh-CN.pdf', fixture.pdf('zh-CN'));
  await keep('retired.en.pdf', fixture.pdf('en'));
}
