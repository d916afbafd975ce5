// SPDX-License-Identifier: Apache-2.0

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Answer>> };
}

interface Answer {
  readonly 'x-codes'?: readonly string[];
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, Answer | { readonly $ref: string }>>;
}

const RESPONSE = '#/components/responses/';

/**
 * Problems that were answered, as the log tells, though openapi.json does not say that their
 * operation can answer them.
 */
export function undescribedProblems(described: unknown, lines: readonly string[]): string[] {
  const codes = new Map<string, Set<string>>();
  const { paths, components } = described as Described;
  for (const item of Object.values(paths)) {
    for (const { operationId, responses } of Object.values(item)) {
      const all = Object.values(responses)
        .map((one) => ('$ref' in one ? components.responses[one.$ref.slice(RESPONSE.length)] : one))
        .flatMap((answer) => answer?.['x-codes'] ?? []);
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
