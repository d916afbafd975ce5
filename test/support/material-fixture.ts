// SPDX-License-Identifier: Apache-2.0
import type {
  AnnotateInput,
  MaterialActInput,
  OpenReviewInput,
  RegisterInput,
} from '@yulian/chaincode/schemas';
import type { MaterialRecord, ReviewRecord } from '@yulian/proofs';
import { digestOf } from './fixtures.js';
import { MEMBERS, type MemberName } from './members.js';
import type { World } from './world.js';

let materials = 0;

/** A material that no other of this process is, committed to with a salt. */
export function materialOf(chosen: Partial<RegisterInput> = {}): RegisterInput {
  materials += 1;
  const commitment = digestOf(`material ${String(materials)}`);
  return { id: `mat_${commitment}`, document: { commitment }, basis: 'ZWFW-7', ...chosen };
}

/** An annotated copy of a material, for the housing bureau. */
export function copyOf(parent: string, chosen: Partial<AnnotateInput> = {}): AnnotateInput {
  return {
    ...materialOf(),
    ...{ parent, purpose: 'GJJ-TQ-2', requester: MEMBERS.housing.uscc },
    expiresAt: '2030-01-01T00:00:00.000Z',
    ...chosen,
  };
}

/** An act with effect from now. */
export function materialAct(
  world: World,
  id: string,
  act: MaterialActInput['act'],
  chosen: Partial<MaterialActInput> = {},
): MaterialActInput {
  return { act, id, from: world.clock.now, basis: 'ZWFW-31', ...chosen };
}

/** A review that asks members' units to sign. */
export function reviewOf(material: string, ...members: readonly MemberName[]): OpenReviewInput {
  return { material, units: members.map((member) => MEMBERS[member].uscc), basis: 'ZWFW-12' };
}

/** Calls the material contract and answers what it says. */
export class Materials {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  register(chosen?: Partial<RegisterInput>, member: MemberName = 'market') {
    return this.#send<MaterialRecord>(member, 'clerk', 'register', materialOf(chosen));
  }

  annotate(parent: string, chosen?: Partial<AnnotateInput>, member: MemberName = 'market') {
    return this.#send<MaterialRecord>(member, 'clerk', 'annotate', copyOf(parent, chosen));
  }

  act(
    id: string,
    act: MaterialActInput['act'],
    chosen?: Partial<MaterialActInput>,
    member: MemberName = 'market',
  ) {
    const input = materialAct(this.#world, id, act, chosen);
    return this.#send<MaterialRecord>(member, 'approver', 'act', input);
  }

  openReview(material: string, units: readonly MemberName[], member: MemberName = 'market') {
    const input = reviewOf(material, ...units);
    return this.#send<ReviewRecord>(member, 'approver', 'openReview', input);
  }

  vote(id: string, member: MemberName, vote: 'sign' | 'decline' = 'sign') {
    const input = { id, vote, basis: 'ZWFW-13' };
    return this.#send<ReviewRecord>(member, 'approver', 'vote', input);
  }

  closeReview(id: string, member: MemberName = 'market') {
    return this.#send<ReviewRecord>(member, 'approver', 'closeReview', { id, basis: 'ZWFW-14' });
  }

  get(id: string): Promise<MaterialRecord> {
    return this.#world.as('water', 'auditor').query('material:get', id);
  }

  getReview(id: string): Promise<ReviewRecord> {
    return this.#world.as('water', 'auditor').query('material:getReview', id);
  }

  async #send<T>(
    member: MemberName,
    role: 'clerk' | 'approver',
    transaction: string,
    input: object,
  ): Promise<T> {
    const caller = this.#world.as(member, role);
    return (await caller.submit<T>(`material:${transaction}`, input)).answer;
  }
}
