// SPDX-License-Identifier: Apache-2.0
import type { Model, Operation } from './history.js';

/** What a history was found to be. */
export interface Linearity<I, O> {
  readonly isLinearizable: boolean;
  /** How many operations at most could be put in an order that explains all their answers. */
  readonly explained: number;
  /** Where it is not linearizable: the operations of which none can come next. */
  readonly stuck: readonly Operation<I, O>[];
}

/** A way to go on: operations up to here are in an order, which has led to this state. */
interface Node<S> {
  readonly state: S;
  /** Answered operations before this place, in the order of their beginning, are all done. */
  readonly low: number;
  /** Places at or beyond `low` that are done too, rising. */
  readonly beyond: readonly number[];
  /** Places of the unanswered that are taken as done, rising. */
  readonly supposed: readonly number[];
}

/**
 * Whether there is one order of all operations, each at some moment between its beginning and its
 * answer, in which the model gives every answer. After Wing and Gong ("Testing and verifying
 * concurrent objects", 1993) with the memory of Lowe ("Testing for linearizability", 2017): a set of
 * done operations that leads to the same state is tried once.
 */
export function checkLinearizable<S, I, O>(
  model: Model<S, I, O>,
  operations: readonly Operation<I, O>[],
): Linearity<I, O> {
  return new Search(model, operations).run();
}

class Search<S, I, O> {
  readonly #model: Model<S, I, O>;
  readonly #answered: readonly Operation<I, O>[];
  readonly #unanswered: readonly Operation<I, O>[];
  readonly #tried = new Set<string>();

  constructor(model: Model<S, I, O>, operations: readonly Operation<I, O>[]) {
    const sorted = [...operations].sort((a, b) => a.invokedMs - b.invokedMs);
    this.#model = model;
    this.#answered = sorted.filter(({ endedMs }) => endedMs !== Infinity);
    this.#unanswered = sorted.filter(({ endedMs }) => endedMs === Infinity);
  }

  run(): Linearity<I, O> {
    const first: Node<S> = { state: this.#model.initial, low: 0, beyond: [], supposed: [] };
    const open = [first];
    let best = first;
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (doneIn(node) > doneIn(best)) best = node;
      if (doneIn(node) === this.#answered.length) {
        return { isLinearizable: true, explained: doneIn(node), stuck: [] };
      }
      open.push(...this.#after(node));
    }
    const stuck = this.#next(best).map((place) => this.#answered[place] as Operation<I, O>);
    return { isLinearizable: false, explained: doneIn(best), stuck };
  }

  /** Every way to do one operation more, that was not tried before; the last is tried first. */
  #after(node: Node<S>): Node<S>[] {
    const places = this.#next(node);
    const untilMs = this.#endOfAny(places);
    const supposed = this.#unanswered.flatMap(({ input, invokedMs }, place) => {
      if (invokedMs > untilMs || node.supposed.includes(place)) return [];
      const state = this.#model.step(node.state, input, undefined);
      // What changes nothing need not be supposed.
      if (state === undefined || this.#isSame(state, node.state)) return [];
      return [{ ...node, state, supposed: inserted(node.supposed, place) }];
    });
    const answered = places.flatMap((place) => {
      const { input, output } = this.#answered[place] as Operation<I, O>;
      const state = this.#model.step(node.state, input, output);
      return state === undefined ? [] : [{ ...this.#done(node, place), state }];
    });
    return [...supposed, ...answered.reverse()].filter((one) => this.#isNew(one));
  }

  /** Answered operations that may come next: none that is not done was answered before they began. */
  #next({ low, beyond }: Node<S>): number[] {
    const places: number[] = [];
    let untilMs = Infinity;
    for (let place = low; place < this.#answered.length; place++) {
      const { invokedMs, endedMs } = this.#answered[place] as Operation<I, O>;
      if (invokedMs > untilMs) break;
      if (beyond.includes(place)) continue;
      places.push(place);
      untilMs = Math.min(untilMs, endedMs);
    }
    return places.filter((place) => (this.#answered[place]?.invokedMs ?? 0) <= untilMs);
  }

  #endOfAny(places: readonly number[]): number {
    return Math.min(...places.map((place) => this.#answered[place]?.endedMs ?? Infinity));
  }

  #done(node: Node<S>, place: number): Node<S> {
    const beyond = inserted(node.beyond, place);
    let { low } = node;
    while (beyond[0] === low) {
      beyond.shift();
      low += 1;
    }
    return { ...node, low, beyond };
  }

  #isSame(a: S, b: S): boolean {
    return this.#model.keyOf(a) === this.#model.keyOf(b);
  }

  #isNew({ state, low, beyond, supposed }: Node<S>): boolean {
    const key = `${String(low)}|${beyond.join()}|${supposed.join()}|${this.#model.keyOf(state)}`;
    if (this.#tried.has(key)) return false;
    this.#tried.add(key);
    return true;
  }
}

function doneIn({ low, beyond }: Pick<Node<unknown>, 'low' | 'beyond'>): number {
  return low + beyond.length;
}

function inserted(list: readonly number[], value: number): number[] {
  return [...list, value].sort((a, b) => a - b);
}
