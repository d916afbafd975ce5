// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { actOnSeal, requireSeal } from './act.js';
import { applyForSeal } from './apply.js';
import {
  closeReview,
  markCompromised,
  newestCompromise,
  reportCompromise,
  requireCompromise,
} from './compromise.js';
import { decideDispute, requireReview } from './decide.js';
import { impress } from './impressions.js';
import { fileSeal, makeSeal } from './make.js';
import { liftSealPause, pauseSeal } from './pause.js';
import { impressionsFrom } from './read.js';
import {
  compromiseInput,
  impressionPageInput,
  impressionsInput,
  markingInput,
  sealReviewInput,
  sealActInput,
  sealDecisionInput,
  sealApplicationInput,
  sealFilingInput,
  sealMakingInput,
  sealPauseInput,
  settlementInput,
} from './schemas.js';
import { settleImpressions } from './settle.js';
import { requireByEsId, useOf } from './use.js';

/** Seals 电子印章: from application to cancellation, every use of them, and what a lost one has sealed. */
@Info({ title: 'seal', description: 'E-seals, their impressions, and compromises' })
export class SealContract extends YulianContract {
  constructor() {
    super('seal');
  }

  /** 申请; argument `sealApplicationInput`; answers the seal. */
  @Transaction()
  @Returns('string')
  async apply(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await applyForSeal(ctx, readArgument(sealApplicationInput, argument)));
  }

  /** An act that says no more than that it was done; argument `sealActInput`; answers the seal. */
  @Transaction()
  @Returns('string')
  async act(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await actOnSeal(ctx, readArgument(sealActInput, argument)));
  }

  /** 制作; argument `sealMakingInput`; answers the seal. */
  @Transaction()
  @Returns('string')
  async make(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await makeSeal(ctx, readArgument(sealMakingInput, argument)));
  }

  /** 备案; argument `sealFilingInput`; answers the seal. */
  @Transaction()
  @Returns('string')
  async file(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await fileSeal(ctx, readArgument(sealFilingInput, argument)));
  }

  /** 冻结, 挂失; argument `sealPauseInput`; answers the seal. */
  @Transaction()
  @Returns('string')
  async pause(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await pauseSeal(ctx, readArgument(sealPauseInput, argument)));
  }

  /** Ends a pause; argument `sealPauseInput`; answers the seal. */
  @Transaction()
  @Returns('string')
  async liftPause(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await liftSealPause(ctx, readArgument(sealPauseInput, argument)));
  }

  /** 用印; argument `impressionsInput`; answers the numbers. */
  @Transaction()
  @Returns('string')
  async impress(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await impress(ctx, readArgument(impressionsInput, argument)));
  }

  /** What numbers were for; argument `settlementInput`; answers their range. */
  @Transaction()
  @Returns('string')
  async settle(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await settleImpressions(ctx, readArgument(settlementInput, argument)));
  }

  /** 泄露: argument `compromiseInput`; answers the compromise. */
  @Transaction()
  @Returns('string')
  async reportCompromise(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await reportCompromise(ctx, readArgument(compromiseInput, argument)));
  }

  /** Marks what was sealed since; argument `markingInput`; answers the compromise. */
  @Transaction()
  @Returns('string')
  async markCompromised(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await markCompromised(ctx, readArgument(markingInput, argument)));
  }

  /** Argument `sealReviewInput`; answers the review. */
  @Transaction()
  @Returns('string')
  async closeReview(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await closeReview(ctx, readArgument(sealReviewInput, argument)));
  }

  /** Argument `sealDecisionInput`; answers the review. */
  @Transaction()
  @Returns('string')
  async decideDispute(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await decideDispute(ctx, readArgument(sealDecisionInput, argument)));
  }

  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireSeal(ctx, id));
  }

  /** The seal whose object has this 印章标识. */
  @Transaction(false)
  @Returns('string')
  async getByEsId(ctx: YulianContext, esId: string): Promise<string> {
    return answer(await requireByEsId(ctx, esId));
  }

  /** Argument `impressionPageInput`; answers an `ImpressionsPage`. */
  @Transaction(false)
  @Returns('string')
  async impressions(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await impressionsFrom(ctx, readArgument(impressionPageInput, argument)));
  }

  /** The seal with this 印章标识, and what there is of its use on a file; answers a `SealUse`. */
  @Transaction(false)
  @Returns('string')
  async useOf(ctx: YulianContext, esId: string, sha256: string): Promise<string> {
    return answer(await useOf(ctx, await requireByEsId(ctx, esId), sha256));
  }

  @Transaction(false)
  @Returns('string')
  async getCompromise(ctx: YulianContext, seal: string, index: number): Promise<string> {
    return answer(await requireCompromise(ctx, seal, index));
  }

  /** The compromise of a seal that was reported last. */
  @Transaction(false)
  @Returns('string')
  async newestCompromise(ctx: YulianContext, seal: string): Promise<string> {
    return answer(await newestCompromise(ctx, seal));
  }

  @Transaction(false)
  @Returns('string')
  async getReview(
    ctx: YulianContext,
    seal: string,
    compromise: number,
    number: number,
  ): Promise<string> {
    return answer(await requireReview(ctx, seal, compromise, number));
  }
}
