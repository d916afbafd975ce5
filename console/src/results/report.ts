// SPDX-License-Identifier: Apache-2.0
import { verificationTexts, type CheckState, type Verdict } from '@yulian/proofs';
import { formatMoment } from '../language/format.js';
import type { Language } from '../language/language.js';
import { pageTexts } from '../language/texts.js';
import type { Item } from '../verification/item.js';
import type { Answered, Outcome, ShownCheck, Unanswered } from '../verification/outcome.js';
import { factsOf, type Fact } from './facts.js';

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
  /** What to do next, most urgent first; empty when nothing needs doing. */
  readonly steps: readonly Said[];
  readonly facts: readonly Fact[];
}

/** Puts an outcome into words. */
export function reportOf(item: Item, outcome: Outcome, language: Language): Report {
  const facts = factsOf(item, outcome, language);
  const remark = item.subject.file?.remark;
  const remarks = remark === undefined ? [] : [pageTexts(language).results.remarks[remark]];
  return outcome.kind === 'answered'
    ? answeredReport(outcome, language, facts, remarks)
    : unansweredReport(outcome, language, facts, remarks);
}

/** The check that decides the verdict, which the sentence repeats. */
function decisive({ verdict, checks }: Answered): ShownCheck | undefined {
  const ofVerdict = checks.filter(({ state }) => state === verdict);
  // An unexamined seal is a cannot-check too, but decides nothing.
  const rest = ['signature', 'evidence', 'identifier'];
  return ofVerdict.find(({ name }) => !rest.includes(name)) ?? ofVerdict[0];
}

function answeredReport(
  outcome: Answered,
  language: Language,
  facts: readonly Fact[],
  remarks: readonly string[],
): Report {
  const { verdict, checks } = outcome;
  return {
    verdict,
    word: verificationTexts(language).verdicts[verdict],
    ...conclusion(outcome, language),
    notes: [...notesOf(outcome, language), ...remarks],
    checks: checks.map((check) => lineOf(check, language)),
    steps: stepsOf(checks, language),
    facts,
  };
}

/** A pass rests on several checks; everything else on the one that is told first. */
function conclusion(outcome: Answered, language: Language): Pick<Report, 'sentence' | 'code'> {
  const main = decisive(outcome);
  if (outcome.verdict === 'pass' || main === undefined) {
    const { passed, passedThen } = pageTexts(language).results;
    const text = outcome.asOf.at === undefined ? passed : passedThen;
    return { sentence: { text, language }, code: 'PASS' };
  }
  const { message: text, language: spoken } = main.describe(language);
  return { sentence: { text, language: spoken }, code: main.code };
}

function notesOf(outcome: Answered, language: Language): readonly string[] {
  const { results, asOf: texts } = pageTexts(language);
  const { verdict, asOf, knownUntil } = outcome;
  const notes = {
    pass: [results.restsOn],
    fail: [],
    'cannot-check': [results.noForgery],
  }[verdict];
  // A result for a past day must not be taken for one for today.
  const moments = [
    [asOf.at, texts.set],
    [asOf.knownAt, texts.known],
    [knownUntil, results.knownUntil],
  ] as const;
  return moments.reduce<readonly string[]>(
    (all, [moment, say]) =>
      moment === undefined ? all : [...all, say(formatMoment(new Date(moment), language))],
    notes,
  );
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

function stepsOf(checks: readonly ShownCheck[], language: Language): readonly Said[] {
  const steps = new Map<string, Said>();
  // What is not on chain has no status and no issuer either: one advice is enough.
  const isOnChain = checks.every(({ code }) => code !== 'NOT_ON_CHAIN');
  const asked = checks.filter(({ code }) => isOnChain || !code.endsWith('_UNKNOWN'));
  for (const state of URGENCY) {
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
  facts: readonly Fact[],
  remarks: readonly string[],
): Report {
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
    facts,
  };
}
