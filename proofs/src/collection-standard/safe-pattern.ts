// SPDX-License-Identifier: Apache-2.0
import { MAX_PATTERN_LENGTH } from './vocabulary.js';

/** Why a publisher's pattern is refused. */
export type PatternProblem =
  | 'too-long'
  | 'too-large'
  | 'not-a-pattern'
  | 'backreference'
  | 'lookaround'
  | 'nested-quantifier'
  | 'too-many-quantifiers'
  | 'unanchored';

/** Quantifiers of varying length: more of them in a row could take quartic time and worse. */
const MAX_VARIABLE_QUANTIFIERS = 3;
const MAX_OPTIONAL_PARTS = 8;
/** Beside the most quantifiers of varying length, only so many `?`: each doubles the time. */
const MAX_OPTIONAL_BESIDE = 3;
/** Atoms, each counted as often as it is repeated: engines write repetitions out. */
const MAX_SIZE = 1000;

/** What has been read of a group: whether repeating it could be ambiguous. */
interface Group {
  ambiguous: boolean;
  /** Atoms, each counted as often as it is repeated. */
  size: number;
}

/** Counts of quantifiers over the whole pattern. */
interface Counts {
  variable: number;
  optional: number;
}

const QUANTIFIER = /(?:[*+?]|\{([0-9]+)(,([0-9]*))?\})\??/y;

/**
 * Says whether a pattern could take catastrophic time. Simple on purpose: some harmless patterns
 * are refused too. Together with the bound on the text (`MAX_PATTERN_SUBJECT`) every pattern
 * taken ends within milliseconds.
 *
 * Refused are lookaround, backreferences, a repeated group that holds an alternation or a
 * quantifier of varying length, more than three quantifiers of varying length (and beside three
 * more than three `?`, else more than eight), two of them in a pattern that does not begin with
 * `^`, and more than 1,000 atoms after repetition.
 */
export function patternProblem(pattern: string): PatternProblem | undefined {
  if (pattern.length > MAX_PATTERN_LENGTH) return 'too-long';
  if (!compiles(pattern)) return 'not-a-pattern';
  const counts: Counts = { variable: 0, optional: 0 };
  const problem = scan(pattern, counts);
  if (problem !== undefined) return problem;
  const optional =
    counts.variable < MAX_VARIABLE_QUANTIFIERS ? MAX_OPTIONAL_PARTS : MAX_OPTIONAL_BESIDE;
  if (counts.variable > MAX_VARIABLE_QUANTIFIERS || counts.optional > optional) {
    return 'too-many-quantifiers';
  }
  return counts.variable > 1 && !pattern.startsWith('^') ? 'unanchored' : undefined;
}

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}

/** Walks over the atoms of a pattern that is known to compile. */
function scan(pattern: string, counts: Counts): PatternProblem | undefined {
  const open: Group[] = [{ ambiguous: false, size: 0 }];
  let last: Group = { ambiguous: false, size: 0 };
  for (let at = 0; at < pattern.length;) {
    const current = open.at(-1) as Group;
    const quantifier = quantifierAt(pattern, at);
    if (quantifier !== undefined) {
      if (last.ambiguous && quantifier.max > 1) return 'nested-quantifier';
      repeat(quantifier, last, current, counts);
      if (current.size > MAX_SIZE) return 'too-large';
      at += quantifier.length;
    } else if (pattern.startsWith('(', at)) {
      if (/^\(\?(?!:)/.test(pattern.slice(at, at + 3))) return 'lookaround';
      open.push({ ambiguous: false, size: 0 });
      at += pattern.startsWith('(?:', at) ? 3 : 1;
    } else if (pattern.startsWith(')', at)) {
      open.pop();
      last = current;
      const around = open.at(-1) as Group;
      // What is ambiguous inside is so for every group around it.
      around.ambiguous ||= current.ambiguous;
      around.size += current.size;
      at++;
    } else {
      if (/^\\[1-9k]/.test(pattern.slice(at, at + 2))) return 'backreference';
      if (pattern.startsWith('|', at)) current.ambiguous = true;
      last = { ambiguous: false, size: 1 };
      current.size++;
      at += atomLength(pattern, at);
    }
  }
  return undefined;
}

interface Quantifier {
  readonly length: number;
  readonly min: number;
  readonly max: number;
}

function quantifierAt(pattern: string, at: number): Quantifier | undefined {
  QUANTIFIER.lastIndex = at;
  const match = QUANTIFIER.exec(pattern);
  if (match === null) return undefined;
  const [text, minText, comma, maxText] = match;
  const { min, max } = boundsOf(text, minText, comma, maxText);
  return { length: text.length, min, max };
}

function boundsOf(
  text: string,
  minText: string | undefined,
  comma: string | undefined,
  maxText: string | undefined,
): { min: number; max: number } {
  if (text.startsWith('?')) return { min: 0, max: 1 };
  if (minText === undefined) return { min: text.startsWith('+') ? 1 : 0, max: Infinity };
  const min = Number(minText);
  if (comma === undefined) return { min, max: min };
  return { min, max: maxText === undefined || maxText === '' ? Infinity : Number(maxText) };
}

/** Accounts for a quantifier on `last`, which is already counted once in `group`. */
function repeat({ min, max }: Quantifier, last: Group, group: Group, counts: Counts): void {
  group.size += last.size * (Number.isFinite(max) ? max - 1 : min);
  if (min === max) return;
  group.ambiguous = true;
  if (max === 1) counts.optional++;
  else counts.variable++;
}

/** The length of a class, an escape or a single character. */
function atomLength(pattern: string, at: number): number {
  const character = pattern.charAt(at);
  if (character === '\\') return escapeLength(pattern, at);
  if (character !== '[') return 1;
  let end = at + 1;
  while (pattern.charAt(end) !== ']') {
    end += pattern.charAt(end) === '\\' ? escapeLength(pattern, end) : 1;
  }
  return end + 1 - at;
}

/** `\p{…}` and `\u{…}` hold braces that are no quantifier. */
function escapeLength(pattern: string, at: number): number {
  if (!/^\\[pPu]\{/.test(pattern.slice(at, at + 3))) return 2;
  return pattern.indexOf('}', at) + 1 - at;
}
