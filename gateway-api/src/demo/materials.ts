// SPDX-License-Identifier: Apache-2.0
import type { DemoApi } from './api.js';
import { UNITS } from './consortium.js';
import { demoOfd } from './document.js';

interface Registered {
  readonly material: { readonly id: string };
}

const TITLE = '建设用地规划条件（示例）';

/**
 * A material of the demo and its annotated copy for another bureau. The same bytes again are
 * answered with what is held, so a run that was cut off is completed by the next.
 */
export async function seedMaterials(clerk: DemoApi): Promise<void> {
  const { material } = await clerk.post<Registered>('/v1/materials', {
    document: await upload(clerk, []),
    number: '示规条2026字第0007号',
    holder: { type: '001', code: '91999999MATA000250' },
    from: '2026-03-02',
    basis: 'CXGHF-38',
  });
  await clerk.post(`/v1/materials/${material.id}/copies`, {
    document: await upload(clerk, ['仅供办理取水许可使用，2030年12月31日前有效']),
    purpose: 'QSXK-SQ-1',
    requester: UNITS.water,
    expiresAt: '2030-12-31',
    basis: 'ZWGX-14',
  });
}

async function upload(clerk: DemoApi, stamp: readonly string[]): Promise<string> {
  const lines = [TITLE, '用地位置：示例市虚构区丙字路', ...stamp, '虚构测试数据，无任何法律效力'];
  const bytes = demoOfd({ identifier: '', title: TITLE, issuer: UNITS.housing, lines });
  const { id } = await clerk.upload<{ id: string }>(
    '/v1/documents',
    'material.ofd',
    new Uint8Array(bytes),
  );
  return id;
}
