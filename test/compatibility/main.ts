// SPDX-License-Identifier: Apache-2.0
// Keeps a data folder, certificates and evidence of this version: `node test/dist/compatibility/main.js VERSION`.
// Run once for each release, before it; what is kept is never made again.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { CertificateFixture } from '../support/certificate-fixture.js';
import { startGateway } from '../support/gateway.js';
import { issueLicence } from '../support/licence-requests.js';
import { keepCertificates, keptCertificates } from './kept-certificates.js';
import { keepEvidence, keptEvidence } from './kept-evidence.js';
import { keptVersions, pack } from './kept-folder.js';

const version = process.argv[2];
if (version === undefined) throw new Error('name the version');
if (!(await keptVersions()).includes(version)) await keepFolder(version);
if (!(await keptCertificates()).some((kept) => kept.version === version)) {
  await keepCertificatesOf(version);
}
if (!(await keptEvidence()).some((kept) => kept.version === version)) await keepEvidence(version);

async function keepFolder(name: string): Promise<void> {
  const gateway = await startGateway();
  const clerk = await gateway.as('market', 'clerk');
  for (const serial of ['KEPT0001', 'KEPT0002']) await issueLicence(clerk, { serial });
  await gateway.stop();
  await rm(path.join(gateway.directory, 'index'), { recursive: true, force: true });
  await pack(gateway.directory, name);
  await gateway.close();
}

async function keepCertificatesOf(name: string): Promise<void> {
  const fixture = await CertificateFixture.make();
  await keepCertificates(fixture, name);
  await fixture.close();
}
