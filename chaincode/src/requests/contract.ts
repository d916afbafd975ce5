// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { actOnRequest } from './act.js';
import { approveRequest, voteOnDispute } from './approve.js';
import { clockNow } from './clock.js';
import { amendRequest, askCompletion, fileRequest } from './file.js';
import {
  amendRequestInput,
  approvalInput,
  completionInput,
  disputeVoteInput,
  requestActInput,
  requestInput,
} from './schemas.js';
import { requireRequest } from './step.js';

/** Requests 共享申请: from a clerk's draft to a grant, a refusal, or the end of a dispute. */
@Info({ title: 'request', description: 'Requests for the use of data, answers, disputes' })
export class RequestContract extends YulianContract {
  constructor() {
    super('request');
  }

  /** Files a request; argument `requestInput`; answers it. */
  @Transaction()
  @Returns('string')
  async file(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await fileRequest(ctx, readArgument(requestInput, argument)));
  }

  /** Says anew what is asked; argument `amendRequestInput`; answers the request. */
  @Transaction()
  @Returns('string')
  async amend(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await amendRequest(ctx, readArgument(amendRequestInput, argument)));
  }

  /** An act that says no more than that it was done; argument `requestActInput`. */
  @Transaction()
  @Returns('string')
  async act(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await actOnRequest(ctx, readArgument(requestActInput, argument)));
  }

  /** 补正通知; argument `completionInput`; answers the request. */
  @Transaction()
  @Returns('string')
  async askCompletion(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await askCompletion(ctx, readArgument(completionInput, argument)));
  }

  /** Grants what is asked, or a part; argument `approvalInput`; answers the request. */
  @Transaction()
  @Returns('string')
  async approve(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await approveRequest(ctx, readArgument(approvalInput, argument)));
  }

  /** A seat votes on a dispute; argument `disputeVoteInput`; answers the request. */
  @Transaction()
  @Returns('string')
  async vote(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await voteOnDispute(ctx, readArgument(disputeVoteInput, argument)));
  }

  /** A request with its whole history. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireRequest(ctx, id));
  }

  /** How the provider's clock stands; answers a `ReplyClock`. */
  @Transaction(false)
  @Returns('string')
  async clock(ctx: YulianContext, id: string): Promise<string> {
    return answer(await clockNow(ctx, await requireRequest(ctx, id)));
  }
}
