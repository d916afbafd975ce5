// SPDX-License-Identifier: Apache-2.0
import {
  baselineVersion,
  CaseMethod,
  type Baseline,
  type CaseRecord,
  type FactorSet,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { requireServiceItem } from '../service-items/read.js';

/** The methods of the items of one batch, each worked out once. */
export class Methods {
  readonly #ctx: YulianContext;
  readonly #set: FactorSet;
  readonly #known = new Map<string, CaseMethod>();

  constructor(ctx: YulianContext, set: FactorSet) {
    this.#ctx = ctx;
    this.#set = set;
  }

  /** What counts a case: by the baseline under which it came in. */
  async of(record: CaseRecord): Promise<CaseMethod> {
    const key = `${record.serviceItem}/${String(record.baselineVersion)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const item = await requireServiceItem(this.#ctx, record.serviceItem, '/cases');
    const baseline = baselineVersion(item, record.baselineVersion) as Baseline;
    const method = new CaseMethod(baseline, this.#set.content);
    this.#known.set(key, method);
    return method;
  }
}
