// SPDX-License-Identifier: Apache-2.0
// Contracts are tested on every ledger that can run them, through the port alone.
import type { Ledger } from '@yulian/network';
// Before the chaincode: loading network/ keeps fabric-shim quiet.
import { embeddedEngine } from './embedded-engine.js';
import { contracts } from '@yulian/chaincode';
import { fabricEngine } from './fabric/engine.js';
import { keepFewOnFabric, keepOneInOnFabric } from './few-on-fabric.js';
import type { MemberKeys } from './member-keys.js';

/** A contract class as ledgers take it. */
export type ContractClass = (typeof contracts)[number] | (new () => object);

/** What a test asks of a ledger. */
export interface LedgerWish {
  readonly keys: MemberKeys;
  /** Milliseconds since 1970; left out: the real time. */
  readonly clock?: () => number;
  /** Left out: the product's. */
  readonly contracts?: readonly ContractClass[];
}

/** A ledger that a test was given, empty. */
export interface OpenedLedger {
  readonly ledger: Ledger;
  close(): Promise<void>;
}

/** A way to run a ledger for tests. */
export interface LedgerEngine {
  readonly name: string;
  /** Why it cannot run here; undefined when it can. */
  readonly unavailable: string | undefined;
  open(wish: Required<LedgerWish>): Promise<OpenedLedger>;
}

export type OpenLedger = (wish: LedgerWish) => Promise<Ledger>;

/** Every ledger: a new engine is one line here. */
const ENGINES: readonly LedgerEngine[] = [embeddedEngine, fabricEngine];

/**
 * Defines the same suite once for each ledger. Ledgers opened in a test (or its `beforeEach`) are
 * closed after it, those opened in `before` at the suite's end. A ledger that cannot run here is a
 * skipped test that says why. Of suites whose tests open a ledger each, Fabric runs some.
 */
export function forEachLedger(
  name: string,
  define: (openLedger: OpenLedger, engine: string) => void,
): void {
  forEachLedgerThinly(1, name, define);
}

/** The same for a table of tests none of which needs another: Fabric runs one in so many of them. */
export function forEachLedgerThinly(
  oneIn: number,
  name: string,
  define: (openLedger: OpenLedger, engine: string) => void,
): void {
  for (const engine of ENGINES) {
    const suite = describe(`${name} on ${engine.name}`, () => {
      if (engine.unavailable === undefined) define(openedAndClosed(engine), engine.name);
      else it(`cannot run here: ${engine.unavailable}`);
    });
    keepOneInOnFabric(engine.name, suite, oneIn);
    keepFewOnFabric(engine.name, suite);
  }
}

function openedAndClosed(engine: LedgerEngine): OpenLedger {
  const ofSuite: OpenedLedger[] = [];
  let ofTest: OpenedLedger[] | undefined;
  beforeEach(() => {
    ofTest = [];
  });
  afterEach(async () => {
    const opened = ofTest ?? [];
    ofTest = undefined;
    await closeAll(opened);
  });
  after(() => closeAll(ofSuite));
  return async (wish) => {
    const opened = await engine.open({ clock: Date.now, contracts, ...wish });
    (ofTest ?? ofSuite).push(opened);
    return opened.ledger;
  };
}

async function closeAll(opened: readonly OpenedLedger[]): Promise<void> {
  for (const one of opened) await one.close();
}
