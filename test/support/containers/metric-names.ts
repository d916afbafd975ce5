// SPDX-License-Identifier: Apache-2.0

const BETWEEN = /\{[^}]*\}|\[[^\]]*\]|\b(?:by|on|group_right|group_left|without)\s*\([^)]*\)/g;
const NAME = /[a-zA-Z_:][a-zA-Z0-9_:]*(?!\w|\s*\()/g;
/** What Prometheus itself adds. */
const OWN = new Set(['up']);

/** Names of the metrics that an expression in PromQL asks for. */
export function metricNames(expression: string): string[] {
  const bare = expression.replaceAll(BETWEEN, ' ');
  return (bare.match(NAME) ?? []).filter((name) => !OWN.has(name));
}

/** Names of the metrics in Prometheus' text format. */
export function exposedNames(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => /^\w+/.exec(line)?.[0] ?? '');
}
