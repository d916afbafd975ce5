// SPDX-License-Identifier: Apache-2.0
// `npm run viewers-check [-- --updates N --ofds N --seed N]`: has viewers' engines show signed files that
// were forged; see docs/foreign-check.md. Needs poppler-utils, Maven, Java, Python and npm.
import { requireNode } from '../lib/node-version.mjs';

requireNode();
const { homedir } = await import('node:os');
const { default: path } = await import('node:path');
const { main, run, runNode, ScriptError } = await import('../lib/run.mjs');
const { inRoot } = await import('../lib/root.mjs');
const { canInstall, install } = await import('../lib/apt.mjs');
const { ensureDependencies } = await import('../lib/dependencies.mjs');
const { ensureBuilt } = await import('../lib/build.mjs');
const { ensureJars, ensureNodeModules, ensureVenv } = await import('../lib/pinned.mjs');

const HERE = inRoot('scripts/viewers-check');
const CACHE = path.join(
  process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'),
  'yulian/viewers-check',
);

await main(async () => {
  await ensureDependencies();
  await ensureBuilt(['proofs', 'chaincode', 'network', 'gateway-api', 'client', 'test']);
  await ensurePoppler();
  const python = await ensureVenv(CACHE, path.join(HERE, 'requirements.txt'), 'MuPDF and pdfium');
  const modules = await ensureNodeModules(CACHE, path.join(HERE, 'packages.txt'), 'pdf.js');
  const jars = await ensureJars(CACHE, inRoot('scripts/foreign-check/pom.xml'), 'ofdrw');
  const engines = ['--python', path.join(python, 'python'), '--node-modules', modules];
  const args = [...engines, '--jars', jars, ...process.argv.slice(2)];
  return (await runNode('test/dist/viewers/main.js', args)).code;
});

async function ensurePoppler() {
  if (await hasPoppler()) return;
  if (canInstall()) await install(['poppler-utils'], 'the check by viewers');
  if (await hasPoppler()) return;
  throw new ScriptError('poppler is needed. On Debian: sudo apt-get install poppler-utils');
}

async function hasPoppler() {
  return (await run('pdftoppm', ['-v'], { quiet: true })).code === 0;
}
