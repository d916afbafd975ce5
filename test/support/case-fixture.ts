// SPDX-License-Identifier: Apache-2.0
import type {
  CaseActInput,
  CaseAnswerInput,
  CaseStepInput,
  DeliverInput,
  ReceiveInput,
  ServiceItemInput,
} from '@yulian/chaincode/schemas';
import type { CaseClock, CaseRecord, ServiceItemRecord } from '@yulian/proofs';
import { digestOf, TYPE } from './fixtures.js';
import { MEMBERS, type MemberName, type RoleName } from './members.js';
import type { World } from './world.js';

/** Who is what to the cases of the tests. */
export const CASE_PARTIES = {
  handler: 'market',
  signer: 'water',
  alsoSigner: 'housing',
  stranger: 'emergency',
} as const satisfies Record<string, MemberName>;

type CaseParty = keyof typeof CASE_PARTIES;

/** 实施编码 of an item of a member's unit. */
export function itemCode(member: MemberName = 'market', number = 1): string {
  return `${MEMBERS[member].uscc}2${String(number).padStart(12, '0')}`;
}

export const CASE_ITEM = itemCode();
export const APPLICANT = `h1.${digestOf('applicant of the cases')}`;

type Content = ServiceItemInput['content'];
type Step = CaseStepInput['step'];

/** Where a material can be had that is handed in. */
const NOWHERE = { items: [], types: [] };

/** An item with a material for each way to answer it, and a procedure that stops the clock. */
export function itemContent(chosen: Partial<Content> = {}): Content {
  return {
    title: '示例许可',
    class: 'LICENSING',
    kind: 'PROMISED',
    channels: ['WINDOW', 'PC', 'MOBILE'],
    limits: { statutory: 20, promised: 5 },
    materials: [
      { code: 'CL-1', title: '申请书', basis: 'XZXKF-29', required: true, from: NOWHERE },
      {
        ...{ code: 'CL-2', title: '营业执照', basis: 'XZXKF-31', required: true },
        from: { items: [], types: [TYPE] },
      },
      { code: 'CL-3', title: '说明', basis: 'XZXKF-31', required: false, from: NOWHERE },
    ],
    procedures: [{ code: 'TX-1', title: '听证', basis: 'XZXKF-45', maxDays: 3 }],
    coSigners: [],
    results: [TYPE],
    bundle: [],
    ...chosen,
  };
}

export function baselineOf(visits = 2, sheets = 10): ServiceItemInput['baseline'] {
  return {
    visits: { count: visits, source: 'BSZN-2019' },
    sheets: { count: sheets, source: 'BSZN-2019' },
    travel: {
      shares: [
        { mode: 'CAR', perMille: 300 },
        { mode: 'BUS', perMille: 400 },
        { mode: 'METRO', perMille: 300 },
      ],
      source: 'YLFF-1',
    },
  };
}

export function serviceItemOf(
  content: Partial<Content> = {},
  id: string = CASE_ITEM,
): ServiceItemInput {
  return { id, content: itemContent(content), baseline: baselineOf(), basis: 'ZWFW-3' };
}

/** A step by telephone, and one at the window. */
export const ONLINE: Step = { step: 'APPLICATION', channel: 'MOBILE', visits: 0, sheets: 0 };
export const AT_WINDOW: Step = { step: 'COLLECTION', channel: 'WINDOW', visits: 1, sheets: 2 };

let cases = 0;

/** An id that no other case of this process has. */
export function newCaseId(): string {
  cases += 1;
  return `cas_${digestOf(`case ${String(cases)}`)}`;
}

export function caseOf(chosen: Partial<ReceiveInput> = {}): ReceiveInput {
  const id = newCaseId();
  return {
    ...{ id, serviceItem: CASE_ITEM, applicant: APPLICANT, number: digestOf(`number of ${id}`) },
    ...{ step: ONLINE, basis: 'ZWFW-5', ...chosen },
  };
}

/** All that the item asks for, handed in. */
export const ALL_SUBMITTED: CaseAnswerInput['materials'] = ['CL-1', 'CL-2'].map((code) => ({
  code,
  how: 'SUBMITTED',
}));

/** Who does an act that says no more than that it was done. */
const ROLES: Readonly<Record<CaseActInput['act'], readonly [CaseParty, RoleName]>> = {
  complete: ['handler', 'clerk'],
  accept: ['handler', 'clerk'],
  withdraw: ['handler', 'clerk'],
  notAccept: ['handler', 'approver'],
  sign: ['signer', 'approver'],
  decline: ['signer', 'approver'],
  resumeClock: ['handler', 'approver'],
  grant: ['handler', 'approver'],
  refuse: ['handler', 'approver'],
};

/** Calls the contracts of items and cases and answers what they say. */
export class Cases {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  async publish(
    content: Partial<Content> = {},
    id: string = CASE_ITEM,
    member: MemberName = 'market',
  ): Promise<ServiceItemRecord> {
    const caller = this.#world.as(member, 'approver');
    const { answer } = await caller.submit<ServiceItemRecord>(
      'serviceItem:publish',
      serviceItemOf(content, id),
    );
    return answer;
  }

  receive(chosen?: Partial<ReceiveInput>, member: MemberName = 'market') {
    return this.#send(member, 'clerk', 'receive', caseOf(chosen));
  }

  answer(
    id: string,
    materials: CaseAnswerInput['materials'] = ALL_SUBMITTED,
    member: MemberName = 'market',
  ) {
    return this.#send(member, 'clerk', 'answer', { id, materials, basis: 'ZWFW-6' });
  }

  step(id: string, step: Step) {
    return this.#send('market', 'clerk', 'recordStep', { id, step, basis: 'ZWFW-6' });
  }

  askCompletion(id: string, missing: readonly string[] = ['CL-2']) {
    return this.#send('market', 'clerk', 'askCompletion', { id, missing, basis: 'XZXKF-32' });
  }

  act(id: string, act: CaseActInput['act'], member?: MemberName) {
    const [party, role] = ROLES[act];
    const by = member ?? CASE_PARTIES[party];
    return this.#send(by, role, 'act', { act, id, basis: 'XZXKF-38' });
  }

  askCoSign(id: string, ...members: readonly MemberName[]) {
    const units = members.map((member) => MEMBERS[member].uscc);
    return this.#send('market', 'approver', 'askCoSign', { id, units, basis: 'XZXKF-26' });
  }

  stopClock(id: string, procedure = 'TX-1') {
    return this.#send('market', 'approver', 'stopClock', { id, procedure });
  }

  deliver(id: string, chosen: Partial<DeliverInput>, member: MemberName = 'market') {
    const input = { id, licences: [], files: [], step: AT_WINDOW, basis: 'XZXKF-44', ...chosen };
    return this.#send(member, 'clerk', 'deliver', input);
  }

  archive(id: string, archive: string) {
    return this.#send('market', 'clerk', 'archive', { id, archive, basis: 'GBT-42727' });
  }

  /** A case in which everything was handed in and that was accepted. */
  async accepted(chosen?: Partial<ReceiveInput>): Promise<string> {
    const { id } = await this.receive(chosen);
    await this.answer(id);
    await this.act(id, 'accept');
    return id;
  }

  async granted(chosen?: Partial<ReceiveInput>): Promise<string> {
    const id = await this.accepted(chosen);
    await this.act(id, 'grant');
    return id;
  }

  get(id: string): Promise<CaseRecord> {
    return this.#world.as('emergency', 'auditor').query('case:get', id);
  }

  clock(id: string): Promise<CaseClock> {
    return this.#world.as('emergency', 'auditor').query('case:clock', id);
  }

  async #send(
    member: MemberName,
    role: RoleName,
    transaction: string,
    input: object,
  ): Promise<CaseRecord> {
    const caller = this.#world.as(member, role);
    return (await caller.submit<CaseRecord>(`case:${transaction}`, input)).answer;
  }
}
