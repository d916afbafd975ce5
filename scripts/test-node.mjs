// SPDX-License-Identifier: Apache-2.0
// `npm run test:node -- VERSION [what npm test takes]`: runs the tests on another version of Node,
// whose binaries npm's package `node` brings. Needs the network the first time.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { main, run } = await import('./lib/run.mjs');

await main(async () => {
  const [version = '', ...rest] = process.argv.slice(2);
  if (!/^[0-9]+(\.[0-9]+){0,2}$/.test(version)) {
    console.log('npm run test:node -- VERSION [what npm test takes], such as 22 or 24.9.0');
    return 2;
  }
  const { code } = await run('npx', ['-y', `node@${version}`, 'scripts/test.mjs', ...rest]);
  return code;
});
