// SPDX-License-Identifier: Apache-2.0
import type { Violation } from '../engine/suite.js';

const LONGEST_DETAIL = 1500;

/** Gathers what an inspection finds and counts. */
export class Findings {
  readonly violations: Violation[] = [];
  readonly counts: Record<string, number> = {};

  add(invariant: string, detail: string): void {
    this.violations.push({ invariant, detail: detail.slice(0, LONGEST_DETAIL) });
  }

  /** Adds a violation unless something holds. */
  hold(holds: boolean, invariant: string, detail: () => string): void {
    if (!holds) this.add(invariant, detail());
  }

  count(name: string, by = 1): void {
    this.counts[name] = (this.counts[name] ?? 0) + by;
  }
}
