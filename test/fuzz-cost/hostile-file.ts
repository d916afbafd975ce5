// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutate } from '../fuzz-files/mutate.js';
import { Random } from '../fuzz-files/random.js';
import { costlyPdf, COSTLY_PDF_KINDS } from '../proofs/costly-pdfs.js';
import { ROOT } from '../support/root.js';
import { hostileOfd } from './hostile-ofd.js';

const COUNTS = [1, 3, 10, 30] as const;
const TOKENS = [' 0 R', '/Kids 2 0 R', '/Prev 20', '/Fields [', '<<', '>>', 'obj', 'xref\n'].map(
  (text) => Buffer.from(text, 'latin1'),
);
/** Beyond it a file is not small. */
const MOST_BYTES = 400 * 1024;
const GENUINE = ['ofd-water-permit-v5.ofd', 'pdf-drainage-permit-signed-p256.pdf'];

let pdfs: readonly Uint8Array[] | undefined;

/** Made once: packing takes longer than judging. */
function costlyPdfs(): readonly Uint8Array[] {
  pdfs ??= [
    ...COSTLY_PDF_KINDS.flatMap((kind) => COUNTS.map((count) => costlyPdf(kind, count))),
    ...GENUINE.map((name) => readFileSync(join(ROOT, 'test/fixtures/documents/valid', name))),
  ].filter(({ length }) => length <= MOST_BYTES);
  return pdfs;
}

/**
 * A small file that asks for much work: the same for the same seed and number. Most are broken
 * somewhere, as those are that nobody thought of; the others cost ten times as much to judge.
 */
export function hostileFile(seed: number, index: number): Uint8Array {
  const random = new Random(seed * 1_000_003 + index);
  const pick = random.below(16);
  if (pick < 2) return hostileOfd(random);
  if (pick < 3) return random.one(costlyPdfs());
  return mutate(pick < 10 ? hostileOfd(random) : random.one(costlyPdfs()), TOKENS, random);
}
