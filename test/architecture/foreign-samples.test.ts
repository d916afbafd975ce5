// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../support/root.js';

const FOLDER = join(ROOT, 'scripts/foreign-check');

interface Explanation {
  readonly by: string;
  readonly ours: string;
  readonly theirs: string;
  readonly file?: string;
}

describe('architecture: judgements of the samples of others', () => {
  it('name a reason for each that differs', async () => {
    const table = await readFile(join(FOLDER, 'samples.tsv'), 'utf8');
    const text = await readFile(join(FOLDER, 'explained.json'), 'utf8');
    const explanations = JSON.parse(text) as readonly Explanation[];
    const rows = table.trimEnd().split('\n').slice(1);
    expect(rows).not.to.have.lengthOf(0);
    const unexplained = rows.filter((row) => {
      const [file = '', , , ours, by, theirs, outcome] = row.split('\t');
      const isOf = (one: Explanation): boolean =>
        one.by === by && one.ours === ours && one.theirs === theirs;
      return (
        outcome !== 'agree' && !explanations.some((e) => isOf(e) && file.endsWith(e.file ?? ''))
      );
    });
    expect(unexplained).to.deep.equal([]);
  });

  it('never call valid what the other finds forged, but for what is named file by file', async () => {
    const table = await readFile(join(FOLDER, 'samples.tsv'), 'utf8');
    const lenient = table
      .split('\n')
      .map((row) => row.split('\t'))
      .filter(([, , , ours, , theirs]) => ours === 'ok' && theirs !== 'ok' && theirs !== '–');
    expect(lenient.map(([file = '']) => file.split('/').at(-1))).to.deep.equal([
      'form-update-ap-indirect-sneaky-trailer.pdf',
      'form-update-no-override-appearance-stream-ap-indirect-sneaky.pdf',
    ]);
  });
});
