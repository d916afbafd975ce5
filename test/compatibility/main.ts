// SPDX-License-Identifier: Apache-2.0
// Keeps a data folder of this version: `node test/dist/compatibility/main.js VERSION`.
// Run once for each release, before it; the archives are never made again.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { startGateway } from '../support/gateway.js';
import { issueLicence } from '../support/licence-requests.js';
import { pack } from './kept-folder.js';

const version = process.argv[2];
if (version === undefined) throw new Error('name the version');
const gateway = await startGateway();
const clerk = await gateway.as('market', 'clerk');
for (const serial of ['KEPT0001', 'KEPT0002']) await issueLicence(clerk, { serial });
await gateway.stop();
await rm(path.join(gateway.directory, 'index'), { recursive: true, force: true });
await pack(gateway.directory, version);
await gateway.close();
