// SPDX-License-Identifier: Apache-2.0
// Factor sets, earnings and points of the tests: the market bureau's cases earn, the bureau accounts,
// the water bureau verifies.
import type { EarnInput, FactorSetInput, ReceiveInput } from '@yulian/chaincode/schemas';
import {
  merkleRoot,
  earningLeaf,
  toHex,
  type EarningBatch,
  type EarningDay,
  type EarningOpening,
  type Pool,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { AT_WINDOW, Cases, itemCode, ONLINE } from './case-fixture.js';
import { activeSeal, sealedFile } from './case-world.js';
import { digestOf } from './fixtures.js';
import type { OpenLedger } from './for-each-ledger.js';
import { MEMBERS, SINCE, type MemberName } from './members.js';
import { givePowersOverSeals } from './seal-world.js';
import { foundedWorld, type World } from './world.js';

/** The midnight in China at which the first set comes into force, and the day that begins then. */
export const SET_BEGINS = '2026-03-02T16:00:00.000Z';
export const EARNING_DAY = '2026-03-03';
export const SET = 'YLJP@1';
/** Without materials and licences, so that a case takes few steps. */
export const EARNING_ITEM = itemCode('market', 8);
export const MARKET = MEMBERS.market.uscc;

const factor = (value: string, scale: number, unit: string) => ({
  ...{ value, scale, unit, source: 'UKGOV-2025', date: '2025-06-10' },
});

type Content = FactorSetInput['content'];

/** The project's default proposal: one round trip of ten kilometres comes to a kilogram. */
export function factorContent(chosen: Partial<Content> = {}): Content {
  return {
    title: '示例线上办事减排因子集',
    method: { code: 'YLJP', text: { sha256: digestOf('method text') } },
    travel: {
      CAR: factor('16725', 2, 'g/km'),
      BUS: factor('10385', 2, 'g/km'),
      METRO: factor('278', 1, 'g/km'),
      OTHER: factor('0', 0, 'g/km'),
    },
    distance: factor('10000', 0, 'm/visit'),
    shares: [
      { mode: 'CAR', perMille: 300 },
      { mode: 'BUS', perMille: 400 },
      { mode: 'METRO', perMille: 300 },
    ],
    sheet: factor('671', 2, 'g/sheet'),
    online: factor('15', 1, 'g/case'),
    caps: { perCase: '5000', perPersonDay: '6000', itemCasesPerPersonDay: 3 },
    rules: {
      velocity: { cases: 20, days: 3 },
      sequence: { seconds: 0 },
      selfDealing: 'HOLD',
    },
    ...{ earnWithinDays: 365, collectWithinDays: 365, gramsPerUnit: '1000', bufferPerMille: 100 },
    ...chosen,
  };
}

export function factorSetOf(
  content: Partial<Content> = {},
  chosen: Partial<Omit<FactorSetInput, 'content'>> = {},
) {
  const factorSet = { code: 'YLJP', version: 1, from: SET_BEGINS, ...chosen };
  return { kind: 'SET_FACTOR_SET', factorSet: { ...factorSet, content: factorContent(content) } };
}

export const appointmentOf = (member: MemberName, body: string) => ({
  kind: 'APPOINT_BODY',
  appointment: { unit: MEMBERS[member].uscc, body, from: SINCE },
});

let numbers = 0;
const numbered = (prefix: string): string => {
  numbers += 1;
  return `${prefix}_${digestOf(`${prefix} ${String(numbers)}`)}`;
};
export const newPoolId = (): string => numbered('pol');

/** Nobody could tell it from a number: a person of the tests. */
export const personOf = (name: string): string => `h1.${digestOf(`person ${name}`)}`;

/** What a department ties its cases to: here without its key. */
export function openingOf(id: string): EarningOpening {
  return { case: id, nullifier: digestOf(`nullifier ${id}`), salt: digestOf(`salt ${id}`) };
}

/** The argument with which cases earn. */
export function earnOf(cases: readonly string[], chosen: Partial<EarnInput> = {}): EarnInput {
  const openings = cases.map(openingOf).sort((a, b) => (a.nullifier < b.nullifier ? -1 : 1));
  const leaves = openings.map((one) => earningLeaf(one, nodePrimitives.sha256));
  return {
    ...{ id: numbered('ebt'), unit: MARKET, factorSet: SET, cases: [...cases].sort() },
    nullifiers: openings.map(({ nullifier }) => nullifier),
    root: toHex(merkleRoot(leaves, nodePrimitives.sha256)),
    ...{ basis: 'YLJP-3', ...chosen },
  };
}

/** Calls of cases, earnings and points, and what they answer. */
export class Earnings {
  readonly world: World;
  readonly cases: Cases;
  readonly #seal: string;

  /** @param seal of the market bureau, with which what it delivers is sealed */
  constructor(world: World, seal: string) {
    this.world = world;
    this.cases = new Cases(world);
    this.#seal = seal;
  }

  /** What cases need to be delivered, in a consortium where departments have power over seals. */
  static async in(world: World): Promise<Earnings> {
    await new Cases(world).publish({ materials: [], results: [] }, EARNING_ITEM);
    return new Earnings(world, await activeSeal(world));
  }

  /** A case that came in on-line and was delivered, as chosen. */
  async delivered(
    chosen: Partial<ReceiveInput> = {},
    step: Partial<typeof AT_WINDOW> = { channel: 'MOBILE', visits: 0, sheets: 0 },
  ): Promise<string> {
    const { id } = await this.cases.receive({ serviceItem: EARNING_ITEM, step: ONLINE, ...chosen });
    await this.cases.act(id, 'accept');
    await this.cases.act(id, 'grant');
    const files = [await sealedFile(this.world, this.#seal, `for ${id}`)];
    await this.cases.deliver(id, { files, step: { ...AT_WINDOW, ...step } });
    return id;
  }

  async earn(
    cases: readonly string[],
    chosen?: Partial<EarnInput>,
    member: MemberName = 'market',
  ): Promise<EarningBatch> {
    const caller = this.world.as(member, 'gateway');
    return (await caller.submit<EarningBatch>('earning:earn', earnOf(cases, chosen))).answer;
  }

  /** The verifier lets go what was held. */
  async review(id: string, person: string, state = 'RELEASED', member: MemberName = 'water') {
    const day = { unit: MARKET, person, day: EARNING_DAY };
    const input = { ...day, case: id, state, basis: 'YLJP-5' };
    await this.world.as(member, 'approver').submit('earning:review', input);
  }

  day(person: string, day = EARNING_DAY): Promise<EarningDay> {
    return this.world.as('emergency', 'auditor').query('earning:get', `${MARKET}/${person}/${day}`);
  }

  async point<T>(name: string, argument: object, member: MemberName = 'market'): Promise<T> {
    const role = name.endsWith('Pool') ? 'approver' : 'gateway';
    return (await this.world.as(member, role).submit<T>(`point:${name}`, argument)).answer;
  }

  consent(person: string, state = 'GIVEN') {
    return this.point('consent', { unit: MARKET, person, state, basis: 'YLJP-7' });
  }

  collect(...days: readonly (readonly [person: string, day?: string])[]): Promise<EarningDay[]> {
    const refs = days.map(([person, day = EARNING_DAY]) => ({ unit: MARKET, person, day }));
    return this.point('collect', { days: refs });
  }

  donate(pool: string, person: string, grams: string, day = EARNING_DAY) {
    return this.point('donate', {
      id: numbered('dnt'),
      pool,
      gifts: [{ unit: MARKET, person, day, grams }],
    });
  }

  openPool(chosen: object = {}): Promise<Pool> {
    const pool = { id: newPoolId(), region: '999999', factorSet: SET, vintage: 2026 };
    return this.point('openPool', { ...pool, basis: 'YLJP-9', ...chosen }, 'bureau');
  }

  closePool(id: string, member: MemberName = 'bureau'): Promise<Pool> {
    return this.point('closePool', { id, basis: 'YLJP-9' }, member);
  }
}

/** A consortium in which cases earn: bodies are appointed and a set is in force. */
export async function earningWorld(
  openLedger: OpenLedger,
  content: Partial<Content> = {},
): Promise<Earnings> {
  const world = await foundedWorld(openLedger);
  await givePowersOverSeals(world);
  await world.decide(appointmentOf('bureau', 'ACCOUNTING_BODY'));
  await world.decide(appointmentOf('water', 'VERIFIER'));
  await world.decide(factorSetOf(content));
  world.clock.advance({ days: 1 });
  return Earnings.in(world);
}
