// SPDX-License-Identifier: Apache-2.0
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '../lib/root.mjs';

const COUNT = 3000;
const DECISIONS = 1000;
const CERTIFICATES = 'test/fixtures/documents/certs';
const DEMO_ROOTS = ['sm2-root.pem', 'pdf-root.pem'];

/**
 * Lays out seal objects that no chain knows yet, which all name one certificate; decisions that are sealed with
 * one more; and the authorities to believe for them.
 *
 * @param {string} folder
 * @returns {Promise<{ folder: string, roots: string }>}
 */
export async function laySealObjects(folder) {
  const { certificatesOf, newSeal, sealedDocument, TEST_MAKER_ROOT } =
    await import('../../test/dist/support/seal-maker.js');
  const decisions = path.join(folder, 'decisions');
  await mkdir(decisions, { recursive: true });
  const seal = newSeal('market');
  await writeFile(path.join(folder, 'certificate.txt'), certificatesOf(seal).join());
  await writeFile(path.join(decisions, 'seal.esl'), seal.object);
  for (let number = 0; number < DECISIONS; number++) {
    await writeFile(path.join(decisions, `${number}.ofd`), sealedDocument(seal));
  }
  for (let number = 0; number < COUNT; number++) {
    await writeFile(
      path.join(folder, `${number}.esl`),
      newSeal('market', { signer: seal.signer }).object,
    );
  }
  const demo = DEMO_ROOTS.map((name) => readFile(inRoot(path.join(CERTIFICATES, name)), 'utf8'));
  const roots = path.join(folder, 'roots.pem');
  await writeFile(roots, [...(await Promise.all(demo)), TEST_MAKER_ROOT].join('\n'));
  return { folder, roots };
}
