// SPDX-License-Identifier: Apache-2.0

/**
 * Whether `text` matches one of `globs`: `**` is any text, `*` any but a slash, `{a,b}` either.
 *
 * @param {readonly string[]} globs
 * @param {string} text
 * @returns {boolean}
 */
export function matchesAny(globs, text) {
  return globs.some((glob) => toRegExp(glob).test(text));
}

/** @type {Map<string, RegExp>} */
const known = new Map();

/** @param {string} glob */
function toRegExp(glob) {
  const seen = known.get(glob);
  if (seen !== undefined) return seen;
  const source = glob
    .replace(/[.+^$()|[\]\\]/g, String.raw`\$&`)
    .replace(/\{([^}]*)\}/g, (_, /** @type {string} */ list) => `(?:${list.replaceAll(',', '|')})`)
    .replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'));
  const made = new RegExp(`^${source}$`);
  known.set(glob, made);
  return made;
}
