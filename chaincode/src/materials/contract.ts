// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { present } from '../kernel/present.js';
import { actOnMaterial } from './act.js';
import { annotateMaterial, registerMaterial } from './register.js';
import { closeReview, openReview, voteInReview } from './review.js';
import {
  annotateInput,
  closeReviewInput,
  materialActInput,
  openReviewInput,
  registerInput,
  reviewVoteInput,
} from './schemas.js';
import { materials, reviews } from './table.js';

/** Materials 电子材料: held by a unit, copied with annotations, signed by several units. */
@Info({ title: 'material', description: 'Materials, their annotated copies and joint reviews' })
export class MaterialContract extends YulianContract {
  constructor() {
    super('material');
  }

  /** Registers a material; argument `registerInput`; answers the record. */
  @Transaction()
  @Returns('string')
  async register(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await registerMaterial(ctx, readArgument(registerInput, argument)));
  }

  /** Registers an annotated copy; argument `annotateInput`; answers its record. */
  @Transaction()
  @Returns('string')
  async annotate(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await annotateMaterial(ctx, readArgument(annotateInput, argument)));
  }

  /** 收回, 作废; argument `materialActInput`; answers the record. */
  @Transaction()
  @Returns('string')
  async act(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await actOnMaterial(ctx, readArgument(materialActInput, argument)));
  }

  /** Opens a joint review; argument `openReviewInput`; answers the review. */
  @Transaction()
  @Returns('string')
  async openReview(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await openReview(ctx, readArgument(openReviewInput, argument)));
  }

  /** A named unit signs or declines; argument `reviewVoteInput`; answers the review. */
  @Transaction()
  @Returns('string')
  async vote(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await voteInReview(ctx, readArgument(reviewVoteInput, argument)));
  }

  /** Ends an open review; argument `closeReviewInput`; answers the review. */
  @Transaction()
  @Returns('string')
  async closeReview(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await closeReview(ctx, readArgument(closeReviewInput, argument)));
  }

  /** A material with its whole history. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    const found = await materials.get(ctx, id);
    return answer(present(found, 'MATERIAL_NOT_FOUND', 'the chain knows no such material'));
  }

  /** A joint review with its votes. */
  @Transaction(false)
  @Returns('string')
  async getReview(ctx: YulianContext, id: string): Promise<string> {
    return answer(present(await reviews.get(ctx, id), 'REVIEW_NOT_FOUND', 'no such review'));
  }
}
