// SPDX-License-Identifier: Apache-2.0
// `npm run generate [-- --check]`: writes, or compares, the files that are made from code.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { GENERATORS } from './generate/index.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { inRoot } from './lib/root.mjs';
import { main, say } from './lib/run.mjs';

await main(async () => {
  const check = process.argv.includes('--check');
  await ensureBuilt(['proofs', 'chaincode', 'network', 'gateway-api']);
  let differing = 0;
  for (const generate of GENERATORS) {
    for (const { file, content } of await generate()) {
      const there = await readFile(inRoot(file), 'utf8').catch(() => undefined);
      if (there === content) continue;
      differing += 1;
      say(check ? `${file} is not what the code says.` : `Writing ${file}`);
      if (check) continue;
      await mkdir(path.dirname(inRoot(file)), { recursive: true });
      await writeFile(inRoot(file), content);
    }
  }
  return check && differing > 0 ? 1 : 0;
});
