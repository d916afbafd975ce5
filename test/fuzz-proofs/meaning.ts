// SPDX-License-Identifier: Apache-2.0

/**
 * What a text of evidence says, by a plain rule that knows nothing of the verifiers: its JSON value,
 * whatever the order of members, the space between and the spelling of texts and numbers, with the
 * endorsements in any order, which version 1 leaves free. Undefined for a text that is no JSON.
 */
export function meaningOf(text: string): string | undefined {
  try {
    return plain(JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Everything that genuine evidence may be made to say by leaving out what may be left out. */
export function meaningsOf(text: string, optional: readonly string[]): ReadonlySet<string> {
  const whole = JSON.parse(text) as Record<string, unknown>;
  let all = [whole];
  for (const name of optional) {
    all = all.flatMap((one) => {
      const { [name]: _, ...less } = one;
      return [one, less];
    });
  }
  return new Set(all.map((one) => plain(one)));
}

function plain(value: unknown, name = ''): string {
  if (Array.isArray(value)) {
    const parts = value.map((one: unknown) => plain(one));
    return `[${(name === 'endorsements' ? parts.sort() : parts).join(',')}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}:${plain(inner, key)}`,
  );
  return `{${members.sort().join(',')}}`;
}
