// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOCUMENTS } from './documents-folder.js';

/** The authorities that the seals and signatures of the demo's sealed documents lead to, PEM. */
export function demoAuthorities(): Promise<readonly string[]> {
  const names = ['sm2-root.pem', 'pdf-root.pem'];
  return Promise.all(names.map((name) => readFile(join(DOCUMENTS, 'certs', name), 'utf8')));
}
