// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { keepShown } from './copy.js';
import { offerShowing, withdrawShowing } from './offer.js';
import { redeemShowing } from './redeem.js';
import {
  keepShownInput,
  redeemShowingInput,
  showingInput,
  withdrawShowingInput,
} from './schemas.js';
import { requireShowing } from './step.js';

/** Showings 亮证: a holder shows fields of its own licence, by a code that is redeemed once. */
@Info({ title: 'showing', description: 'Codes by which holders show licences of their own' })
export class ShowingContract extends YulianContract {
  constructor() {
    super('showing');
  }

  /** Records a code; argument `showingInput`; answers the showing. */
  @Transaction()
  @Returns('string')
  async offer(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await offerShowing(ctx, readArgument(showingInput, argument)));
  }

  /** Takes a code back; argument `withdrawShowingInput`; answers the showing. */
  @Transaction()
  @Returns('string')
  async withdraw(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await withdrawShowing(ctx, readArgument(withdrawShowingInput, argument)));
  }

  /** Redeems a code; argument `redeemShowingInput`; answers the showing, which names the access. */
  @Transaction()
  @Returns('string')
  async redeem(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await redeemShowing(ctx, readArgument(redeemShowingInput, argument)));
  }

  /** Keeps a copy of what was shown; argument `keepShownInput`; answers the material. */
  @Transaction()
  @Returns('string')
  async keep(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await keepShown(ctx, readArgument(keepShownInput, argument)));
  }

  /** A showing with its whole history. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireShowing(ctx, id));
  }
}
