// SPDX-License-Identifier: Apache-2.0
import type { CatalogueDraftInput, SourceActInput, StandardInput } from '@yulian/chaincode/schemas';
import type { CatalogueItemRecord, SourceRecord } from '@yulian/proofs';
import { collectionStandard, typeCodeOf } from './fixtures.js';
import type { OpenLedger } from './for-each-ledger.js';
import { givePowers } from './issuing-world.js';
import { MEMBERS, SINCE, type MemberName, type RoleName } from './members.js';
import { foundedWorld, type World } from './world.js';

/** Type of the data of the tests, defined by the bureau. */
export const DATA_TYPE = typeCodeOf('701');

/** Who provides data of {@link DATA_TYPE}. */
const PROVIDERS = ['market', 'water'] as const satisfies readonly MemberName[];

const SCHEMA = {
  type: 'object',
  properties: {
    // The order of the script's shuffled members: that of fields in a schema has a meaning.
    note: { type: 'string', 'x-disclosable': 'never' },
    name: { type: 'string' },
    address: { type: 'string' },
  },
  required: ['name'],
  additionalProperties: false,
};

type Content = CatalogueDraftInput['content'];

/** The standard whose fields the items of the tests offer. */
function dataStandard(): StandardInput {
  return collectionStandard({ typeCode: DATA_TYPE, title: '示例登记信息', schema: SCHEMA });
}

/** A founded consortium in which the market and the water bureau provide data. */
export async function catalogueWorld(openLedger: OpenLedger): Promise<World> {
  const world = await foundedWorld(openLedger);
  await letProvide(world);
  return world;
}

/** Publishes the standard, unless it is there, and gives the powers. */
export async function letProvide(world: World): Promise<void> {
  const definer = world.as('bureau', 'approver');
  const isThere = await definer.standard(`CS-${DATA_TYPE}`).then(
    () => true,
    () => false,
  );
  if (!isThere) await definer.publish(dataStandard());
  for (const member of PROVIDERS) {
    await givePowers(world, member, ['provide'], { typeCode: DATA_TYPE });
  }
}

let sequence = 0;

/** A resource code that no other item of this process has. */
export function freshItemId(): string {
  sequence += 1;
  return `307001-${String(sequence).padStart(6, '0')}`;
}

/** An element that no other of this process is. */
export function freshElement(): string {
  sequence += 1;
  return `element${String(sequence)}`;
}

/** What an item of the tests says. */
export function contentOf(chosen: Partial<Content> = {}): Content {
  return {
    title: '示例市市场主体登记信息',
    standard: { typeCode: DATA_TYPE, version: 1 },
    fields: ['/address', '/name'],
    sharing: { class: 'CONDITIONAL', condition: 'GXTJ-2' },
    cycle: 'MONTHLY',
    contact: '数据管理科',
    ...chosen,
  };
}

export function draftOf(chosen: Partial<Content> = {}, id = freshItemId()): CatalogueDraftInput {
  return { id, content: contentOf(chosen), basis: 'ZWGX-11' };
}

/** Calls the catalogue's contract and answers what it says. */
export class Catalogue {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  draft(chosen: Partial<Content> = {}, member: MemberName = 'market', id = freshItemId()) {
    return this.#send(member, 'clerk', 'draft', draftOf(chosen, id));
  }

  revise(id: string, chosen: Partial<Content> = {}, member: MemberName = 'market') {
    return this.#send(member, 'clerk', 'revise', draftOf(chosen, id));
  }

  giveBack(id: string, draft: number, member: MemberName = 'market') {
    return this.#send(member, 'approver', 'giveBack', { id, draft, basis: 'ZWGX-12' });
  }

  publish(id: string, draft: number, from?: string, member: MemberName = 'market') {
    const input = { id, draft, basis: 'ZWGX-12', ...(from === undefined ? {} : { from }) };
    return this.#send(member, 'approver', 'publish', input);
  }

  retire(id: string, from?: string, member: MemberName = 'market') {
    const input = { id, basis: 'ZWGX-13', ...(from === undefined ? {} : { from }) };
    return this.#send(member, 'approver', 'retire', input);
  }

  update(id: string, updatedAt: string, elements?: string[], member: MemberName = 'market') {
    const input = { id, updatedAt, ...(elements === undefined ? {} : { elements }) };
    return this.#send(member, 'clerk', 'recordUpdate', input);
  }

  /** A published item. */
  async published(chosen: Partial<Content> = {}, member: MemberName = 'market'): Promise<string> {
    const { id } = await this.draft(chosen, member);
    await this.publish(id, 1, undefined, member);
    return id;
  }

  claim(
    item: string,
    element: string,
    chosen: Readonly<Record<string, string>> = {},
    member: MemberName = 'market',
  ) {
    const input = { subject: 'LEGAL_PERSON', element, item, field: '/address', basis: 'ZWGX-9' };
    return this.#send<SourceRecord>(member, 'approver', 'claimSource', { ...input, ...chosen });
  }

  offer(id: string, item: string, field = '/address', member: MemberName = 'market') {
    const input = { id, item, field, basis: 'ZWGX-10' };
    return this.#send<SourceRecord>(member, 'approver', 'offerSource', input);
  }

  act(id: string, act: SourceActInput['act'], member: MemberName) {
    const input = { id, act, basis: 'ZWGX-10' };
    return this.#send<SourceRecord>(member, 'approver', 'actOnSource', input);
  }

  get(id: string): Promise<CatalogueItemRecord> {
    return this.#world.as('emergency', 'auditor').query('catalogue:get', id);
  }

  getSource(id: string): Promise<SourceRecord> {
    return this.#world.as('emergency', 'auditor').query('catalogue:getSource', id);
  }

  async #send<T = CatalogueItemRecord>(
    member: MemberName,
    role: 'clerk' | 'approver',
    transaction: string,
    input: object,
  ): Promise<T> {
    const caller = this.#world.as(member, role);
    return (await caller.submit<T>(`catalogue:${transaction}`, input)).answer;
  }
}

/** Who may call each writing function, with {@link catalogueArguments}. */
export const CATALOGUE_CALLERS: Readonly<Record<string, readonly [MemberName, RoleName]>> = {
  'catalogue:draft': ['market', 'clerk'],
  'catalogue:revise': ['market', 'clerk'],
  'catalogue:giveBack': ['market', 'approver'],
  'catalogue:publish': ['market', 'approver'],
  'catalogue:retire': ['market', 'approver'],
  'catalogue:recordUpdate': ['market', 'clerk'],
  'catalogue:claimSource': ['market', 'approver'],
  'catalogue:offerSource': ['market', 'approver'],
  'catalogue:actOnSource': ['water', 'approver'],
};

/** An argument of each writing function with which it would go well, for the market bureau. */
export async function catalogueArguments(world: World): Promise<Readonly<Record<string, unknown>>> {
  await letProvide(world);
  const catalogue = new Catalogue(world);
  const basis = 'X-1';
  const waiting = (await catalogue.draft()).id;
  const published = await catalogue.published();
  const [claimed, offered] = [freshElement(), freshElement()];
  const source = await catalogue.published();
  for (const element of [claimed, offered]) await catalogue.claim(source, element);
  const receiver = await catalogue.published({}, 'water');
  await catalogue.offer(`LEGAL_PERSON.${offered}`, receiver);
  return {
    'catalogue:draft': draftOf(),
    'catalogue:revise': draftOf({}, published),
    'catalogue:giveBack': { id: waiting, draft: 1, basis },
    'catalogue:publish': { id: waiting, draft: 1, basis },
    'catalogue:retire': { id: published, basis },
    'catalogue:recordUpdate': { id: published, updatedAt: SINCE },
    'catalogue:claimSource': {
      ...{ subject: 'PROJECT', element: freshElement(), item: published, field: '/name', basis },
    },
    'catalogue:offerSource': {
      ...{ id: `LEGAL_PERSON.${claimed}`, item: receiver, field: '/name', basis },
    },
    'catalogue:actOnSource': { id: `LEGAL_PERSON.${offered}`, act: 'accept', basis },
  };
}

type Step = readonly [MemberName, RoleName, string, ...unknown[]];

const SCRIPT_ITEM = '307002-1';
const SCRIPT_RECEIVER = '307002-2';
const SCRIPT_SOURCE = 'PROJECT.site';

/** Steps of `script.ts`: every function of the contract, in an order in which all go well. */
export function catalogueSteps(): readonly Step[] {
  const basis = 'ZWGX-11';
  const give = (member: MemberName): Step => [
    ...(['bureau', 'approver', 'issuer:give'] as const),
    {
      ...{ typeCode: DATA_TYPE, unit: MEMBERS[member].uscc, powers: ['provide'] },
      ...{ from: SINCE, basis },
    },
  ];
  const publish = { draft: 1, basis };
  const claim = { subject: 'PROJECT', element: 'site', item: SCRIPT_ITEM, field: '/address' };
  const offer = { id: SCRIPT_SOURCE, item: SCRIPT_RECEIVER, field: '/address', basis };
  return [
    ['bureau', 'approver', 'standard:publish', dataStandard()],
    ...PROVIDERS.map(give),
    ['market', 'clerk', 'catalogue:draft', draftOf({}, SCRIPT_ITEM)],
    ['market', 'approver', 'catalogue:giveBack', { id: SCRIPT_ITEM, draft: 1, basis }],
    ['market', 'clerk', 'catalogue:revise', draftOf({}, SCRIPT_ITEM)],
    ['market', 'approver', 'catalogue:publish', { id: SCRIPT_ITEM, draft: 2, basis }],
    ['water', 'clerk', 'catalogue:draft', draftOf({}, SCRIPT_RECEIVER)],
    ['water', 'approver', 'catalogue:publish', { id: SCRIPT_RECEIVER, ...publish }],
    ['market', 'approver', 'catalogue:claimSource', { ...claim, basis }],
    [
      ...(['market', 'clerk', 'catalogue:recordUpdate'] as const),
      { id: SCRIPT_ITEM, updatedAt: SINCE, elements: [SCRIPT_SOURCE] },
    ],
    ['market', 'approver', 'catalogue:offerSource', offer],
    ['water', 'approver', 'catalogue:actOnSource', { id: SCRIPT_SOURCE, act: 'accept', basis }],
    ['market', 'approver', 'catalogue:retire', { id: SCRIPT_ITEM, basis }],
  ];
}

/** What can be asked after {@link catalogueSteps}. */
export function catalogueQueries(): readonly (readonly [string, ...string[]])[] {
  return [
    ['catalogue:get', SCRIPT_ITEM],
    ['catalogue:getUpdate', `${SCRIPT_ITEM}.1`],
    ['catalogue:getSource', SCRIPT_SOURCE],
  ];
}
