// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { endListing } from './end.js';
import { openListing } from './open.js';
import { requireListing } from './read.js';
import { listingEndInput, listingInput } from './schemas.js';

/** 挂牌点选: units at a fixed price. */
@Info({ title: 'listing', description: 'Units of credit that are for sale at a fixed price' })
export class ListingContract extends YulianContract {
  constructor() {
    super('listing');
  }

  /** Argument `listingInput`; answers the listing. */
  @Transaction()
  @Returns('string')
  async open(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await openListing(ctx, readArgument(listingInput, argument)));
  }

  /** Argument `listingEndInput`; answers the listing. */
  @Transaction()
  @Returns('string')
  async end(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await endListing(ctx, readArgument(listingEndInput, argument)));
  }

  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireListing(ctx, id));
  }
}
