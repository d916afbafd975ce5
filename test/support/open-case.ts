// SPDX-License-Identifier: Apache-2.0
import { digestOf } from './fixtures.js';

/** 实施编码 of a service item that a unit handles. */
export const itemCodeOf = (uscc: string, sequence = 1): string =>
  `${uscc}${String(sequence).padStart(13, '0')}`;

/** A service item that asks for nothing. */
export function plainServiceItem(id: string) {
  return {
    ...{ id, basis: 'ZWFW-9' },
    content: {
      ...{ title: '示例事项', class: 'LICENSING', kind: 'PROMISED', channels: ['WINDOW', 'PC'] },
      ...{ limits: { statutory: 20, promised: 5 }, materials: [], procedures: [] },
      ...{ coSigners: [], results: [], bundle: [] },
    },
    baseline: {
      ...{ visits: { count: 2, source: 'ZWFW-B-1' }, sheets: { count: 10, source: 'ZWFW-B-1' } },
      travel: { shares: [{ mode: 'BUS', perMille: 1000 }], source: 'ZWFW-B-2' },
    },
  };
}

let cases = 0;

/** A case that no other has the id or number of. */
export function plainCase(serviceItem: string) {
  cases += 1;
  const name = `case ${String(process.pid)} ${String(cases)}`;
  return {
    ...{ id: `cas_${digestOf(name)}`, serviceItem, applicant: `h1.${digestOf('applicant')}` },
    ...{ number: digestOf(`${name} number`), basis: 'ZWFW-10' },
    step: { step: 'APPLICATION', channel: 'PC', visits: 0, sheets: 0 },
  };
}
