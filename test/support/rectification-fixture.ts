// SPDX-License-Identifier: Apache-2.0
import type { ProposeRectificationInput } from '@yulian/chaincode/schemas';
import type { LicenceFact, RectificationRecord } from '@yulian/proofs';
import { personOf } from './archive-world.js';
import { digestOf } from './fixtures.js';
import type { MemberName } from './members.js';
import type { World } from './world.js';

type Answer = 'confirm' | 'refuse' | 'withdraw';

const BASIS = 'XZCXF-45';
let made = 0;

/** An id that no other of this process has. */
export function newRectificationId(): string {
  made += 1;
  return `rtf_${digestOf(`rectified ${String(made)}`)}`;
}

/** Proposes to take back a fact of a licence. */
export function rectificationOf(
  licence: string,
  fact: string,
  chosen: Partial<ProposeRectificationInput> = {},
): ProposeRectificationInput {
  return {
    ...{ id: newRectificationId(), subject: { kind: 'licence', id: licence }, fact },
    ...{ reason: 'WRONG_DATE', basis: BASIS, person: personOf('clerk') },
    ...chosen,
  };
}

/** Calls the contract of rectifications, and answers what it says. */
export class Rectifications {
  readonly #world: World;
  readonly #member: MemberName;

  /** @param member whose clerk proposes, and whose approver confirms */
  constructor(world: World, member: MemberName = 'market') {
    this.#world = world;
    this.#member = member;
  }

  async propose(input: ProposeRectificationInput, member = this.#member) {
    const clerk = this.#world.as(member, 'clerk');
    return (await clerk.submit<RectificationRecord>('rectification:propose', input)).answer;
  }

  async act(
    id: string,
    act: Answer = 'confirm',
    { person = 'approver', member = this.#member }: { person?: string; member?: MemberName } = {},
  ) {
    const role = act === 'withdraw' ? 'clerk' : 'approver';
    const input = { act, id, basis: BASIS, person: personOf(person) };
    const caller = this.#world.as(member, role);
    return (await caller.submit<RectificationRecord>('rectification:act', input)).answer;
  }

  /** Proposes and confirms; answers the facts of the licence or batch that it is about. */
  async rectify(input: ProposeRectificationInput): Promise<readonly LicenceFact[]> {
    await this.propose(input);
    await this.act(input.id);
    const { kind, id } = input.subject;
    const reader = this.#world.as('water', 'auditor');
    if (kind === 'licence-batch') return (await reader.batch(id)).facts;
    return (await reader.licence(id)).licence?.facts ?? [];
  }

  get(id: string): Promise<RectificationRecord> {
    return this.#world.as('water', 'auditor').query('rectification:get', id);
  }
}
