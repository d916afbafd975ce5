// SPDX-License-Identifier: Apache-2.0
import type { DemoApi } from '../api.js';
import { UNITS } from '../consortium.js';
import type { SealedCopy } from '../sealed-copy.js';

type ApiOf = (unit: string, role: string) => DemoApi;

/** Where persons handle matters on-line. */
export const HANDLING = UNITS.market;

const BASIS = { basis: 'ZWFW-12' } as const;
const ONLINE = { channel: 'MOBILE', visits: 0, sheets: 0 } as const;

/** Matters that took visits and sheets before, with fictitious sources. */
const ITEMS = [
  { number: '901', title: '示例个体工商户年度报告', visits: 2, sheets: 12 },
  { number: '902', title: '示例食品小作坊登记信息变更', visits: 2, sheets: 18 },
  { number: '903', title: '示例特种设备作业人员信息变更', visits: 1, sheets: 8 },
] as const;

/** 实施编码 of the items, in turn. */
export const ECO_ITEMS: readonly string[] = ITEMS.map(
  ({ number }) => `${HANDLING}2000999000${number}`,
);

/** Service items that end in a sealed notice and in no licence. What is there already is left alone. */
export async function publishEcoItems(apiOf: ApiOf): Promise<void> {
  const approver = apiOf(HANDLING, 'approver');
  for (const [i, { number, title, visits, sheets }] of ITEMS.entries()) {
    const id = ECO_ITEMS[i] ?? '';
    if ((await approver.find(`/v1/service-items/${id}`)) !== undefined) continue;
    const source = `SLBSZN-2018-${number}`;
    await approver.post('/v1/service-items', {
      ...{ id, ...BASIS },
      content: {
        ...{ title, class: 'PUBLIC_SERVICE', kind: 'PROMISED', channels: ['WINDOW', 'MOBILE'] },
        ...{ limits: { statutory: 5, promised: 1 }, materials: [], procedures: [] },
        ...{ coSigners: [], results: [], bundle: [] },
      },
      baseline: {
        ...{ visits: { count: visits, source }, sheets: { count: sheets, source } },
        travel: { shares: [{ mode: 'BUS', perMille: 1000 }], source: 'YLFF-1' },
      },
    });
  }
}

/** A matter of somebody. */
export interface OnlineCase {
  readonly id: string;
  readonly serviceItem: string;
  readonly applicant: { readonly type: string; readonly code: string };
  readonly number: string;
}

/** From application to delivery, without a visit or a sheet. */
export async function handleOnline(
  apiOf: ApiOf,
  { id, ...said }: OnlineCase,
  { file }: SealedCopy,
): Promise<void> {
  const clerk = apiOf(HANDLING, 'clerk');
  const path = `/v1/cases/${id}`;
  await clerk.post('/v1/cases', {
    id,
    ...said,
    step: { step: 'APPLICATION', ...ONLINE },
    ...BASIS,
  });
  await clerk.post(`${path}/acts`, { act: 'accept', ...BASIS });
  await apiOf(HANDLING, 'approver').post(`${path}/decisions`, { act: 'grant', ...BASIS });
  const step = { step: 'COLLECTION', ...ONLINE };
  await clerk.post(`${path}/delivery`, { licences: [], files: [file], step, ...BASIS });
}
