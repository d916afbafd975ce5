// SPDX-License-Identifier: Apache-2.0

/** Whole numbers from one to another, both within. */
export interface Span {
  readonly from: bigint;
  readonly to: bigint;
}

/** Spans in order, those that touch as one; undefined where two share a number. */
export function unionOf(spans: readonly Span[]): readonly Span[] | undefined {
  const sorted = [...spans].sort((a, b) => (a.from < b.from ? -1 : 1));
  const union: Span[] = [];
  for (const span of sorted) {
    const last = union.at(-1);
    if (last !== undefined && span.from <= last.to) return undefined;
    if (last !== undefined && span.from === last.to + 1n) {
      union[union.length - 1] = { from: last.from, to: span.to };
    } else union.push(span);
  }
  return union;
}

/** Whether all numbers of one list of spans are in the other. Both in order, as a union has them. */
export function isWithin(inner: readonly Span[], outer: readonly Span[]): boolean {
  return inner.every(({ from, to }) => outer.some((other) => other.from <= from && to <= other.to));
}
