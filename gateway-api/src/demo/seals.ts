// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { toHex, ownMember } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { readSeal } from '@yulian/proofs/signatures';
import type { DemoApi } from './api.js';
import { UNITS } from './consortium.js';

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
const KIND = '01';
const TYPE = `${UNITS.bureau}9${KIND}`;
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
  await givePowers(apiOf);
  for (const seal of SEALS) {
    const id = await makeSeal(apiOf, seal, seals);
    await recordUse(apiOf(seal.owner, 'clerk'), id, join(documents, 'valid', seal.document));
  }
  await loseSeal(apiOf, seals);
}

/** A seal on the chain, and a file that was really sealed with it. */
export interface UsableSeal {
  readonly id: string;
  readonly sealed: string;
}

/**
 * The seal of a unit, made when there is none.
 *
 * @throws Error for a unit of whose seal there is no object
 */
export async function demoSeal(apiOf: ApiOf, unit: string, documents: string): Promise<UsableSeal> {
  const seal = SEALS.find(({ owner }) => owner === unit);
  if (seal === undefined) throw new Error(`the demo has no seal of ${unit}`);
  await givePowers(apiOf);
  const id = await makeSeal(apiOf, seal, join(documents, 'seals'));
  return { id, sealed: join(documents, 'valid', seal.document) };
}

async function givePowers(apiOf: ApiOf): Promise<void> {
  const definer = apiOf(UNITS.bureau, 'approver');
  const path = `/v1/issuers/${TYPE}/${PARTY}`;
  if ((await definer.find(path)) !== undefined) return;
  const powers = ['approveSeal', 'makeSeal'];
  await definer.post(`${path}/powers`, { powers, from: '2024-01-01', basis: 'YZGL-30' });
}

/** @returns the id of the seal, which is filed then */
async function makeSeal(apiOf: ApiOf, { file, owner }: DemoSeal, seals: string): Promise<string> {
  const bytes = await readFile(join(seals, file));
  const { esId, signers, validTo } = readSeal(bytes);
  const id = idOf(esId);
  const path = `/v1/seals/${id}`;
  const clerk = apiOf(owner, 'clerk');
  const basis = 'YZGL-9';
  if ((await clerk.find(path)) === undefined) {
    const certificates =
      signers.kind === 'certificates'
        ? signers.certificates.map((der) => toHex(nodePrimitives.sm3(der)))
        : [];
    const asked = { id, sealKind: KIND, typeCode: TYPE, department: PARTY, maker: PARTY };
    await clerk.post('/v1/seals', { ...asked, certificates, validTo, basis });
  }
  const approver = apiOf(PARTY, 'approver');
  const maker = apiOf(PARTY, 'clerk');
  const steps: Readonly<Record<string, () => Promise<unknown>>> = {
    APPLIED: () => approver.post(`${path}/acts`, { act: 'approve', basis: 'YZGL-11' }),
    APPROVED: async () => {
      const sent = new Uint8Array(bytes);
      const { id: document } = await maker.upload<{ id: string }>('/v1/documents', file, sent);
      const made = { document, sealKind: KIND, ownerUnit: owner, basis: 'YZGL-13' };
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
