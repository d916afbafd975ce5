// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { actOnCase, recordStep, stopClock } from './act.js';
import { clockNow } from './clock.js';
import { askCoSign } from './co-sign.js';
import { archiveCase, deliverCase } from './deliver.js';
import { answerMaterials, askCompletionOfCase } from './materials.js';
import { receiveCase } from './receive.js';
import {
  caseActInput,
  caseAnswerInput,
  caseArchiveInput,
  caseCompletionInput,
  caseStepInput,
  coSignInput,
  deliverInput,
  receiveInput,
  stopClockInput,
} from './schemas.js';
import { contentOf, requireCase } from './step.js';

/** Cases 办件: from an application to licences, sealed files and an archive package. */
@Info({ title: 'case', description: 'Cases: steps, materials, co-signatures, clocks, results' })
export class CaseContract extends YulianContract {
  constructor() {
    super('case');
  }

  /** 收件; argument `receiveInput`; answers the case. */
  @Transaction()
  @Returns('string')
  async receive(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await receiveCase(ctx, readArgument(receiveInput, argument)));
  }

  /** Answers to materials that are asked; argument `caseAnswerInput`; answers the case. */
  @Transaction()
  @Returns('string')
  async answer(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await answerMaterials(ctx, readArgument(caseAnswerInput, argument)));
  }

  /** A step with what it took; argument `caseStepInput`; answers the case. */
  @Transaction()
  @Returns('string')
  async recordStep(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await recordStep(ctx, readArgument(caseStepInput, argument)));
  }

  /** 一次性告知补正; argument `caseCompletionInput`; answers the case. */
  @Transaction()
  @Returns('string')
  async askCompletion(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await askCompletionOfCase(ctx, readArgument(caseCompletionInput, argument)));
  }

  /** An act that says no more than that it was done; argument `caseActInput`; answers the case. */
  @Transaction()
  @Returns('string')
  async act(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await actOnCase(ctx, readArgument(caseActInput, argument)));
  }

  /** 联审; argument `coSignInput`; answers the case. */
  @Transaction()
  @Returns('string')
  async askCoSign(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await askCoSign(ctx, readArgument(coSignInput, argument)));
  }

  /** 特别程序; argument `stopClockInput`; answers the case. */
  @Transaction()
  @Returns('string')
  async stopClock(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await stopClock(ctx, readArgument(stopClockInput, argument)));
  }

  /** 送达; argument `deliverInput`; answers the case. */
  @Transaction()
  @Returns('string')
  async deliver(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await deliverCase(ctx, readArgument(deliverInput, argument)));
  }

  /** 归档; argument `caseArchiveInput`; answers the case. */
  @Transaction()
  @Returns('string')
  async archive(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await archiveCase(ctx, readArgument(caseArchiveInput, argument)));
  }

  /** A case with its whole history. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireCase(ctx, id));
  }

  /** How the clock of a case stands; answers a `CaseClock`. */
  @Transaction(false)
  @Returns('string')
  async clock(ctx: YulianContext, id: string): Promise<string> {
    const record = await requireCase(ctx, id);
    return answer(await clockNow(ctx, record, await contentOf(ctx, record)));
  }
}
