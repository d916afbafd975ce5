// SPDX-License-Identifier: Apache-2.0
import { Random } from '../fuzz-files/random.js';
import type { Specimen } from '../support/evidence-specimens.js';
import { meaningOf, meaningsOf } from './meaning.js';
import { KINDS, mutate } from './mutate.js';

/** Most processor time that a verifier may take over one mutant. */
const MOST_MS = 1_000;

/** What verifiers made of mutants of one specimen. */
export interface Outcome {
  /** Mutants, each of which the verifier was asked about. */
  readonly mutants: number;
  /** Those that say what the genuine evidence says: taken or not, both are right. */
  readonly alike: number;
  /** Of these, how many were taken. */
  readonly accepted: number;
  readonly slowestMs: number;
  readonly faults: readonly { readonly seed: number; readonly what: string }[];
}

/**
 * Asks a verifier about so many mutants of genuine evidence. It is a fault when it throws, when it
 * takes a second of processor time, and when it takes what does not say the same.
 *
 * @param first seed of the first; each mutant has the next, and is the same for the same seed
 */
export function fuzz(
  specimen: Specimen,
  others: readonly string[],
  count: number,
  first: number,
): Outcome {
  const meanings = meaningsOf(specimen.text, specimen.optional);
  const outcome = { mutants: 0, alike: 0, accepted: 0, slowestMs: 0 };
  const faults: { seed: number; what: string }[] = [];
  for (let seed = first; outcome.mutants < count; seed++) {
    const random = new Random(seed);
    const mutant = mutate(specimen.text, random.one(KINDS), random, others);
    if (mutant === undefined || mutant.text === specimen.text) continue;
    outcome.mutants += 1;
    const isAlike = mutant.never !== true && meanings.has(meaningOf(mutant.text) ?? '');
    const { answer, tookMs } = asked(specimen, mutant.text);
    if (isAlike) outcome.alike += 1;
    if (isAlike && answer === true) outcome.accepted += 1;
    outcome.slowestMs = Math.max(outcome.slowestMs, tookMs);
    const what = faultOf(answer, isAlike, tookMs);
    if (what !== undefined) faults.push({ seed, what: `${mutant.kind}: ${what}` });
  }
  return { ...outcome, faults };
}

/** Whether a verifier takes a text, or what it threw; and the processor time that it took. */
function asked(
  { accepts }: Specimen,
  text: string,
): { readonly answer: boolean | string; readonly tookMs: number } {
  const begun = process.cpuUsage();
  let answer: boolean | string;
  try {
    answer = accepts(text);
  } catch (error) {
    answer = `threw ${String(error)}`;
  }
  const { user, system } = process.cpuUsage(begun);
  return { answer, tookMs: (user + system) / 1000 };
}

function faultOf(answer: boolean | string, isAlike: boolean, tookMs: number): string | undefined {
  if (typeof answer === 'string') return answer;
  if (answer && !isAlike) return 'was accepted';
  return tookMs > MOST_MS ? `took ${tookMs.toFixed(0)} ms` : undefined;
}
