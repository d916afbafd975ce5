// SPDX-License-Identifier: Apache-2.0
// `npm run fuzz:proofs`: evidence that was changed by hand: none may end a verifier with an error,
// and none may pass that does not say what the genuine evidence says.
import { parseArgs } from 'node:util';
import { evidenceSpecimens } from '../support/evidence-specimens.js';
import { fuzz } from './fuzz.js';

const USAGE = `npm run fuzz:proofs -- [--mutants N] [--seed N]

--mutants mutants in all, shared by the kinds of evidence; 20,000 unless said
--seed    decides the mutants; 1 unless said`;

const { values } = parseArgs({
  options: {
    mutants: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const specimens = await evidenceSpecimens();
const texts = specimens.map(({ text }) => text);
const each = Math.ceil(Number(values.mutants) / specimens.length);
let [mutants, faulty] = [0, 0];
for (const specimen of specimens) {
  const outcome = fuzz(specimen, texts, each, Number(values.seed));
  const { alike, accepted, faults, slowestMs } = outcome;
  mutants += outcome.mutants;
  faulty += faults.length;
  console.log(
    `${specimen.name}: ${String(outcome.mutants)} mutants, ${String(alike)} say the same (${String(accepted)} taken), ${String(faults.length)} faults, slowest ${slowestMs.toFixed(0)} ms`,
  );
  for (const { seed, what } of faults.slice(0, 10)) console.log(`  seed ${String(seed)}: ${what}`);
}
console.log(`${String(mutants)} mutants, ${String(faulty)} faults`);
process.exitCode = faulty === 0 ? 0 : 1;
