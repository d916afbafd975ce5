// SPDX-License-Identifier: Apache-2.0
import type { Scope, ScopeDimension } from '@yulian/proofs';
import { followed, type RegistryFacts, type Successors } from './facts.js';
import { uncoveredFields } from './fields.js';
import { isItemCovered } from './items.js';
import { areCovered } from './regions.js';

type Comparison = (inner: Scope, outer: Scope, facts: RegistryFacts) => boolean;

/** Whether one dimension of a scope allows nothing that another's does not. */
const WITHIN: Readonly<Record<Exclude<ScopeDimension, 'grant'>, Comparison>> = {
  unit: (inner, outer, facts) => areUnitsListed(inner.units, outer.units, facts.units),
  level: (inner, outer) => areListed(inner.levels, outer.levels),
  region: (inner, outer, facts) => areCovered(inner.regions, outer.regions, facts.regions),
  serviceItem: (inner, outer) => areItemsCovered(inner.serviceItems, outer.serviceItems),
  purpose: (inner, outer) => areListed(inner.purposes, outer.purposes),
  fields: (inner, outer) => uncoveredFields(inner.fields, outer.fields).length === 0,
  interval: (inner, outer) => inner.from >= outer.from && inner.until <= outer.until,
  quota: (inner, outer) => isQuotaWithin(inner.quota, outer.quota),
};

/**
 * Dimensions in which `inner` allows what `outer` does not; none when it is a part of it.
 */
export function widerDimensions(
  inner: Scope,
  outer: Scope,
  facts: RegistryFacts,
): readonly string[] {
  return Object.entries(WITHIN)
    .filter(([, isWithin]) => !isWithin(inner, outer, facts))
    .map(([dimension]) => dimension);
}

function areListed(inner: 'any' | readonly string[], outer: 'any' | readonly string[]): boolean {
  if (outer === 'any') return true;
  return inner !== 'any' && inner.every((one) => outer.includes(one));
}

/** A 基本编码 covers every 实施编码 that ends in it. */
function areItemsCovered(inner: Scope['serviceItems'], outer: Scope['serviceItems']): boolean {
  if (outer === 'any') return true;
  return inner !== 'any' && inner.every((one) => outer.some((each) => isItemCovered(one, each)));
}

/** A unit may be used in the place of one that it succeeds. */
function areUnitsListed(
  inner: Scope['units'],
  outer: Scope['units'],
  successors: Successors,
): boolean {
  if (outer === 'any') return true;
  if (inner === 'any') return false;
  const covered = new Set([...outer, ...outer.map((unit) => followed(unit, successors))]);
  return inner.every((unit) => covered.has(unit));
}

/** Of the same stretch of time, or of all time: then no stretch can have more. */
function isQuotaWithin(inner: Scope['quota'], outer: Scope['quota']): boolean {
  if (outer === 'unlimited') return true;
  if (inner === 'unlimited' || inner.count > outer.count) return false;
  return inner.per === outer.per || inner.per === 'TOTAL';
}
