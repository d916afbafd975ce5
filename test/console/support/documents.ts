// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/root.js';

const DOCUMENTS = join(ROOT, 'test/fixtures/documents');

/** Path of a document of the fixtures. */
export function fixture(path: string): string {
  return join(DOCUMENTS, path);
}

/** The identifier of a document of the fixtures, as their list states it. */
export function identifierOfFixture(path: string): string {
  const { files } = JSON.parse(readFileSync(fixture('manifest.json'), 'utf8')) as {
    files: readonly { file: string; identifier: string }[];
  };
  const found = files.find(({ file }) => file === path);
  if (found === undefined) throw new Error(`${path} is not in the manifest`);
  return found.identifier;
}

/** Both digests of bytes, hex. */
export function digestsOf(bytes: Uint8Array): { sha256: string; sm3: string } {
  const hash = (name: string): string => createHash(name).update(bytes).digest('hex');
  return { sha256: hash('sha256'), sm3: hash('sm3') };
}
