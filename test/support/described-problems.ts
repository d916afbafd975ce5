// SPDX-License-Identifier: Apache-2.0

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly 'x-codes'?: readonly string[] }>>;
}

/**
 * Problems that were answered, as the log tells, though openapi.json does not say that their
 * operation can answer them.
 */
export function undescribedProblems(described: unknown, lines: readonly string[]): string[] {
  const codes = new Map<string, Set<string>>();
  for (const item of Object.values((described as Described).paths)) {
    for (const { operationId, responses } of Object.values(item)) {
      const all = Object.values(responses).flatMap((one) => one['x-codes'] ?? []);
      codes.set(operationId, new Set(all));
    }
  }
  const found = new Set<string>();
  for (const line of lines) {
    const { routeId, problem } = JSON.parse(line) as { routeId?: string; problem?: string };
    if (routeId === undefined || problem === undefined) continue;
    if (codes.get(routeId)?.has(problem) !== true) found.add(`${routeId}: ${problem}`);
  }
  return [...found].sort();
}
