// SPDX-License-Identifier: Apache-2.0
import { parseInstant } from '@yulian/proofs';
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer } from '../kernel/input.js';
import { factorSetInForce, requireFactorSet } from './decide.js';

/** Factor sets 因子集: the committee decides them by proposal. */
@Info({ title: 'factorSet', description: 'Factors by which what is saved is counted' })
export class FactorSetContract extends YulianContract {
  constructor() {
    super('factorSet');
  }

  /** The set `<code>@<version>`. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireFactorSet(ctx, id));
  }

  /** The set in force at an instant; left empty: now. */
  @Transaction(false)
  @Returns('string')
  async inForce(ctx: YulianContext, at: string): Promise<string> {
    const parsed = parseInstant(at);
    return answer(await factorSetInForce(ctx, parsed.ok ? parsed.canonical : ctx.now));
  }
}
