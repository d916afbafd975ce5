// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { answer, readArgument } from '../kernel/input.js';
import { present } from '../kernel/present.js';
import { actOnLicence } from './act.js';
import { assessBatch, assessLicence } from './assess.js';
import { actOnBatch, issueBatch } from './batch.js';
import { findLicence } from './find.js';
import { issueLicence } from './issue.js';
import { actInput, batchActInput, batchInput, issueInput, succeedInput } from './schemas.js';
import { succeedLicence } from './succeed.js';
import { licenceBatches } from './table.js';

/** Licences 电子证照: issued alone or in batches, changed by acts, assessed at any moment. */
@Info({ title: 'licence', description: 'E-licences under published standards' })
export class LicenceContract extends YulianContract {
  constructor() {
    super('licence');
  }

  /** Issues one licence; argument `issueInput`; answers the record. */
  @Transaction()
  @Returns('string')
  async issue(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await issueLicence(ctx, readArgument(issueInput, argument)));
  }

  /** 变更, 延续, 补发; argument `succeedInput`; answers the new version. */
  @Transaction()
  @Returns('string')
  async succeed(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await succeedLicence(ctx, readArgument(succeedInput, argument)));
  }

  /** Any other act on one licence; argument `actInput`; answers the record. */
  @Transaction()
  @Returns('string')
  async act(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await actOnLicence(ctx, readArgument(actInput, argument)));
  }

  /** Issues a batch under one root; argument `batchInput`; answers the batch record. */
  @Transaction()
  @Returns('string')
  async issueBatch(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await issueBatch(ctx, readArgument(batchInput, argument)));
  }

  /** An act on a whole batch; argument `batchActInput`; answers the batch record. */
  @Transaction()
  @Returns('string')
  async actOnBatch(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await actOnBatch(ctx, readArgument(batchActInput, argument)));
  }

  /** What the chain holds under an identifier: a row, a place in a batch, or both. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, id: string): Promise<string> {
    return answer(
      present(await findLicence(ctx, id), 'LICENCE_NOT_FOUND', 'the chain knows no such licence'),
    );
  }

  @Transaction(false)
  @Returns('string')
  async getBatch(ctx: YulianContext, id: string): Promise<string> {
    return answer(present(await licenceBatches.get(ctx, id), 'BATCH_NOT_FOUND', 'no such batch'));
  }

  /** Everything that decides whether the licence may be relied on: see `Assessment` in proofs. */
  @Transaction(false)
  @Returns('string')
  async assess(ctx: YulianContext, id: string): Promise<string> {
    return answer(await assessLicence(ctx, id));
  }

  /** One assessment for all entries of a batch that have no row of their own. */
  @Transaction(false)
  @Returns('string')
  async assessBatch(ctx: YulianContext, id: string): Promise<string> {
    return answer(await assessBatch(ctx, id));
  }
}
