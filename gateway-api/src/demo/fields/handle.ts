// SPDX-License-Identifier: Apache-2.0
import { randomBytes, randomInt } from 'node:crypto';
import { makeLicenceIdentifier } from '@yulian/proofs';
import type { DemoApi } from '../api.js';
import { sealedCopy } from '../sealed-copy.js';
import type { UsableSeal } from '../seals.js';
import { demoOfd } from '../document.js';
import type { ApiOf, FieldMaterial, FieldPart } from './field.js';
import {
  BASIS,
  FONDS_NUMBER,
  fondsOf,
  grantIdOf,
  itemCodeOf,
  newCaseId,
  PURPOSE,
  today,
  typeCodeOf,
} from './names.js';
import { dataSet } from './plans.js';

/** Fictitious: an enterprise and its representative, new in each run. */
interface Applicant {
  readonly enterprise: Holder;
  readonly person: Holder;
}

interface Holder {
  readonly type: string;
  readonly code: string;
  readonly name: string;
}

/** What a run has at hand. */
export interface Stage {
  readonly apiOf: ApiOf;
  /** Seals by unit. */
  readonly seals: ReadonlyMap<string, UsableSeal>;
  readonly applicant: Applicant;
  /** 项目代码; absent where the field has none. */
  readonly projectCode?: string;
}

/** What came of a case beside what its record says. */
export interface Handled {
  readonly id: string;
  readonly accesses: readonly string[];
  readonly archive?: string;
}

interface Answered {
  readonly access: { readonly id: string; readonly state: string };
  readonly fields?: unknown;
}

const ONLINE = { channel: 'MOBILE', visits: 0, sheets: 0 } as const;

/** A fictitious enterprise that no other run has. */
export function newApplicant(): Applicant {
  const run = randomBytes(6).toString('hex').toUpperCase();
  return {
    enterprise: {
      type: '099',
      code: `DEMO-ENT-${run}`,
      name: `示例市演示${run.slice(-4)}有限公司`,
    },
    person: { type: '099', code: `DEMO-REP-${run}`, name: `示例代表${run.slice(-4)}` },
  };
}

const CODES = 1_000_000;
const CODE_DIGITS = 6;

/** A project code that no other run has; region 999999 has no projects. */
export function newProjectCode(): string {
  const serial = String(randomInt(CODES)).padStart(CODE_DIGITS, '0');
  return `${today().slice(0, 4)}-999999-47-02-${serial}`;
}

/** Takes the application for the whole bundle in; answers its id. */
export async function receiveBundle(
  { apiOf, applicant, projectCode: number }: Stage,
  lead: string,
  item: string,
): Promise<string> {
  const clerk = apiOf(lead, 'clerk');
  const id = await receive(clerk, itemCodeOf(lead, item), applicant, { number });
  const materials = [{ code: 'SQB', how: 'SUBMITTED' }];
  await clerk.post(`/v1/cases/${id}/materials`, { materials, ...BASIS });
  await clerk.post(`/v1/cases/${id}/acts`, { act: 'accept', ...BASIS });
  return id;
}

/** One item of a bundle, from its receipt to its archive. */
export async function handlePart(stage: Stage, part: FieldPart, parent: string): Promise<Handled> {
  const { apiOf, applicant } = stage;
  const clerk = apiOf(part.unit, 'clerk');
  const code = stage.projectCode;
  const number = code === undefined ? undefined : `${code}-${part.number}`;
  const item = itemCodeOf(part.unit, part.number);
  const id = await receive(clerk, item, applicant, { number, parent });
  const accesses = await answerMaterials(stage, part, { id, parent });
  await clerk.post(`/v1/cases/${id}/acts`, { act: 'accept', ...BASIS });
  await examine(apiOf, part, id);
  await apiOf(part.unit, 'approver').post(`/v1/cases/${id}/decisions`, { act: 'grant', ...BASIS });
  const licence = await issue(clerk, part, applicant.enterprise);
  const archive = await finish(stage, part, id, [licence]);
  return { id, accesses, archive };
}

/** Ends a granted case: a sealed file, delivery, a tested package; answers the package. */
export async function finish(
  { apiOf, seals }: Stage,
  { unit, title }: Pick<FieldPart, 'unit' | 'title'>,
  id: string,
  licences: readonly string[],
): Promise<string> {
  const clerk = apiOf(unit, 'clerk');
  const seal = seals.get(unit);
  if (seal === undefined) throw new Error(`no seal of ${unit}`);
  const { document: sealed, file } = await sealedCopy(clerk, seal);
  const step = { step: 'COLLECTION', ...ONLINE };
  await clerk.post(`/v1/cases/${id}/delivery`, { licences, files: [file], step, ...BASIS });
  const archive = await collect(clerk, unit, title, sealed);
  await clerk.post(`/v1/archives/${archive}/tests`, { phase: 'archiving', ...done() });
  await clerk.post(`/v1/cases/${id}/archive`, { archive, ...BASIS });
  return archive;
}

async function receive(
  clerk: DemoApi,
  serviceItem: string,
  { enterprise: { type, code } }: Applicant,
  { number, parent }: { readonly number: string | undefined; readonly parent?: string },
): Promise<string> {
  const id = newCaseId();
  await clerk.post('/v1/cases', {
    ...{ id, serviceItem, applicant: { type, code } },
    number: number ?? `演示-${id.slice(4, 16)}`,
    ...(parent === undefined ? {} : { parent }),
    ...{ step: { step: 'APPLICATION', ...ONLINE }, ...BASIS },
  });
  return id;
}

/**
 * Asks the chain for what the applicant need not hand in; what it does not have is handed in.
 *
 * @returns ids of the accesses
 */
export async function answerMaterials(
  stage: Stage,
  part: FieldPart,
  of: { readonly id: string; readonly parent?: string },
): Promise<readonly string[]> {
  const accesses: string[] = [];
  const materials: object[] = [];
  for (const material of part.materials) {
    const { code } = material;
    const held = await heldBy(stage, part, material, of);
    if (held?.access !== undefined) accesses.push(held.access);
    materials.push(
      held?.by === undefined ? { code, how: 'SUBMITTED' } : { code, how: 'HELD', by: held.by },
    );
  }
  const path = `/v1/cases/${of.id}/materials`;
  await stage.apiOf(part.unit, 'clerk').post(path, { materials, ...BASIS });
  return accesses;
}

interface Held {
  readonly access?: string;
  readonly by?: object;
}

async function heldBy(
  stage: Stage,
  part: FieldPart,
  { from }: FieldMaterial,
  { id, parent }: { readonly id: string; readonly parent?: string },
): Promise<Held | undefined> {
  if (from === 'applicant') return undefined;
  if (from === 'bundle') return parent === undefined ? undefined : { by: { case: parent } };
  if ('own' in from) return ownLicence(stage, part, from.own);
  const { item } = dataSet(from.access);
  const { type, code } = stage.applicant[from.about];
  const made = await stage.apiOf(part.unit, 'clerk').post<Answered>('/v1/accesses', {
    ...{ grant: grantIdOf(item, part.unit), case: id, purpose: PURPOSE },
    ...{ serviceItem: itemCodeOf(part.unit, part.number), fields: ['/ZZBH', '/ZZMC'] },
    subject: { type, code },
  });
  const access = made.access.id;
  if (made.fields === undefined) return { access };
  const relation = from.about === 'person' ? { relation: 'LEGAL_REPRESENTATIVE' } : {};
  return { access, by: { access, ...relation } };
}

/** The applicant's licence of a type that the handling unit issued itself. */
async function ownLicence(
  { apiOf, applicant }: Stage,
  part: FieldPart,
  type: string,
): Promise<Held> {
  const { type: holderType, code } = applicant.enterprise;
  const query = new URLSearchParams({ holderType, holderCode: code, typeCode: typeCodeOf(type) });
  const { data } = await apiOf(part.unit, 'clerk').get<{ data: readonly { id: string }[] }>(
    `/v1/licences?${query.toString()}`,
  );
  const licence = data[0]?.id;
  return licence === undefined ? {} : { by: { licence } };
}

/** 联审 by all at the same time, and 特别程序 while the clock stands. */
async function examine(
  apiOf: ApiOf,
  { unit, coSigners = [], procedure }: FieldPart,
  id: string,
): Promise<void> {
  const path = `/v1/cases/${id}`;
  const approver = apiOf(unit, 'approver');
  if (procedure !== undefined) {
    await approver.post(`${path}/special-procedures`, { procedure: procedure.code });
    await approver.post(`${path}/decisions`, { act: 'resumeClock', ...BASIS });
  }
  const sign = { act: 'sign', ...BASIS };
  await Promise.all(coSigners.map((one) => apiOf(one, 'approver').post(`${path}/decisions`, sign)));
}

/** Issues the licence in which a part ends, or that was there before; answers its id. */
export async function issue(
  clerk: DemoApi,
  { unit, title, number }: Pick<FieldPart, 'unit' | 'title' | 'number'>,
  holder: Holder,
): Promise<string> {
  const typeCode = typeCodeOf(number);
  const serial = `YS${randomBytes(8).toString('hex').toUpperCase()}`;
  const id = makeLicenceIdentifier({ typeCode, issuerCode: unit, serial, version: 1 });
  const lines = [title, `电子证照标识：${id}`, '虚构测试数据，无任何法律效力'];
  const bytes = new Uint8Array(demoOfd({ identifier: id, title, issuer: unit, lines }));
  const { id: document } = await clerk.upload<{ id: string }>('/v1/documents', `${id}.ofd`, bytes);
  const { type, code, name } = holder;
  await clerk.post('/v1/licences', {
    ...{ id, document, holder: { type, code }, number: `示${serial}号` },
    ...{ issuedAt: today(), validFrom: today(), reliesOn: [], basis: 'XZXKF-38' },
    fields: { ZZMC: title, ZZBH: `示${serial}号`, CZZT: name, CZZTDM: code },
  });
  return id;
}

const done = () => ({ from: today(), basis: 'GBT-42727' });

/** 收集 of a case's files; answers the package's id. */
async function collect(
  clerk: DemoApi,
  unit: string,
  title: string,
  sealed: string,
): Promise<string> {
  const year = Number(today().slice(0, 4));
  const lines = [title, '申请表', '虚构测试数据，无任何法律效力'];
  const form = new Uint8Array(demoOfd({ identifier: '', title, issuer: unit, lines }));
  const { id: document } = await clerk.upload<{ id: string }>('/v1/documents', '申请表.ofd', form);
  const { archive } = await clerk.post<{ archive: { id: string } }>('/v1/archives', {
    ...{ fonds: fondsOf(unit), code: await freeCode(clerk, unit, year), year, retention: 'Y10' },
    files: [
      { path: '申请表.ofd', document },
      { path: '结果/决定书.ofd', document: sealed },
    ],
    metadata: { title: `${title}办件`, creator: title, date: today(), secrecy: '内部' },
    log: [
      { act: '受理', time: today(), basis: 'XZXKF-32' },
      { act: '办结', time: today(), basis: 'XZXKF-44' },
    ],
    ...done(),
  });
  return archive.id;
}

const LAST_ITEM = 9999;

/** @throws Error when all numbers of the fonds are taken */
async function freeCode(clerk: DemoApi, unit: string, year: number): Promise<string> {
  for (let item = 1; item <= LAST_ITEM; item += 1) {
    const code = `${FONDS_NUMBER}-${String(year)}-D10-${String(item).padStart(4, '0')}`;
    if ((await clerk.find(`/v1/archives/${unit}.${code}`)) === undefined) return code;
  }
  throw new Error('all numbers of the fonds are taken');
}
