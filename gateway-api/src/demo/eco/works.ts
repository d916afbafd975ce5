// SPDX-License-Identifier: Apache-2.0
import { milestoneState, type ProjectRecord } from '@yulian/proofs';
import { UNITS } from '../consortium.js';
import { demoOfd } from '../document.js';
import { REGION } from './rules.js';
import { newId, type Sale } from './sale.js';
import type { EcoStage } from './savers.js';

const RUNNER = UNITS.water;
const EXECUTOR = UNITS.housing;
const ACCEPTS = UNITS.bureau;
const MILESTONE = 'M1';
const FEN = '1000000';
const BUDGET = '2000000';
/** Of what was sold, so much is paid at first: the rest stays visible. */
const PAID = { of: 5n, parts: 4n };

type ApiOf = EcoStage['apiOf'];

/** What the money of the sales came to. */
export interface Works {
  readonly project: string;
  readonly milestone: string;
  readonly disbursed: string;
  readonly unspent: string;
  /** Fees, payments and what is kept are what was sold, for each sale. */
  readonly balanced: boolean;
}

interface Proceeds {
  readonly unspent: string;
  readonly balanced: boolean;
}

/** A river bank to be planted: who does it is not who accepts it. */
export async function planProject(apiOf: ApiOf): Promise<string> {
  const id = newId('prj');
  await apiOf(RUNNER, 'approver').post('/v1/projects', {
    ...{ id, title: '示例河岸林', projectKind: 'RIVER', region: REGION, hectares: '12' },
    ...{ executor: EXECUTOR, verifier: ACCEPTS, budget: BUDGET, basis: 'STXM-3' },
    milestones: [
      { code: MILESTONE, title: '整地', fen: FEN },
      { code: 'M2', title: '栽植', fen: FEN },
    ],
  });
  return id;
}

/** The milestone is reported with evidence, accepted by the second unit, and paid from the sales. */
export async function payFor(
  apiOf: ApiOf,
  project: string,
  sales: readonly Sale[],
): Promise<Works> {
  const path = `/v1/projects/${project}/milestones/${MILESTONE}`;
  const basis = 'STXM-7';
  const evidence = [await registerEvidence(apiOf, project)];
  await apiOf(EXECUTOR, 'clerk').post(`${path}/reports`, { evidence, basis });
  await apiOf(ACCEPTS, 'approver').post(`${path}/decisions`, { act: 'accept', basis });
  const parts = sales.map(({ trade }) => ({
    note: trade.made[0] ?? '',
    fen: String((BigInt(trade.net) * PAID.parts) / PAID.of),
  }));
  const payment = { id: newId('dsb'), project, milestone: MILESTONE, parts };
  await apiOf(RUNNER, 'approver').post('/v1/disbursements', payment);
  const reader = apiOf(UNITS.bureau, 'auditor');
  const { milestones } = await reader.get<ProjectRecord>(`/v1/projects/${project}`);
  const [first] = milestones;
  const traced: Proceeds[] = [];
  for (const { trade } of sales) traced.push(await reader.get(`/v1/proceeds/${trade.id}`));
  return {
    ...{ project, milestone: first === undefined ? '' : milestoneState(first) },
    disbursed: first?.disbursed ?? '0',
    unspent: String(traced.reduce((sum, { unspent }) => sum + BigInt(unspent), 0n)),
    balanced: traced.every(({ balanced }) => balanced),
  };
}

async function registerEvidence(apiOf: ApiOf, project: string): Promise<string> {
  const clerk = apiOf(EXECUTOR, 'clerk');
  const title = '示例河岸林整地验收照片';
  const lines = [title, project, '虚构测试数据，无任何法律效力'];
  const bytes = new Uint8Array(demoOfd({ identifier: '', title, issuer: EXECUTOR, lines }));
  const { id } = await clerk.upload<{ id: string }>('/v1/documents', 'evidence.ofd', bytes);
  const { material } = await clerk.post<{ material: { id: string } }>('/v1/materials', {
    ...{ document: id, number: `示林验${project.slice(4, 12)}号`, basis: 'STXM-6' },
    ...{ holder: { type: '001', code: EXECUTOR }, from: '2026-01-01' },
  });
  return material.id;
}
