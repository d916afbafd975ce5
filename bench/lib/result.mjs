// SPDX-License-Identifier: Apache-2.0

/**
 * One figure, with its goal where it has one.
 *
 * @typedef {object} Result
 * @property {string} name
 * @property {'ratio' | 's' | 'MB' | 'tx/s'} unit
 * @property {import('./stats.mjs').Spread} value
 * @property {{ atLeast: number } | { atMost: number }} [goal]
 * @property {import('./stats.mjs').Spread} [noise] the ratio when nothing differs (A/A)
 * @property {Readonly<Record<string, number | string>>} facts what it was made of
 */

/** @param {Result} result the median decides; the spread says how far to trust it */
export function isMet({ value, goal }) {
  if (goal === undefined) return true;
  return 'atLeast' in goal ? value.median >= goal.atLeast : value.median <= goal.atMost;
}

/** @param {Result} result */
export function describe(result) {
  const { name, unit, value, goal, noise, facts } = result;
  const suffix = unit === 'ratio' ? '' : ` ${unit}`;
  const verdict = goal === undefined ? '      ' : isMet(result) ? 'met   ' : 'MISSED';
  const lines = [`${verdict} ${name}`, `         ${spread(value)}${suffix}${aimOf(goal, suffix)}`];
  if (noise !== undefined) lines.push(`         A/A noise floor: ${spread(noise)}`);
  const details = Object.entries(facts).map(([key, fact]) => `${key} ${short(fact)}`);
  if (details.length > 0) lines.push(`         ${details.join(' | ')}`);
  return lines.join('\n');
}

/**
 * @param {Result['goal']} goal
 * @param {string} suffix
 */
function aimOf(goal, suffix) {
  if (goal === undefined) return '';
  return `, goal ${'atLeast' in goal ? `>= ${goal.atLeast}` : `<= ${goal.atMost}`}${suffix}`;
}

/** @param {import('./stats.mjs').Spread} spread */
function spread({ median, min, max }) {
  return `median ${short(median)} (min ${short(min)}, max ${short(max)})`;
}

/** @param {number | string} fact */
function short(fact) {
  if (typeof fact === 'string') return fact;
  return fact >= 1000 ? fact.toFixed(0) : String(Number(fact.toPrecision(3)));
}
