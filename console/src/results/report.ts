// SPDX-License-Identifier: Apache-2.0
import {
  isDecisive,
  verificationTexts,
  type CheckCode,
  type CheckName,
  type CheckState,
  type Verdict,
} from '@yulian/proofs';
import { knownMoment } from '../language/known-moment.js';
import type { Language } from '../language/language.js';
import { pageTexts } from '../language/texts.js';
import type { Item } from '../verification/item.js';
import type { Answered, Outcome, ShownCheck, Unanswered } from '../verification/outcome.js';
import { factsOf, type Fact } from './facts.js';
import { sealsOf, type SealLine } from './seals.js';

/** A text and the language that it is in: the gateway's texts stay in the one they came in. */
export interface Said {
  readonly text: string;
  readonly language: Language;
}

/** One check in words. */
export interface CheckLine {
  readonly name: string;
  readonly state: CheckState;
  readonly word: string;
  readonly code: string;
  readonly message: Said;
}

/** A result in words, in one language: what the page, the printed sheet and the CSV show. */
export interface Report {
  readonly verdict: Verdict;
  readonly word: string;
  readonly sentence: Said;
  /** Code of the check that decided; of the obstacle when there was no check. */
  readonly code: string;
  /** What the sentence does not say. */
  readonly notes: readonly string[];
  readonly checks: readonly CheckLine[];
  /** Seals and signatures that this browser found in the file. */
  readonly seals: readonly SealLine[];
  /** What to do next, most urgent first; empty when nothing needs doing. */
  readonly steps: readonly Said[];
  readonly facts: readonly Fact[];
}

/** Puts an outcome into words. */
export function reportOf(item: Item, outcome: Outcome, language: Language): Report {
  const { remark, signatures } = item.subject.file ?? {};
  const remarks = remark === undefined ? [] : [pageTexts(language).results.remarks[remark]];
  const conclusions =
    outcome.kind === 'answered'
      ? answeredReport(outcome, language, remarks)
      : unansweredReport(outcome, language, remarks);
  const facts = factsOf(item, outcome, language);
  return { ...conclusions, seals: sealsOf(signatures, language), facts };
}

/** What follows from the outcome alone. */
type Conclusions = Omit<Report, 'seals' | 'facts'>;

/** The check that decides the verdict, which the sentence repeats. */
function decisive({ verdict, checks }: Answered): ShownCheck | undefined {
  const ofVerdict = checks.filter(({ state }) => state === verdict);
  // Others may be undecided too, without anything hanging on it.
  return ofVerdict.find(({ name }) => isDecisive(name as CheckName)) ?? ofVerdict[0];
}

function answeredReport(
  outcome: Answered,
  language: Language,
  remarks: readonly string[],
): Conclusions {
  const { verdict, checks } = outcome;
  return {
    verdict,
    word: wordOf(outcome, language),
    ...conclusion(outcome, language),
    notes: [...notesOf(outcome, language), ...remarks],
    checks: checks.map((check) => lineOf(check, language)),
    steps: stepsOf(outcome, language),
  };
}

function wordOf({ verdict, source }: Answered, language: Language): string {
  const isSystem = verdict === 'cannot-check' && source.kind === 'browser';
  const { verdicts } = verificationTexts(language);
  return isSystem ? pageTexts(language).results.systemVerdict : verdicts[verdict];
}

/** A pass rests on several checks; everything else on the one that is told first. */
function conclusion(outcome: Answered, language: Language): Pick<Report, 'sentence' | 'code'> {
  const main = decisive(outcome);
  if (outcome.verdict === 'pass' || main === undefined) {
    const { passed, passedThen } = pageTexts(language).results;
    const text = outcome.asOf.at === undefined ? passed : passedThen;
    return { sentence: { text, language }, code: 'PASS' };
  }
  const { source } = outcome;
  const { code } = main;
  if (source.kind === 'browser' && code === UNREACHED) {
    const text = pageTexts(language).results.obstacles[source.obstacle].message;
    return { sentence: { text, language }, code };
  }
  const { message: text, language: spoken } = main.describe(language);
  return { sentence: { text, language: spoken }, code };
}

/** Says the same of every check that needs the ledger: of the whole, the obstacle says more. */
const UNREACHED: CheckCode = 'LEDGER_NOT_REACHED';

function notesOf(outcome: Answered, language: Language): readonly string[] {
  const { results, asOf: texts } = pageTexts(language);
  const { verdict, asOf, knownUntil, checks } = outcome;
  const isSigned = checks.some(({ name, state }) => name === 'signature' && state === 'pass');
  const ofVerdict = {
    pass: [isSigned ? results.restsOnSignatures : results.restsOn],
    fail: [],
    'cannot-check': [results.noForgery],
  }[verdict];
  const notes = [...unreachedNotes(outcome, language), ...ofVerdict];
  // A result for a past day must not be taken for one for today.
  const moments = [
    [asOf.at, texts.set],
    [asOf.knownAt, texts.known],
    [knownUntil, results.knownUntil],
  ] as const;
  return moments.reduce<readonly string[]>(
    (all, [moment, say]) =>
      moment === undefined ? all : [...all, say(knownMoment(moment, language))],
    notes,
  );
}

/** Of a failure the sentence says something else than that nobody could be asked. */
function unreachedNotes({ verdict, source }: Answered, language: Language): readonly string[] {
  if (source.kind !== 'browser') return [];
  const { obstacles, unreached } = pageTexts(language).results;
  const { message } = obstacles[source.obstacle];
  return verdict === 'fail' ? [message, unreached] : [unreached];
}

function lineOf(check: ShownCheck, language: Language): CheckLine {
  const { names, states } = verificationTexts(language);
  const { name, state, code } = check;
  const { message: text, language: spoken } = check.describe(language);
  return {
    name: Object.entries(names).find(([known]) => known === name)?.[1] ?? name,
    state,
    word: states[state],
    code,
    message: { text, language: spoken },
  };
}

const URGENCY: readonly CheckState[] = ['fail', 'cannot-check', 'not-applicable', 'pass'];

function stepsOf({ verdict, checks }: Answered, language: Language): readonly Said[] {
  const steps = new Map<string, Said>();
  // What is not on chain has no status and no issuer either: one advice is enough.
  const isOnChain = checks.every(({ code }) => code !== 'NOT_ON_CHAIN');
  const asked = checks.filter(({ code }) => isOnChain || !code.endsWith('_UNKNOWN'));
  // What fails is not to be talked away by what else could not be checked.
  for (const state of verdict === 'fail' ? (['fail'] as const) : URGENCY) {
    for (const check of asked.filter((one) => one.state === state)) {
      const { remedy, language: spoken } = check.describe(language);
      if (remedy !== '') steps.set(remedy, { text: remedy, language: spoken });
    }
  }
  return [...steps.values()];
}

function unansweredReport(
  { obstacle, detail, hint }: Unanswered,
  language: Language,
  remarks: readonly string[],
): Conclusions {
  const { results } = pageTexts(language);
  const { message, remedy } = results.obstacles[obstacle];
  return {
    verdict: 'cannot-check',
    word: results.systemVerdict,
    sentence: { text: detail === undefined ? message : `${message} ${detail}`, language },
    code: obstacle.toUpperCase().replaceAll('-', '_'),
    notes: [results.noForgery, ...remarks],
    checks: [],
    steps: [{ text: hint ?? remedy, language }],
  };
}
