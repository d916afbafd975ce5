// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer } from '../kernel/input.js';
import { requireVenue } from './read.js';

/** Venues 交易场所: how they may trade is what the committee decides by proposal. */
@Info({ title: 'venue', description: 'Venues, and the rules by which they trade' })
export class VenueContract extends YulianContract {
  constructor() {
    super('venue');
  }

  /** A venue with all rules that were decided for it. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, unit: string): Promise<string> {
    return answer(await requireVenue(ctx, unit));
  }
}
