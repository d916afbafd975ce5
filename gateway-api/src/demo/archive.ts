// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import type { DemoApi } from './api.js';
import { UNITS } from './consortium.js';
import { demoOfd } from './document.js';

const FONDS = `${UNITS.bureau}.J001`;
const CODE = 'J001-ZWFW.2026-Y-0001';
const ID = `${UNITS.bureau}.${CODE}`;
const PATH = `/v1/archives/${ID}`;
const DONE = { from: '2026-04-20', basis: 'GBT-42727' };
const FILES = ['申请表', '受理通知书', '准予许可决定书'];

/** Gives an API for a unit in a role. */
type ApiOf = (unit: string, role: string) => DemoApi;

/** What comes after each state, until the package is stored. */
const NEXT: Readonly<Record<string, (apiOf: ApiOf) => Promise<unknown>>> = {
  COLLECTED: (apiOf) =>
    apiOf(UNITS.press, 'clerk').post(`${PATH}/tests`, { phase: 'archiving', ...DONE }),
  TESTED: (apiOf) =>
    apiOf(UNITS.bureau, 'clerk').post(`${PATH}/tests`, { phase: 'receiving', ...DONE }),
  RECEIVED: (apiOf) => act(apiOf, 'catalogue'),
  CATALOGUED: (apiOf) => act(apiOf, 'store'),
};

/**
 * One case of the press office in the archives of the bureau, from its collection to the store. A
 * run that was cut off is completed by the next.
 */
export async function seedArchive(apiOf: ApiOf): Promise<void> {
  const approver = apiOf(UNITS.bureau, 'approver');
  if ((await approver.find(`/v1/fonds/${FONDS}`)) === undefined) {
    await approver.post('/v1/fonds', {
      ...{ id: FONDS, business: UNITS.press, archives: UNITS.bureau, hall: UNITS.water },
      pattern: '{fonds}-{category}.{year}-{retention}-{item:4}',
      ...{ from: '2024-01-01', basis: 'DAF-14' },
    });
  }
  const clerk = apiOf(UNITS.press, 'clerk');
  if ((await clerk.find(PATH)) === undefined) await collect(clerk);
  for (let state = await stateNow(clerk); ; state = await stateNow(clerk)) {
    const step = ownMember(NEXT, state);
    if (step === undefined) return;
    await step(apiOf);
  }
}

async function stateNow(clerk: DemoApi): Promise<string> {
  const { facts } = await clerk.get<{ facts: { state: string }[] }>(PATH);
  return facts.at(-1)?.state ?? '';
}

function act(apiOf: ApiOf, name: string): Promise<unknown> {
  return apiOf(UNITS.bureau, 'clerk').post(`${PATH}/acts`, { act: name, ...DONE });
}

async function collect(clerk: DemoApi): Promise<void> {
  const files: { document: string; path: string }[] = [];
  for (const title of FILES) {
    const lines = [title, '虚构测试数据，无任何法律效力'];
    const bytes = demoOfd({ identifier: '', title, issuer: UNITS.press, lines });
    const path = `${title}.ofd`;
    const { id } = await clerk.upload<{ id: string }>('/v1/documents', path, new Uint8Array(bytes));
    files.push({ document: id, path });
  }
  await clerk.post('/v1/archives', {
    ...{ fonds: FONDS, code: CODE, year: 2026, retention: 'PERMANENT', files, ...DONE },
    metadata: {
      ...{ title: '示例出版许可办件', creator: '示例市新闻出版局' },
      ...{ date: '2026-04-16', secrecy: '内部' },
    },
    log: [
      { act: '受理', time: '2026-04-07', basis: 'XZXKF-32' },
      { act: '审查', time: '2026-04-13', basis: 'XZXKF-34' },
      { act: '决定', time: '2026-04-16', basis: 'XZXKF-38' },
    ],
  });
}
