// SPDX-License-Identifier: Apache-2.0
import type { TestGateway } from '../support/gateway.js';
import type { Stage } from './actor.js';

/** By gateway: stages come and go, and what was used up stays so. */
const counts = new WeakMap<TestGateway, Map<string, number>>();
const made = new WeakMap<TestGateway, Map<string, Promise<unknown>>>();

/** 0, 1, 2, … of each kind of thing. */
export function nextOf({ gateway }: Stage, what: string): number {
  const all = counts.get(gateway) ?? new Map<string, number>();
  counts.set(gateway, all);
  const n = all.get(what) ?? 0;
  all.set(what, n + 1);
  return n;
}

/** What is made once, and serves all stages of a gateway. */
export function onceOn<T>({ gateway }: Stage, what: string, make: () => Promise<T>): Promise<T> {
  const all = made.get(gateway) ?? new Map<string, Promise<unknown>>();
  made.set(gateway, all);
  const found = all.get(what) ?? make();
  all.set(what, found);
  return found as Promise<T>;
}
