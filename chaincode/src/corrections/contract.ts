// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { present } from '../kernel/present.js';
import { giveNotice } from './notice.js';
import { raiseCorrection } from './raise.js';
import {
  announceCorrectionInput,
  correctInput,
  correctionActInput,
  correctionNoticeInput,
  raiseCorrectionInput,
} from './schemas.js';
import { actOnCorrection, requireCorrection } from './step.js';
import { notices } from './table.js';

/** Corrections 数据校核: a case at the source of an element, and notices to who received it. */
@Info({ title: 'correction', description: 'Correction cases at the source, and notices of them' })
export class CorrectionContract extends YulianContract {
  constructor() {
    super('correction');
  }

  /** Opens a case; argument `raiseCorrectionInput`; answers it. */
  @Transaction()
  @Returns('string')
  async raise(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await raiseCorrection(ctx, readArgument(raiseCorrectionInput, argument)));
  }

  /** Withdraws it, or says that nothing is wrong; argument `correctionActInput`; answers the case. */
  @Transaction()
  @Returns('string')
  async act(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await actOnCorrection(ctx, readArgument(correctionActInput, argument)));
  }

  /** Says that a new record took the old one's place; argument `correctInput`; answers the case. */
  @Transaction()
  @Returns('string')
  async correct(ctx: YulianContext, argument: string): Promise<string> {
    const input = readArgument(correctInput, argument);
    return answer(await actOnCorrection(ctx, { act: 'correct', ...input }));
  }

  /** Says that all have been told; argument `announceCorrectionInput`; answers the case. */
  @Transaction()
  @Returns('string')
  async announce(ctx: YulianContext, argument: string): Promise<string> {
    const input = readArgument(announceCorrectionInput, argument);
    return answer(await actOnCorrection(ctx, { act: 'announce', ...input }));
  }

  /** Tells a unit that received the old value; argument `correctionNoticeInput`; answers it. */
  @Transaction()
  @Returns('string')
  async notify(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await giveNotice(ctx, readArgument(correctionNoticeInput, argument)));
  }

  /** A case with its whole history. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireCorrection(ctx, id));
  }

  /** One notice. */
  @Transaction(false)
  @Returns('string')
  async getNotice(ctx: YulianContext, id: string): Promise<string> {
    const found = await notices.get(ctx, id);
    return answer(present(found, 'CORRECTION_NOT_FOUND', 'the chain knows no such notice'));
  }
}
