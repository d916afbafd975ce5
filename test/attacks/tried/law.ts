// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Attack } from '../attack.js';
import { refused } from '../refused.js';
import { UNITS, type Stage } from '../stage.js';

const ITEM = `${UNITS.market}2000131018999`;
const NOWHERE = { items: [], types: [] };
const SOURCE = 'SLBSZN-2018-18';

/** Tries to publish an item that asks for one material. */
function publish(stage: Stage, material: object): Promise<string> {
  const count = { count: 1, source: SOURCE };
  return refused(stage, 'approver', '/v1/service-items', {
    ...{ id: ITEM, basis: 'SPJY-9' },
    content: {
      ...{ title: '示例许可', class: 'LICENSING', kind: 'PROMISED', channels: ['WINDOW'] },
      ...{ limits: { statutory: 20, promised: 7 }, procedures: [], coSigners: [] },
      ...{ results: [], bundle: [] },
      materials: [{ code: 'CL-1', required: true, from: NOWHERE, ...material }],
    },
    baseline: {
      ...{ visits: count, sheets: count },
      travel: { shares: [{ mode: 'BUS', perMille: 1000 }], source: SOURCE },
    },
  });
}

/** Attacks on applicants by departments: papers that they need not bring. */
export const LAW: readonly Attack[] = [
  {
    name: 'material-without-a-law',
    tries: 'asks applicants for a paper that no law asks for',
    async run(stage) {
      const code = await publish(stage, { title: '无犯罪记录承诺书' });
      expect(code).to.equal('VALIDATION_FAILED');
      return code;
    },
  },
  {
    name: 'paper-that-the-chain-holds',
    tries: 'asks applicants for a copy of the licence that the department itself has issued',
    async run(stage) {
      const material = { title: '营业执照（复印件）', basis: 'SPJY-12' };
      const code = await publish(stage, material);
      expect(code).to.equal('SERVICE_ITEM_ASKS_HELD');
      return code;
    },
  },
];
