// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { DemoApi } from '../api.js';
import { sealedCopy } from '../sealed-copy.js';
import { demoSeal } from '../seals.js';
import type { SealWorkshop } from '../sealing/workshop.js';
import { walkInAccount, walkInCode, WALK_IN_TYPE } from '../sign-in/persons.js';
import { ECO_ITEMS, HANDLING, handleOnline, publishEcoItems } from './online-cases.js';
import { SignedIn } from './signed-in.js';

/** What a run works with. */
export interface EcoStage {
  /** Of the gateway. */
  readonly url: string;
  readonly apiOf: (unit: string, role: string) => DemoApi;
  /** Where the handling unit's seal is made. */
  readonly workshop: SealWorkshop;
  /** Eight hexadecimal digits that no other run has. */
  readonly run: string;
}

/** Somebody with matters handled on-line. */
interface Saver {
  readonly account: string;
  readonly cases: number;
}

interface MyPoints {
  readonly data: readonly {
    readonly unit: { readonly unit: string };
    readonly consent: string;
    readonly days: readonly MyDay[];
  }[];
}

interface MyDay {
  readonly day: string;
  readonly cases: number;
  readonly collected: string;
  readonly donated: string;
  readonly collectable: string;
}

/** So many of each matter a day count, by the set of factors. */
const OF_EACH_ITEM = 3;
const AT_ONCE = 24;
const SIGN_INS_AT_ONCE = 4;
const CASE_BYTES = 32;
const POLL_MS = 500;
const PATIENCE_MS = 300_000;
/** The listed person whose points go along, so that its page shows what became of them. */
const LISTED = 'zhou';

/** Persons of a run, and what they did. */
export interface Savers {
  readonly persons: number;
  /** Grams that were given into the pool. */
  readonly grams: bigint;
}

/** @returns persons with as many cases together as wished */
function saversOf(run: string, cases: number): readonly Saver[] {
  const each = OF_EACH_ITEM * ECO_ITEMS.length;
  return Array.from({ length: Math.ceil(cases / each) }, (_, n) => ({
    account: walkInAccount(run, n),
    cases: Math.min(each, cases - n * each),
  }));
}

/**
 * Has persons handle matters on-line. They are numbered and sealed as any other, and earn by themselves.
 *
 * @returns the accounts of the persons, with how many cases each has
 */
export async function handleCases(stage: EcoStage, cases: number): Promise<readonly Saver[]> {
  const { apiOf, workshop, run } = stage;
  await publishEcoItems(apiOf);
  const savers = saversOf(run, cases);
  const seal = await demoSeal(apiOf, HANDLING, workshop);
  const queue = new PQueue({ concurrency: AT_ONCE });
  const handled = savers.flatMap(({ account, cases: own }) =>
    Array.from({ length: own }, (_, i) =>
      queue.add(async () => {
        const notice = await sealedCopy(apiOf(HANDLING, 'clerk'), seal);
        const id = `cas_${randomBytes(CASE_BYTES).toString('hex')}`;
        const serviceItem = ECO_ITEMS[i % ECO_ITEMS.length] ?? '';
        const applicant = { type: WALK_IN_TYPE, code: walkInCode(account) };
        const number = `演示-${id.slice(4, 16)}`;
        return handleOnline(apiOf, { id, serviceItem, applicant, number }, notice);
      }),
    ),
  );
  await Promise.all(handled);
  return savers;
}

/** Each signs in, consents, collects, and gives all into a pool. */
export async function giveAll(
  { url }: EcoStage,
  savers: readonly Saver[],
  pool: string,
): Promise<Savers> {
  const signIns = new PQueue({ concurrency: SIGN_INS_AT_ONCE });
  const giving = [...savers, { account: LISTED, cases: 0 }].map(({ account, cases }) =>
    signIns.add(async () => giveOf(await SignedIn.as(url, account), cases, pool)),
  );
  const given = await Promise.all(giving);
  const grams = given.reduce((sum, one) => sum + one, 0n);
  return { persons: given.filter((one) => one > 0n).length, grams };
}

/** @param cases that must have earned before; of the listed person, whatever has */
async function giveOf(person: SignedIn, cases: number, pool: string): Promise<bigint> {
  const found = await earned(person, cases);
  const unit = HANDLING;
  if (found === undefined) return 0n;
  if (found.consent !== 'GIVEN') {
    await person.post('/v1/my/points/consent', { unit, state: 'GIVEN' });
  }
  if (found.days.some(({ collectable }) => collectable !== '0')) {
    await person.post('/v1/my/points/collection', { unit });
  }
  let total = 0n;
  for (const { day, collected, donated } of (await pointsOf(person))?.days ?? []) {
    const grams = BigInt(collected) - BigInt(donated);
    if (grams === 0n) continue;
    const body = { unit, day, pool, grams: String(grams) };
    await person.post('/v1/my/points/donations', body);
    total += grams;
  }
  return total;
}

async function earned(
  person: SignedIn,
  cases: number,
): Promise<MyPoints['data'][number] | undefined> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    const found = await pointsOf(person);
    const counted = (found?.days ?? []).reduce((sum, day) => sum + day.cases, 0);
    if (counted >= cases) return found;
    await sleep(POLL_MS);
  }
  throw new Error('cases that were delivered have not earned');
}

async function pointsOf(person: SignedIn): Promise<MyPoints['data'][number] | undefined> {
  const { data } = await person.get<MyPoints>('/v1/my/points');
  return data.find(({ unit }) => unit.unit === HANDLING);
}
