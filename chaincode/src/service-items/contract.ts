// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import {
  publishServiceItem,
  requireServiceItem,
  retireServiceItem,
  reviseServiceItem,
  setBaseline,
} from './publish.js';
import {
  baselineInput,
  serviceItemInput,
  serviceItemRetirementInput,
  serviceItemRevisionInput,
} from './schemas.js';

/** Service items 政务服务事项: what they ask, how long they take, what they took before. */
@Info({ title: 'serviceItem', description: 'Service items, their versions and baselines' })
export class ServiceItemContract extends YulianContract {
  constructor() {
    super('serviceItem');
  }

  /** Publishes an item; argument `serviceItemInput`; answers it. */
  @Transaction()
  @Returns('string')
  async publish(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await publishServiceItem(ctx, readArgument(serviceItemInput, argument)));
  }

  /** The next version of an item; argument `serviceItemRevisionInput`; answers the item. */
  @Transaction()
  @Returns('string')
  async revise(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await reviseServiceItem(ctx, readArgument(serviceItemRevisionInput, argument)));
  }

  /** The next baseline of an item; argument `baselineInput`; answers the item. */
  @Transaction()
  @Returns('string')
  async setBaseline(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await setBaseline(ctx, readArgument(baselineInput, argument)));
  }

  /** Ends an item; argument `serviceItemRetirementInput`; answers the item. */
  @Transaction()
  @Returns('string')
  async retire(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await retireServiceItem(ctx, readArgument(serviceItemRetirementInput, argument)));
  }

  /** An item with all its versions. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireServiceItem(ctx, id, '/id'));
  }
}
