// SPDX-License-Identifier: Apache-2.0
// `npm run sbom [-- FILE]`: lists every package that a release brings with it, as CycloneDX, from
// package-lock.json alone. Needs no network.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { main, must, say } = await import('./lib/run.mjs');

const ARGS = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev'];

await main(async () => {
  const file = path.resolve(process.argv[2] ?? 'sbom.cdx.json');
  const output = await must('npm', ARGS, 'npm 10 or later can list packages.');
  /** @type {{ components: unknown[] }} */
  const list = JSON.parse(output);
  await writeFile(file, `${JSON.stringify(list, undefined, 2)}\n`);
  say(`${String(list.components.length)} packages: ${file}`);
  return 0;
});
