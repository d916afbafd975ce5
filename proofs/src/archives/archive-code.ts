// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '../json/own-member.js';
import type { Retention } from '../records/archive.js';

/** Parts that a pattern can name, and how each is written in an archival code. */
const PARTS = {
  fonds: '[A-Z][0-9A-Z]{0,7}',
  category: '[A-Z]{1,4}',
  year: '[1-9][0-9]{3}',
  retention: 'Y|D30|D10',
  office: '[0-9A-Z]{1,8}',
  item: '[0-9]{1,8}',
} as const;

type Part = keyof typeof PARTS;

/** Retention periods as archival codes write them (DA/T 13-2022). */
const RETENTION_CODES: Readonly<Record<string, Retention>> = {
  Y: 'PERMANENT',
  D30: 'Y30',
  D10: 'Y10',
};

/** What an archival code says, as far as its pattern names it. */
export interface ArchiveCodeParts {
  readonly fonds: string;
  /** Running number of the package in its series. */
  readonly item: number;
  readonly year?: number;
  readonly retention?: Retention;
  /** The code without its running number: codes of one series are counted together. */
  readonly series: string;
}

const MOST_LENGTH = 80;
const TOKEN = /\{([a-z]+)(?::([1-8]))?\}|([-.])/y;
const NEEDED: readonly Part[] = ['fonds', 'item'];

interface Token {
  readonly part?: Part;
  readonly source: string;
}

/**
 * Whether a pattern of archival codes 档号 can be used: parts in braces, one hyphen or dot between
 * two of them. `{fonds}` and a last `{item:n}` of n digits are needed, `{category}`, `{year}`,
 * `{retention}` and `{office}` may stand between.
 *
 * @example isArchiveCodePattern('{fonds}-{category}.{year}-{retention}-{office}-{item:4}')
 */
export function isArchiveCodePattern(pattern: string): boolean {
  return tokensOf(pattern) !== undefined;
}

/** What a code says under a pattern; undefined when it does not follow it. */
export function parseArchiveCode(code: string, pattern: string): ArchiveCodeParts | undefined {
  const tokens = tokensOf(pattern);
  if (tokens === undefined || code.length > MOST_LENGTH) return undefined;
  const match = new RegExp(`^${tokens.map(({ source }) => source).join('')}$`).exec(code);
  if (match === null) return undefined;
  const { fonds = '', item = '', year, retention } = match.groups ?? {};
  return {
    fonds,
    item: Number(item),
    series: code.slice(0, code.length - item.length),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(retention === undefined
      ? {}
      : { retention: ownMember(RETENTION_CODES, retention) as Retention }),
  };
}

function tokensOf(pattern: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < pattern.length) {
    const token = tokenOf(TOKEN.exec(pattern));
    // Two parts side by side could be told apart in more ways than one.
    if (token === undefined || isPart(token) === isPart(tokens.at(-1))) return undefined;
    tokens.push(token);
  }
  const parts = tokens.flatMap(({ part }) => part ?? []);
  const isWhole = NEEDED.every((part) => parts.includes(part)) && parts.at(-1) === 'item';
  const isOnce = new Set(parts).size === parts.length && tokens.at(-1)?.part === 'item';
  return isWhole && isOnce ? tokens : undefined;
}

function tokenOf(match: RegExpExecArray | null): Token | undefined {
  if (match === null) return undefined;
  const [, part, digits, literal] = match;
  if (literal !== undefined) return { source: literal === '.' ? '\\.' : '-' };
  const known = part === undefined ? undefined : ownMember(PARTS, part);
  if (known === undefined) return undefined;
  const isItem = part === 'item';
  if (isItem !== (digits !== undefined)) return undefined;
  const source = isItem ? `[0-9]{${digits ?? ''}}` : known;
  return { part: part as Part, source: `(?<${part}>${source})` };
}

function isPart(token: Token | undefined): boolean {
  return token?.part !== undefined;
}
