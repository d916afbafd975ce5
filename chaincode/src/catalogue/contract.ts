// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { present } from '../kernel/present.js';
import { actOnSource, offerSource } from './hand-over.js';
import {
  catalogueDraftInput,
  catalogueGiveBackInput,
  cataloguePublishInput,
  catalogueRetireInput,
  catalogueUpdateInput,
  sourceActInput,
  sourceClaimInput,
  sourceOfferInput,
} from './schemas.js';
import { claimSource } from './source.js';
import { items, sources, updates } from './table.js';
import { recordUpdate } from './update.js';
import { draftItem, giveDraftBack, publishItem, retireItem, reviseItem } from './versions.js';

/** The sharing catalogue 目录: what units provide, how current it is, who is the one source. */
@Info({ title: 'catalogue', description: 'Catalogue items, their updates and one source each' })
export class CatalogueContract extends YulianContract {
  constructor() {
    super('catalogue');
  }

  /** Drafts a new item; argument `catalogueDraftInput`; answers the item. */
  @Transaction()
  @Returns('string')
  async draft(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await draftItem(ctx, readArgument(catalogueDraftInput, argument)));
  }

  /** Drafts the next version; argument `catalogueDraftInput`; answers the item. */
  @Transaction()
  @Returns('string')
  async revise(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await reviseItem(ctx, readArgument(catalogueDraftInput, argument)));
  }

  /** Sends a draft back; argument `catalogueGiveBackInput`; answers the item. */
  @Transaction()
  @Returns('string')
  async giveBack(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await giveDraftBack(ctx, readArgument(catalogueGiveBackInput, argument)));
  }

  /** Publishes a draft as the next version; argument `cataloguePublishInput`; answers the item. */
  @Transaction()
  @Returns('string')
  async publish(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await publishItem(ctx, readArgument(cataloguePublishInput, argument)));
  }

  /** Ends an item; argument `catalogueRetireInput`; answers the item. */
  @Transaction()
  @Returns('string')
  async retire(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await retireItem(ctx, readArgument(catalogueRetireInput, argument)));
  }

  /** Records an update of the data; argument `catalogueUpdateInput`; answers the item. */
  @Transaction()
  @Returns('string')
  async recordUpdate(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await recordUpdate(ctx, readArgument(catalogueUpdateInput, argument)));
  }

  /** 一数一源; argument `sourceClaimInput`; answers the source. */
  @Transaction()
  @Returns('string')
  async claimSource(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await claimSource(ctx, readArgument(sourceClaimInput, argument)));
  }

  /** Offers a source to another provider; argument `sourceOfferInput`; answers the source. */
  @Transaction()
  @Returns('string')
  async offerSource(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await offerSource(ctx, readArgument(sourceOfferInput, argument)));
  }

  /** Answers an offer, or releases a source; argument `sourceActInput`; answers the source. */
  @Transaction()
  @Returns('string')
  async actOnSource(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await actOnSource(ctx, readArgument(sourceActInput, argument)));
  }

  /** An item with its whole history. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    const found = await items.get(ctx, id);
    return answer(present(found, 'CATALOGUE_ITEM_NOT_FOUND', 'the catalogue has no such item'));
  }

  /** One update, by `<item>.<n>`. */
  @Transaction(false)
  @Returns('string')
  async getUpdate(ctx: YulianContext, id: string): Promise<string> {
    const found = await updates.get(ctx, id);
    return answer(present(found, 'CATALOGUE_UPDATE_NOT_FOUND', 'no such update'));
  }

  /** The one source of an element with its whole history. */
  @Transaction(false)
  @Returns('string')
  async getSource(ctx: YulianContext, id: string): Promise<string> {
    return answer(present(await sources.get(ctx, id), 'SOURCE_NOT_FOUND', 'nobody has claimed it'));
  }
}
