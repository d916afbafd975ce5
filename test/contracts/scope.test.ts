// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import { decide, widerDimensions } from '@yulian/chaincode/scope';
import { SCOPE_CODES, SCOPE_DIMENSIONS, type ScopeDecision } from '@yulian/proofs';
import { FACTS, linkOf, requestFor, scopeFor, scopes, uses } from '../support/scope-fixture.js';
import {
  allowedValues,
  DAYS,
  LEVEL_NAMES,
  LIVE_REGIONS,
  modelCodes,
  PATHS,
  PURPOSES,
  SERVICE_ITEMS,
  UNITS,
  type ModelScope,
  type ModelUse,
} from './scope-model.js';

const links = fc.record({
  scope: scopes,
  revoked: fc.boolean(),
  used: fc.integer({ min: 0, max: 3 }),
});

/** What can be wrong with a grant itself. */
const STATES = ['grant', 'quota'] as const;

/** Dimensions that a use can break, and the world in which a value that breaks is looked for. */
const WORLD = {
  unit: UNITS,
  level: LEVEL_NAMES,
  region: LIVE_REGIONS,
  serviceItem: SERVICE_ITEMS,
  purpose: PURPOSES,
  fields: PATHS,
  interval: DAYS,
} as const;

type Breakable = keyof typeof WORLD;

const BREAKABLE = Object.keys(WORLD) as Breakable[];
const KEY: Readonly<Record<Breakable, keyof ModelUse>> = {
  ...{ unit: 'unit', level: 'level', region: 'region', serviceItem: 'serviceItem' },
  ...{ purpose: 'purpose', fields: 'fields', interval: 'day' },
};

function codesOf(decision: ScopeDecision, of = 'grant'): Set<string> {
  if (decision.allowed) return new Set();
  return new Set(decision.failing.filter((one) => one.of === of).map(({ code }) => code));
}

describe('scope of use', () => {
  it('is decided as a plain model says, for 20,000 random grants and uses', function () {
    this.timeout(120_000);
    let allowed = 0;
    const property = fc.property(links, uses, ({ scope, revoked, used }, use) => {
      const decision = decide([linkOf(scope, { revoked, used })], requestFor(use), FACTS);
      const expected = modelCodes(scope, use, { revoked, used });
      expect(codesOf(decision)).to.deep.equal(expected);
      expect(decision.allowed).to.equal(expected.size === 0);
      if (decision.allowed) allowed += 1;
    });
    fc.assert(property, { numRuns: 20_000 });
    expect(allowed).to.be.greaterThan(20);
  });

  it('of a delegated grant is what every grant above it allows', function () {
    this.timeout(120_000);
    const chains = fc.array(links, { minLength: 1, maxLength: 4 });
    const property = fc.property(chains, uses, (chain, use) => {
      const named = chain.map((link, i) => linkOf(link.scope, { ...link, of: String(i) }));
      const decision = decide(named, requestFor(use), FACTS);
      chain.forEach(({ scope, ...stand }, i) => {
        expect(codesOf(decision, String(i))).to.deep.equal(modelCodes(scope, use, stand));
      });
    });
    fc.assert(property, { numRuns: 3000 });
  });

  it('names for each failing who can grant it', () => {
    const property = fc.property(links, links, uses, (own, above, use) => {
      const chain = [
        linkOf(own.scope, { ...own, of: 'own', giver: 'unit-g' }),
        linkOf(above.scope, { ...above, of: 'above' }),
      ];
      const decision = decide(chain, requestFor(use), FACTS);
      if (decision.allowed) return;
      for (const { of, code, dimension, grantableBy } of decision.failing) {
        const unit = of === 'own' ? 'unit-g' : 'unit-p';
        const expected =
          code === 'SCOPE_REGION_RETIRED' ? { party: 'committee' } : { party: 'provider', unit };
        expect(grantableBy).to.deep.equal([expected]);
        expect(SCOPE_CODES).to.include(code);
        expect(SCOPE_DIMENSIONS).to.include(dimension);
      }
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('is had when all failings are mended, and not when any is left', function () {
    this.timeout(120_000);
    let subsets = 0;
    const choices = fc.infiniteStream(fc.nat({ max: 1000 }));
    const property = fc.property(scopes, choices, (scope, stream) => {
      const pick = <T>(all: readonly T[]): T | undefined => all[stream.next().value % all.length];
      const broken = brokenUse(scope, pick);
      if (broken === undefined) return;
      const { good, bad } = broken;
      const states = STATES.filter((one) => one === 'grant' || scope.limit !== undefined);
      const dimensions = [...broken.dimensions, ...states.filter(() => pick([true, false]))];
      for (let mask = 0; mask < 2 ** dimensions.length; mask += 1) {
        const left = dimensions.filter((_, i) => (mask & (2 ** i)) === 0);
        const use = left
          .filter(isBreakable)
          .reduce((made, d) => ({ ...made, [KEY[d]]: bad[KEY[d]] }), good);
        const stand = { revoked: left.includes('grant'), used: left.includes('quota') ? 9 : 0 };
        const decision = decide([linkOf(scope, stand)], requestFor(use), FACTS);
        expect(decision.allowed).to.equal(left.length === 0);
        const failing = decision.allowed ? [] : decision.failing.map((one) => one.dimension);
        expect(failing).to.have.members(left);
        subsets += 1;
      }
    });
    fc.assert(property, { numRuns: 1500 });
    expect(subsets).to.be.greaterThan(2000);
  });

  it('is a part of another only when it allows nothing else', function () {
    this.timeout(120_000);
    let parts = 0;
    const narrowing = fc.tuple(scopes, scopes, fc.subarray(Object.keys(WORLD_OF_SCOPE)));
    const property = fc.property(narrowing, fc.array(uses, { maxLength: 20 }), (given, asked) => {
      const [outer, other, changed] = given;
      const inner = changed.reduce((made, key) => ({ ...made, [key]: other[key as never] }), outer);
      const wider = widerDimensions(scopeFor(inner), scopeFor(outer), FACTS);
      if (wider.length > 0) return;
      parts += 1;
      for (const use of asked) {
        const verdict = (scope: ModelScope) =>
          decide([linkOf(scope)], requestFor(use), FACTS).allowed;
        expect(verdict(inner) && !verdict(outer)).to.equal(false);
      }
      const [small, large] = [allowedValues(inner), allowedValues(outer)];
      for (const dimension of BREAKABLE) {
        const more = [...small[dimension]].filter((v) => !large[dimension].has(v as never));
        // A unit that has ended cannot ask; what it stood for is its successor's.
        expect(more.filter((value) => dimension !== 'unit' || isActive(value))).to.deep.equal([]);
      }
    });
    fc.assert(property, { numRuns: 5000 });
    expect(parts).to.be.greaterThan(100);
  });

  it('is never called wider than itself', () => {
    const property = fc.property(scopes, (scope) => {
      expect(widerDimensions(scopeFor(scope), scopeFor(scope), FACTS)).to.deep.equal([]);
    });
    fc.assert(property, { numRuns: 1000 });
  });
});

const WORLD_OF_SCOPE: Readonly<Record<keyof ModelScope, true>> = {
  ...{ units: true, levels: true, regions: true, serviceItems: true },
  ...{ purposes: true, fields: true, days: true, limit: true },
};

function isBreakable(dimension: string): dimension is Breakable {
  return Object.keys(WORLD).includes(dimension);
}

function isActive(unit: unknown): boolean {
  return unit !== 'unit-d' && unit !== 'unit-e';
}

/** A use that the scope allows, one that it does not, and where they differ. */
function brokenUse(
  scope: ModelScope,
  pick: <T>(all: readonly T[]) => T | undefined,
):
  | { readonly good: ModelUse; readonly bad: ModelUse; readonly dimensions: readonly Breakable[] }
  | undefined {
  const allowed = allowedValues(scope);
  const good: Record<string, unknown> = {};
  const bad: Record<string, unknown> = {};
  const dimensions: Breakable[] = [];
  for (const dimension of BREAKABLE) {
    const has = (value: unknown): boolean => allowed[dimension].has(value as never);
    const inside = pick<string | number>([...WORLD[dimension]].filter(has));
    if (inside === undefined) return undefined;
    const outside = pick<string | number>([...WORLD[dimension]].filter((value) => !has(value)));
    const wrap = (value: unknown) => (dimension === 'fields' ? [value] : value);
    good[KEY[dimension]] = wrap(inside);
    bad[KEY[dimension]] = wrap(outside);
    if (outside !== undefined && pick([true, false]) === true) dimensions.push(dimension);
  }
  return { good: good as unknown as ModelUse, bad: bad as unknown as ModelUse, dimensions };
}
