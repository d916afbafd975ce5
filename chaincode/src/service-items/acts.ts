// SPDX-License-Identifier: Apache-2.0

/** States an act can find an item in; `NONE` before there is one. */
export type ServiceItemState = 'NONE' | 'PUBLISHED' | 'RETIRED';

/** One row: when an act is allowed. All are done by approvers of the unit that handles it. */
export interface ServiceItemRule {
  readonly zh: string;
  readonly from: readonly ServiceItemState[];
  readonly to: 'PUBLISHED' | 'RETIRED';
}

/** The allowed order of acts on a service item: this table and nothing else decides it. */
export const SERVICE_ITEM_ACTS = {
  publish: { zh: '发布', from: ['NONE'], to: 'PUBLISHED' },
  revise: { zh: '修订', from: ['PUBLISHED'], to: 'PUBLISHED' },
  setBaseline: { zh: '调整基线', from: ['PUBLISHED'], to: 'PUBLISHED' },
  retire: { zh: '取消', from: ['PUBLISHED'], to: 'RETIRED' },
} as const satisfies Record<string, ServiceItemRule>;

export type ServiceItemAct = keyof typeof SERVICE_ITEM_ACTS;

/** The rule of an act, as a plain row. */
export function serviceItemRule(act: ServiceItemAct): ServiceItemRule {
  return SERVICE_ITEM_ACTS[act];
}
