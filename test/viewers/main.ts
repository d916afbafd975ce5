// SPDX-License-Identifier: Apache-2.0
// `npm run viewers-check`: wherever a viewer shows what the signer did not sign, we do not say valid.
import { judgeFile, type JudgingContext } from '@yulian/proofs/signatures';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Random } from '../fuzz-files/random.js';
import { fixtureContext } from '../proofs/signatures/fixture-set.js';
import { ofdEngines, pdfEngines, type Engine } from './engines.js';
import { forgedOfd, sealedOfds } from './forged-ofds.js';
import { forgedUpdate } from './forged-updates.js';
import { doubtfulFiles, hidingFiles, signedFiles, viewersContext } from './signed-files.js';
import { Viewing } from './viewing.js';

const USAGE = `npm run viewers-check -- [--updates N] [--ofds N] [--seed N]

--updates how many PDFs are forged; 100,000 unless said
--ofds    how many OFDs are forged; 10,000 unless said
--seed    decides the files; 1 unless said`;

/** Of files that we do not call valid engines show one in so many: this tells whether forging works. */
const SHOWN_ONE_IN = 20;

const { values } = parseArgs({
  options: {
    updates: { type: 'string', default: '100000' },
    ofds: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    python: { type: 'string', default: 'python3' },
    'node-modules': { type: 'string', default: 'node_modules' },
    jars: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const installed = {
  python: values.python,
  nodeModules: values['node-modules'],
  jars: values.jars,
};

/** One kind of files, how they are forged, and who shows them. */
interface Kind {
  readonly name: string;
  readonly count: number;
  readonly engines: readonly Engine[];
  readonly context: JudgingContext;
  readonly signed: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly forge: (random: Random) => {
    readonly signed: Uint8Array;
    readonly bytes: Uint8Array;
    readonly how: string;
  };
}

const pdfs = [signedFiles(), doubtfulFiles(), hidingFiles()];
const ofds = sealedOfds();
const kinds: readonly Kind[] = [
  {
    ...{ name: 'PDF', count: Number(values.updates), engines: pdfEngines(installed) },
    // Not each engine shows a file that is written in a doubtful way.
    ...{ context: viewersContext(), signed: signedFiles() },
    forge(random) {
      const { signed, bytes, how } = forgedUpdate(random.one(pdfs), random);
      return { signed: signed.bytes, bytes, how };
    },
  },
  {
    ...{ name: 'OFD', count: Number(values.ofds), engines: ofdEngines(installed) },
    ...{ context: fixtureContext(), signed: ofds },
    forge(random) {
      const { sealed, bytes, how } = forgedOfd(ofds, random);
      return { signed: sealed.bytes, bytes, how };
    },
  },
];

const folder = await mkdtemp(path.join(tmpdir(), 'yulian-viewers-'));
let faults = 0;
try {
  for (const kind of kinds) faults += await check(kind);
} finally {
  for (const { engines } of kinds) for (const engine of engines) engine.close();
  await rm(folder, { recursive: true });
}
process.exitCode = faults === 0 ? 0 : 1;

/** @returns how many faults were found */
async function check(kind: Kind): Promise<number> {
  const viewing = new Viewing(kind.engines, folder);
  const tally = { faults: await countBlind(kind, viewing), valid: 0, others: 0, altered: 0 };
  for (let index = 0; index < kind.count; index++) {
    // A prime: the files of one seed are not those of the next, moved by one.
    const forged = kind.forge(new Random(Number(values.seed) + index * 7919));
    const isValid = judgeFile(forged.bytes, kind.context).overall === 'valid';
    if (!isValid && index % SHOWN_ONE_IN > 0) continue;
    const by = await viewing.differing(forged.signed, forged.bytes);
    const isAltered = by.length > 0;
    if (!isValid) {
      tally.others += 1;
      if (isAltered) tally.altered += 1;
      continue;
    }
    tally.valid += 1;
    if (!isAltered) continue;
    tally.faults += 1;
    console.log(`FAILED: ${kind.name} ${String(index)} is valid, and ${by.join(', ')} show more`);
    console.log(`  ${forged.how}`);
  }
  const engines = kind.engines.map((engine) => engine.name).join(', ');
  console.log(`${kind.name}: ${String(kind.count)} forged, and shown by ${engines}:`);
  console.log(`  ${String(tally.valid)} are valid, ${String(tally.faults)} faults`);
  console.log(
    `  ${String(tally.altered)} of ${String(tally.others)} others show what was not signed`,
  );
  return tally.faults;
}

/** Files that are not good as they were signed, or that an engine cannot show: nothing can be told by them. */
async function countBlind({ signed, context }: Kind, viewing: Viewing): Promise<number> {
  let count = 0;
  for (const { name, bytes } of signed) {
    const blind = await viewing.blind(bytes);
    if (judgeFile(bytes, context).overall === 'valid' && blind.length === 0) continue;
    count += 1;
    console.log(`FAILED: ${name}, as signed, is not valid or not shown (${blind.join()})`);
  }
  return count;
}
