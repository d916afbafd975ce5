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
  const scanner = new PatternScanner(pattern);
  const problem = scanner.scan();
  if (problem !== undefined) return problem;
  const { counts } = scanner;
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
class PatternScanner {
  readonly counts: Counts = { variable: 0, optional: 0 };
  readonly #pattern: string;
  readonly #open: Group[] = [{ ambiguous: false, size: 0 }];
  /** What a quantifier would repeat. */
  #last: Group = { ambiguous: false, size: 0 };
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  scan(): PatternProblem | undefined {
    while (this.#at < this.#pattern.length) {
      const problem = this.#step();
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  #step(): PatternProblem | undefined {
    const quantifier = quantifierAt(this.#pattern, this.#at);
    if (quantifier !== undefined) return this.#repeat(quantifier);
    if (this.#pattern.startsWith('(', this.#at)) return this.#openGroup();
    if (this.#pattern.startsWith(')', this.#at)) this.#closeGroup();
    else return this.#atom();
    return undefined;
  }

  #repeat({ length, min, max }: Quantifier): PatternProblem | undefined {
    if (this.#last.ambiguous && max > 1) return 'nested-quantifier';
    const group = this.#group();
    group.size += this.#last.size * (Number.isFinite(max) ? max - 1 : min);
    if (min !== max) {
      group.ambiguous = true;
      if (max === 1) this.counts.optional++;
      else this.counts.variable++;
    }
    this.#at += length;
    return group.size > MAX_SIZE ? 'too-large' : undefined;
  }

  #openGroup(): PatternProblem | undefined {
    const isNonCapturing = this.#pattern.startsWith('(?:', this.#at);
    if (!isNonCapturing && this.#pattern.startsWith('(?', this.#at)) return 'lookaround';
    this.#open.push({ ambiguous: false, size: 0 });
    this.#at += isNonCapturing ? 3 : 1;
    return undefined;
  }

  #closeGroup(): void {
    this.#last = this.#group();
    this.#open.pop();
    const around = this.#group();
    // What is ambiguous inside is so for every group around it.
    around.ambiguous ||= this.#last.ambiguous;
    around.size += this.#last.size;
    this.#at++;
  }

  #atom(): PatternProblem | undefined {
    if (/^\\[1-9k]/.test(this.#pattern.slice(this.#at, this.#at + 2))) return 'backreference';
    const group = this.#group();
    if (this.#pattern.startsWith('|', this.#at)) group.ambiguous = true;
    group.size++;
    this.#last = { ambiguous: false, size: 1 };
    this.#at += atomLength(this.#pattern, this.#at);
    return undefined;
  }

  #group(): Group {
    return this.#open.at(-1) as Group;
  }
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
