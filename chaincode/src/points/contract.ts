// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { present } from '../kernel/present.js';
import { setConsent } from './consent.js';
import { collectPoints, donatePoints } from './points.js';
import { closePool, openPool, requirePool } from './pool.js';
import {
  collectPointsInput,
  donateInput,
  pointsConsentInput,
  poolCloseInput,
  poolInput,
} from './schemas.js';
import { consents, donations } from './table.js';

/** Points 低碳积分: a person's own, no money; all that can be done with them is to give them away. */
@Info({ title: 'point', description: 'Consent, collecting, giving, and pools' })
export class PointContract extends YulianContract {
  constructor() {
    super('point');
  }

  /** A person wants points, or no longer; argument `pointsConsentInput`; answers the consent. */
  @Transaction()
  @Returns('string')
  async consent(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await setConsent(ctx, readArgument(pointsConsentInput, argument)));
  }

  /** Grams become points; argument `collectPointsInput`; answers the days. */
  @Transaction()
  @Returns('string')
  async collect(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await collectPoints(ctx, readArgument(collectPointsInput, argument)));
  }

  /** Points go into a pool; argument `donateInput`; answers the donation. */
  @Transaction()
  @Returns('string')
  async donate(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await donatePoints(ctx, readArgument(donateInput, argument)));
  }

  /** Opens a pool; argument `poolInput`; answers it. */
  @Transaction()
  @Returns('string')
  async openPool(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await openPool(ctx, readArgument(poolInput, argument)));
  }

  /** Closes a pool; argument `poolCloseInput`; answers it with its sum. */
  @Transaction()
  @Returns('string')
  async closePool(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await closePool(ctx, readArgument(poolCloseInput, argument)));
  }

  @Transaction(false)
  @Returns('string')
  async getPool(ctx: YulianContext, id: string): Promise<string> {
    return answer(await requirePool(ctx, id, '/id'));
  }

  /** The donation `<pool>/<id>`. */
  @Transaction(false)
  @Returns('string')
  async getDonation(ctx: YulianContext, id: string): Promise<string> {
    const donation = await donations.get(ctx, id);
    return answer(present(donation, 'EARNING_NOT_FOUND', 'the chain knows no such donation'));
  }

  /** The consent `<unit>/<person>`. */
  @Transaction(false)
  @Returns('string')
  async getConsent(ctx: YulianContext, id: string): Promise<string> {
    const consent = await consents.get(ctx, id);
    return answer(present(consent, 'POINTS_WITHOUT_CONSENT', 'the person was never asked'));
  }
}
