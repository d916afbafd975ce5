// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { toHex, ownMember } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { readSeal } from '@yulian/proofs/signatures';
import type { DemoApi } from './api.js';
import { demoConsortium, UNITS } from './consortium.js';
import type { MadeSeal, SealOwner, SealWorkshop } from './sealing/workshop.js';

type ApiOf = (unit: string, role: string) => DemoApi;

/** The seal of a unit's statutory name, as its maker's file has it. */
interface DemoSeal {
  readonly file: string;
  readonly owner: string;
  /** The demo's document that it has sealed, from before the chain knew it. */
  readonly document: string;
}

const SEALS: readonly DemoSeal[] = [
  { file: 'seal-v4-samr.esl', owner: UNITS.market, document: 'ofd-business-licence-v4.ofd' },
  // The second seal of this permit belongs to a body that is not in the consortium.
  {
    file: 'seal-v4-hcb.esl',
    owner: UNITS.housing,
    document: 'ofd-construction-permit-v4-two-seals.ofd',
  },
  { file: 'seal-v1-rsj.esl', owner: UNITS.emergency, document: 'ofd-special-operator-v1.ofd' },
  { file: 'seal-v5-swj.esl', owner: UNITS.water, document: 'ofd-water-permit-v5.ofd' },
];

/** Whose seal was in other hands for a while. */
const COMPROMISED = UNITS.water;
const USES = 3;
/** 法定名称章, and 其他: for what is sealed in handling matters. */
const KINDS = { statutory: '01', matters: '99' } as const;
type Kind = (typeof KINDS)[keyof typeof KINDS];
const typeOf = (kind: Kind): string => `${UNITS.bureau}9${kind}`;
const FOR_MATTERS = '政务服务专用章';
/** The bureau both decides on seals and has them made. */
const PARTY = UNITS.bureau;
const ID_DIGITS = 16;

interface Seal {
  readonly state: string;
  readonly paused: readonly string[];
}

/**
 * The seals of the demo's units through all their steps, and one that was in other hands. What is
 * there already is left alone.
 *
 * @param documents folder of the seal objects and of the documents that are sealed with them
 */
export async function seedSeals(apiOf: ApiOf, documents: string): Promise<void> {
  const seals = join(documents, 'seals');
  await givePowers(apiOf, KINDS.statutory);
  for (const seal of SEALS) {
    const object = await readFile(join(seals, seal.file));
    const id = await makeSeal(apiOf, { object, owner: seal.owner, kind: KINDS.statutory });
    await recordUse(apiOf(seal.owner, 'clerk'), id, join(documents, 'valid', seal.document));
  }
  await loseSeal(apiOf, seals);
}

/** A seal on the chain, and what seals with it. */
export interface UsableSeal {
  readonly id: string;
  readonly owner: SealOwner;
  readonly made: MadeSeal;
}

/** The seal with which a unit seals what it decides in matters, made when there is none. */
export async function demoSeal(
  apiOf: ApiOf,
  unit: string,
  workshop: SealWorkshop,
): Promise<UsableSeal> {
  const owner = { uscc: unit, name: nameOf(unit) };
  await givePowers(apiOf, KINDS.matters);
  const made = await workshop.sealOf(owner, `${owner.name}${FOR_MATTERS}`, new Date());
  const id = await makeSeal(apiOf, { object: made.object, owner: unit, kind: KINDS.matters });
  return { id, owner, made };
}

/** @throws Error for a unit that the demo does not have */
function nameOf(unit: string): string {
  const units = demoConsortium.organisations.flatMap((organisation) => organisation.units);
  const found = units.find(({ uscc }) => uscc === unit);
  if (found === undefined) throw new Error(`the demo has no unit ${unit}`);
  return found.name;
}

async function givePowers(apiOf: ApiOf, kind: Kind): Promise<void> {
  const definer = apiOf(UNITS.bureau, 'approver');
  const path = `/v1/issuers/${typeOf(kind)}/${PARTY}`;
  if ((await definer.find(path)) !== undefined) return;
  const powers = ['approveSeal', 'makeSeal'];
  await definer.post(`${path}/powers`, { powers, from: '2024-01-01', basis: 'YZGL-30' });
}

interface SealToFile {
  /** DER. */
  readonly object: Uint8Array;
  readonly owner: string;
  readonly kind: Kind;
}

/** @returns the id of the seal, which is filed then */
async function makeSeal(apiOf: ApiOf, { object, owner, kind }: SealToFile): Promise<string> {
  const { esId, signers, validTo } = readSeal(object);
  const id = idOf(esId);
  const path = `/v1/seals/${id}`;
  const clerk = apiOf(owner, 'clerk');
  const basis = 'YZGL-9';
  if ((await clerk.find(path)) === undefined) {
    const certificates =
      signers.kind === 'certificates'
        ? signers.certificates.map((der) => toHex(nodePrimitives.sm3(der)))
        : [];
    const asked = { id, sealKind: kind, typeCode: typeOf(kind), department: PARTY, maker: PARTY };
    await clerk.post('/v1/seals', { ...asked, certificates, validTo, basis });
  }
  const approver = apiOf(PARTY, 'approver');
  const maker = apiOf(PARTY, 'clerk');
  const steps: Readonly<Record<string, () => Promise<unknown>>> = {
    APPLIED: () => approver.post(`${path}/acts`, { act: 'approve', basis: 'YZGL-11' }),
    APPROVED: async () => {
      const name = `${esId}.esl`;
      const sent = new Uint8Array(object);
      const { id: document } = await maker.upload<{ id: string }>('/v1/documents', name, sent);
      const made = { document, sealKind: kind, ownerUnit: owner, basis: 'YZGL-13' };
      return maker.post(`${path}/making`, made);
    },
    MADE: () => approver.post(`${path}/filing`, { filingNumber: `BA-${esId}`, basis: 'YZGL-15' }),
  };
  for (;;) {
    const { state } = await clerk.get<Seal>(path);
    const step = ownMember(steps, state);
    if (step === undefined) return id;
    await step();
  }
}

/** The first use of each seal: what it sealed before is recorded once the chain knows it. */
async function recordUse(clerk: DemoApi, seal: string, document: string): Promise<void> {
  const path = `/v1/seals/${seal}/impressions`;
  const { last } = await clerk.get<{ readonly last: number }>(path);
  if (last > 0) return;
  const bytes = new Uint8Array(await readFile(document));
  const { id } = await clerk.upload<{ id: string }>('/v1/documents', basename(document), bytes);
  await clerk.post(path, { document: id });
}

/** Used a few times, then lost: every use since is marked, and the first is looked at again. */
async function loseSeal(apiOf: ApiOf, seals: string): Promise<void> {
  const lost = SEALS.find(({ owner }) => owner === COMPROMISED);
  if (lost === undefined) return;
  const { esId } = readSeal(await readFile(join(seals, lost.file)));
  const path = `/v1/seals/${idOf(esId)}`;
  const clerk = apiOf(COMPROMISED, 'clerk');
  const approver = apiOf(COMPROMISED, 'approver');
  const basis = 'YZGL-21';
  if ((await clerk.get<Seal>(path)).paused.length === 0) {
    for (let use = 0; use < USES; use++) await clerk.post(`${path}/impressions`, {});
    await approver.post(`${path}/pauses`, { kind: 'LOSS', basis });
  }
  if ((await clerk.find(`${path}/compromises/1`)) !== undefined) return;
  await approver.post(`${path}/compromises`, { suspectedFrom: '2026-01-01', basis });
  await approver.post(`${path}/compromises/1/marking`, {});
  await approver.post(`${path}/compromises/1/reviews/1`, { outcome: 'SOUND', basis });
}

/** From its identifier, so that a demo that was cut off finds it again. */
function idOf(esId: string): string {
  return `S-${esId.padStart(ID_DIGITS, '0')}`;
}
