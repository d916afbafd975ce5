// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { giveGrant, narrowGrant, revokeGrant } from './act.js';
import { requireGrant } from './chain.js';
import { delegateGrant } from './delegate.js';
import {
  delegateGrantInput,
  grantInput,
  narrowGrantInput,
  revokeGrantInput,
  whatIfInput,
} from './schemas.js';
import { whatIf } from './what-if.js';

/** Grants 共享授权: who may use which item of whose within which scope. */
@Info({ title: 'grant', description: 'Grants of use: given, narrowed, delegated, revoked' })
export class GrantContract extends YulianContract {
  constructor() {
    super('grant');
  }

  /** Gives a grant; argument `grantInput`; answers it. */
  @Transaction()
  @Returns('string')
  async give(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await giveGrant(ctx, readArgument(grantInput, argument)));
  }

  /** Narrows a grant; argument `narrowGrantInput`; answers it. */
  @Transaction()
  @Returns('string')
  async narrow(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await narrowGrant(ctx, readArgument(narrowGrantInput, argument)));
  }

  /** Revokes a grant; argument `revokeGrantInput`; answers it. */
  @Transaction()
  @Returns('string')
  async revoke(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await revokeGrant(ctx, readArgument(revokeGrantInput, argument)));
  }

  /** Passes a part down; argument `delegateGrantInput`; answers the new grant. */
  @Transaction()
  @Returns('string')
  async delegate(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await delegateGrant(ctx, readArgument(delegateGrantInput, argument)));
  }

  /** A grant with its whole history. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requireGrant(ctx, id));
  }

  /** Argument `whatIfInput`; answers a `ScopeDecision`. */
  @Transaction(false)
  @Returns('string')
  async whatIf(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await whatIf(ctx, readArgument(whatIfInput, argument)));
  }
}
