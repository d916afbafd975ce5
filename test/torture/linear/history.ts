// SPDX-License-Identifier: Apache-2.0

/**
 * One operation as its client saw it. What certainly was not applied is left out of a history, and
 * so is nothing else.
 */
export interface Operation<I, O> {
  readonly input: I;
  /** What was answered; undefined when no answer came: then it was applied at some time, or never. */
  readonly output?: O;
  /** By one clock for all clients. */
  readonly invokedMs: number;
  /** `Infinity` when no answer came. */
  readonly endedMs: number;
}

/** What one thing that is read and written does when it is asked one after the other. */
export interface Model<S, I, O> {
  readonly initial: S;
  /**
   * @param output undefined when no answer came: then any may be given
   * @returns the state after; undefined when in this state nothing gives this output
   */
  step(state: S, input: I, output: O | undefined): S | undefined;
  /** The same for two states exactly when they are the same. */
  keyOf(state: S): string;
}

/** Parts a history by what its operations are about: each part must be linearizable by itself. */
export function partitioned<I, O>(
  operations: readonly Operation<I, O>[],
  subjectOf: (input: I) => string,
): ReadonlyMap<string, readonly Operation<I, O>[]> {
  const parts = new Map<string, Operation<I, O>[]>();
  for (const operation of operations) {
    const subject = subjectOf(operation.input);
    const part = parts.get(subject);
    if (part === undefined) parts.set(subject, [operation]);
    else part.push(operation);
  }
  return parts;
}
