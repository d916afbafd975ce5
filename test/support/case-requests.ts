// SPDX-License-Identifier: Apache-2.0
// Service items and cases over REST.
import { randomBytes } from 'node:crypto';
import { collectBody } from './archive-requests.js';
import type { Api } from './api.js';
import { ALL_SUBMITTED, AT_WINDOW, baselineOf, itemContent, ONLINE } from './case-fixture.js';
import type { TestGateway } from './gateway.js';
import { issueLicence } from './licence-requests.js';
import { LICENCE_TYPES } from './licence-types.js';
import { MEMBERS, type MemberName } from './members.js';
import { givePowersOverSeals, sealOver, uploadSealed } from './seal-requests.js';

type Json = Readonly<Record<string, unknown>>;

/** A case as the API shows it, as far as tests look at it. */
export interface ShownCase {
  readonly id: string;
  readonly state: string;
  readonly applicant: string;
  readonly number: string;
  readonly materials: Readonly<Record<string, number>>;
  readonly checklist: Readonly<Record<string, readonly { readonly code: string }[]>>;
  readonly used: { readonly visits: number; readonly sheets: number };
  readonly facts: readonly Json[];
}

export interface WrittenCase {
  readonly case: ShownCase;
}

const basis = 'ZWFW-5';
const FONDS = 'J101';

/** The applicant of a case of the tests. */
export const APPLICANT = { type: '099', code: 'HOLDER-OF-CASES' };

/** 实施编码 of the item that a member handles, or of another one. */
export function itemCodeOf(member: MemberName, number = 1): string {
  return `${MEMBERS[member].uscc}2${String(number).padStart(12, '0')}`;
}

/** Body of `POST /v1/service-items`. */
export function serviceItemBody(member: MemberName, number = 1, chosen: Json = {}): Json {
  const results = member === 'press' ? [LICENCE_TYPES['031'].typeCode] : [];
  const { title, typeCode } = LICENCE_TYPES[member === 'press' ? '031' : '001'];
  const from = { items: [], types: [typeCode] };
  const materials = itemContent().materials.map((one) =>
    one.code === 'CL-2' ? { ...one, title, from } : one,
  );
  const content = itemContent({ results, materials });
  return { id: itemCodeOf(member, number), content, baseline: baselineOf(), basis, ...chosen };
}

const items = new WeakMap<TestGateway, Map<MemberName, Promise<string>>>();

/** The item that a member handles: published when it is first asked for. */
export function serviceItemOf(gateway: TestGateway, member: MemberName): Promise<string> {
  const known = items.get(gateway) ?? new Map<MemberName, Promise<string>>();
  items.set(gateway, known);
  const publish = async () => {
    const approver = await gateway.as(member, 'approver');
    await approver.make('/v1/service-items', serviceItemBody(member));
    return itemCodeOf(member);
  };
  const item = known.get(member) ?? publish();
  known.set(member, item);
  return item;
}

const newCaseId = (): string => `cas_${randomBytes(32).toString('hex')}`;

/** Body of `POST /v1/cases`. */
export function caseBody(serviceItem: string, chosen: Json = {}): Json & { readonly id: string } {
  const id = newCaseId();
  const number = `办${id.slice(4, 20)}`;
  return { id, serviceItem, applicant: APPLICANT, number, step: ONLINE, basis, ...chosen };
}

/** How far a case is taken. */
const WAYS = {
  RECEIVED: [],
  ANSWERED: ['materials'],
  ACCEPTED: ['materials', 'accept'],
  CO_SIGNING: ['materials', 'accept', 'coSign'],
  GRANTED: ['materials', 'accept', 'grant'],
} as const;

export type CaseStage = keyof typeof WAYS;

/** A case that was taken over REST as far as is wished; the press office is asked to sign. */
export async function caseOver(
  gateway: TestGateway,
  member: MemberName,
  stage: CaseStage,
  chosen: Json = {},
): Promise<string> {
  const body = caseBody(await serviceItemOf(gateway, member), chosen);
  const clerk = await gateway.as(member, 'clerk');
  const approver = await gateway.as(member, 'approver');
  await clerk.make('/v1/cases', body);
  const path = `/v1/cases/${body.id}`;
  const steps: Readonly<Record<string, () => Promise<unknown>>> = {
    materials: () => clerk.make(`${path}/materials`, { materials: ALL_SUBMITTED, basis }),
    accept: () => clerk.make(`${path}/acts`, { act: 'accept', basis }),
    coSign: () => approver.make(`${path}/co-signatures`, { units: [MEMBERS.press.uscc], basis }),
    grant: () => approver.make(`${path}/decisions`, { act: 'grant', basis }),
  };
  for (const step of WAYS[stage]) await steps[step]?.();
  return body.id;
}

const seals = new WeakMap<TestGateway, Promise<string>>();

/** The press office's seal for the results of its cases. */
function caseSeal(gateway: TestGateway): Promise<string> {
  const make = async () => {
    const parties = { owner: 'press', department: 'housing', maker: 'emergency' } as const;
    await givePowersOverSeals(gateway, parties);
    return sealOver(gateway, parties, 'ACTIVE');
  };
  const seal = seals.get(gateway) ?? make();
  seals.set(gateway, seal);
  return seal;
}

/** Body of a delivery of the press office: a licence issued now, a file sealed by its own system. */
export async function deliveryBody(
  gateway: TestGateway,
  holder: Json = APPLICANT,
): Promise<Json & { readonly licences: readonly string[] }> {
  const clerk = await gateway.as('press', 'clerk');
  const { id } = await issueLicence(clerk, { type: '031', body: { holder } });
  const seal = await caseSeal(gateway);
  const { id: document, sha256 } = await uploadSealed(clerk, seal);
  const taken = await clerk.make<{ number: number }>(`/v1/seals/${seal}/impressions`, {
    document,
  });
  const files = [{ seal, number: taken.number, sha256 }];
  return { licences: [id], files, step: AT_WINDOW, basis };
}

/** A granted case of the press office, delivered. */
export async function deliveredCase(gateway: TestGateway): Promise<string> {
  const id = await caseOver(gateway, 'press', 'GRANTED');
  const clerk = await gateway.as('press', 'clerk');
  await clerk.make(`/v1/cases/${id}/delivery`, await deliveryBody(gateway));
  return id;
}

const fonds = new WeakMap<TestGateway, Promise<unknown>>();
let packages = 0;

/** A package of the press office that passed its test. */
export async function casePackage(gateway: TestGateway): Promise<string> {
  const { uscc } = MEMBERS.press;
  const define = async () =>
    (await gateway.as('press', 'approver')).make('/v1/fonds', {
      ...{ id: `${uscc}.${FONDS}`, business: uscc, archives: MEMBERS.bureau.uscc },
      ...{ hall: MEMBERS.water.uscc },
      ...{ pattern: '{fonds}-{year}-{retention}-{item:4}', from: '2024-01-01', basis: 'DAF-14' },
    });
  const defined = fonds.get(gateway) ?? define();
  fonds.set(gateway, defined);
  await defined;
  const clerk = await gateway.as('press', 'clerk');
  packages += 1;
  const code = `${FONDS}-2015-D10-${String(packages).padStart(4, '0')}`;
  const body = await collectBody(clerk, { fonds: `${uscc}.${FONDS}`, code });
  const { archive } = await clerk.make<{ archive: { id: string } }>('/v1/archives', body);
  await tested(clerk, archive.id);
  return archive.id;
}

function tested(clerk: Api, id: string): Promise<unknown> {
  const body = { phase: 'archiving', from: '2026-03-01', basis: 'GBT-42727' };
  return clerk.make(`/v1/archives/${id}/tests`, body);
}
