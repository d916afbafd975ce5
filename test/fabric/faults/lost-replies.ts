// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { OUTSIDE, type Lines } from '../../support/fabric/lines.js';
import type { Random } from '../../torture/engine/random.js';
import type { CaseOutcome, Violation } from '../../torture/engine/suite.js';
import { notOne, Writer } from './writer.js';
import type { FaultWorld } from './world.js';

/** Writes in each case, whose replies are lost together. */
const WRITES = 12;
/** What is asked gets through before the line is cut. */
const THROUGH = { leastMs: 30, mostMs: 400 } as const;
const CUT_MS = 300;
/** Writes that are not endorsed by then are left out. */
const PATIENCE_MS = 15_000;

/** Which reply is lost, and after which step of a write it is on its way. */
export const LOST = {
  submit: 'outbox.envelope',
  'commit-status': 'outbox.submitted',
} as const;

/**
 * Loses the replies of writes that are under way: the requests get through, the answers do not,
 * and then the line is torn. Asked again, each write must have been done once.
 */
export async function loseReplies(
  world: FaultWorld,
  lost: keyof typeof LOST,
  random: Random,
): Promise<CaseOutcome> {
  const under = new UnderWay(LOST[lost]);
  const writer = await Writer.open(world, {
    name: 'vault-1',
    onStep: (step) => {
      under.note(step);
    },
    confirm: () => under.together(),
  });
  try {
    const keys = Array.from({ length: WRITES }, () => randomUUID());
    const writing = keys.map((key) => writer.addUntilKnown(key, key));
    const count = await losing(world.lines, under, random);
    const first = await Promise.all(writing);
    const again = await Promise.all(keys.map((key) => writer.add(key, key)));
    const different: Violation[] = again.flatMap(({ transactionId }, i) =>
      transactionId === first[i]?.transactionId
        ? []
        : [{ invariant: 'SAME_KEY_SAME_TRANSACTION', detail: transactionId }],
    );
    return {
      counts: { writes: WRITES, 'replies lost': count },
      violations: [...different, ...(await notOne(world, keys))],
    };
  } finally {
    world.lines.heal();
    await writer.close();
  }
}

/** @returns how many replies were lost */
async function losing(lines: Lines, under: UnderWay, random: Random): Promise<number> {
  const toGateway = (one: string): boolean => one === OUTSIDE;
  await under.reached;
  const answeredBefore = under.answered;
  lines.spoil(toGateway, { state: 'no-answers' });
  await delay(random.between(THROUGH.leastMs, THROUGH.mostMs));
  lines.heal();
  lines.spoil(toGateway, { state: 'cut' });
  await delay(CUT_MS);
  lines.heal();
  return WRITES - answeredBefore;
}

/** Writes that wait for each other, so that many are at the same step at once. */
class UnderWay {
  /** Resolves as soon as one has taken the step. */
  readonly reached: Promise<void>;
  answered = 0;
  readonly #step: string;
  readonly #open: Promise<void>;
  #endorsed = 0;
  #reach: () => void = () => undefined;
  #begin: () => void = () => undefined;

  constructor(step: string) {
    this.#step = step;
    this.reached = new Promise((resolve) => (this.#reach = resolve));
    const all = new Promise<void>((resolve) => (this.#begin = resolve));
    this.#open = Promise.race([all, delay(PATIENCE_MS, undefined, { ref: false })]);
  }

  note(step: string): void {
    if (step === this.#step) this.#reach();
    if (step === 'outbox.committed') this.answered += 1;
  }

  async together(): Promise<void> {
    this.#endorsed += 1;
    if (this.#endorsed === WRITES) this.#begin();
    await this.#open;
  }
}
