// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import type { Violation } from '../engine/suite.js';
import { checkLinearizable } from './check.js';
import { partitioned, type Operation } from './history.js';
import { licenceModel, type LicenceInput, type LicenceOutput } from './licence-model.js';

type LicenceOperation = Operation<LicenceInput, LicenceOutput>;

const SHOWN = 12;
const PATIENCE_MS = 180_000;
const POLL_MS = 20;

/** Everything that clients were told, and when. */
export class LicenceBook {
  readonly counts: Record<string, number> = {};
  readonly violations: Violation[] = [];
  /** How long answers took, in seconds. */
  readonly seconds: number[] = [];
  readonly #operations: LicenceOperation[] = [];

  count(what: string): void {
    this.counts[what] = (this.counts[what] ?? 0) + 1;
  }

  add(operation: LicenceOperation): void {
    this.#operations.push(operation);
    this.count(operation.input.what);
  }

  /** Waits for so many answers more, or notes that they do not come. */
  async answers(count: number): Promise<void> {
    const goal = this.#operations.length + count;
    const endMs = performance.now() + PATIENCE_MS;
    while (this.#operations.length < goal) {
      if (performance.now() > endMs) {
        const detail = `fewer than ${String(count)} answers came in ${String(PATIENCE_MS)} ms`;
        this.violations.push({ invariant: 'IT_RECOVERS', detail });
        return;
      }
      await delay(POLL_MS);
    }
  }

  /** Holds the history of each licence against what a licence does. */
  check(): void {
    const parts = partitioned(this.#operations, ({ id }) => id);
    this.counts['licences'] = parts.size;
    this.counts['operations checked'] = this.#operations.length;
    for (const [id, part] of parts) {
      const { isLinearizable, explained, stuck } = checkLinearizable(licenceModel, part);
      if (isLinearizable) continue;
      const of = `${String(explained)} of ${String(part.length)} operations on ${id}`;
      const near = aroundOf(part, stuck).map((one) => JSON.stringify(one));
      this.violations.push({
        invariant: 'HISTORY_IS_LINEARIZABLE',
        detail: `only ${of} can be explained; then:\n    ${near.join('\n    ')}`,
      });
    }
  }
}

/** The operations about which it is, and those just before. */
function aroundOf(
  part: readonly LicenceOperation[],
  stuck: readonly LicenceOperation[],
): readonly LicenceOperation[] {
  const sorted = [...part].sort((a, b) => a.invokedMs - b.invokedMs);
  const last = Math.max(...stuck.map((one) => sorted.indexOf(one)));
  return sorted.slice(Math.max(0, last - SHOWN), last + 1);
}
