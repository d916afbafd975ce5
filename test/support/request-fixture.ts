// SPDX-License-Identifier: Apache-2.0
import type {
  ApprovalInput,
  CompletionInput,
  RequestActInput,
  RequestInput,
} from '@yulian/chaincode/schemas';
import type { ReplyClock, RequestContent, RequestRecord, Scope } from '@yulian/proofs';
import { digestOf } from './fixtures.js';
import { ITEM, newGrantId, scopeOf, SHARING, type SharingParty } from './grant-world.js';
import type { MemberName } from './members.js';
import type { World } from './world.js';

let requests = 0;

type Content = RequestContent & RequestInput['content'];

export function contentOf(chosen: Partial<RequestContent> = {}): Content {
  return {
    ...{ ground: 'ZWSJ-23', scenario: 'QYKB-1', method: 'query', mayDelegate: false },
    ...{ scope: scopeOf() },
    ...chosen,
  } as Content;
}

export function requestOf(chosen: Partial<RequestInput> = {}): RequestInput {
  requests += 1;
  const id = `req_${digestOf(`request ${String(requests)}`)}`;
  return { id, item: ITEM, content: contentOf(), basis: 'ZWSJ-23', ...chosen };
}

export function approvalOf(act: ApprovalInput['act'], id: string, scope: Scope = scopeOf()) {
  return { act, id, grant: newGrantId(), scope, mayDelegate: false, basis: 'ZWSJ-25' };
}

/** Which party and role do an act in the ordinary course. */
const DONE_BY: Readonly<Record<RequestActInput['act'], readonly [SharingParty, 'approver']>> = {
  send: ['holder', 'approver'],
  giveBack: ['holder', 'approver'],
  withdraw: ['holder', 'approver'],
  extend: ['provider', 'approver'],
  refuse: ['provider', 'approver'],
  dispute: ['holder', 'approver'],
  uphold: ['provider', 'approver'],
};

/** Calls the request contract and answers what it says; the grants' holder asks. */
export class Requests {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  file(chosen?: Partial<RequestInput>, party: SharingParty = 'holder') {
    return this.#send(SHARING[party], 'clerk', 'file', requestOf(chosen));
  }

  amend(id: string, chosen?: Partial<RequestContent>) {
    const input = { id, content: contentOf(chosen), basis: 'ZWSJ-23' };
    return this.#send(SHARING.holder, 'clerk', 'amend', input);
  }

  act(id: string, act: RequestActInput['act'], party: SharingParty = DONE_BY[act][0]) {
    return this.#send(SHARING[party], 'approver', 'act', { act, id, basis: 'ZWSJ-24' });
  }

  askCompletion(id: string, missing: CompletionInput['missing'] = ['scenario']) {
    const input = { id, missing, basis: 'ZWSJ-24' };
    return this.#send(SHARING.provider, 'approver', 'askCompletion', input);
  }

  approve(
    id: string,
    scope: Scope = scopeOf(),
    act: ApprovalInput['act'] = 'approve',
    party: SharingParty = 'provider',
  ) {
    return this.#send(SHARING[party], 'approver', 'approve', approvalOf(act, id, scope));
  }

  vote(id: string, member: MemberName, vote: 'grant' | 'uphold') {
    return this.#send(member, 'committee', 'vote', {
      id,
      vote,
      grant: newGrantId(),
      basis: 'LHZC-7',
    });
  }

  get(id: string): Promise<RequestRecord> {
    return this.#world.as('emergency', 'auditor').query('request:get', id);
  }

  clock(id: string): Promise<ReplyClock> {
    return this.#world.as('emergency', 'auditor').query('request:clock', id);
  }

  async #send(
    member: MemberName,
    role: 'clerk' | 'approver' | 'committee',
    transaction: string,
    input: object,
  ): Promise<RequestRecord> {
    const caller = this.#world.as(member, role);
    return (await caller.submit<RequestRecord>(`request:${transaction}`, input)).answer;
  }
}
