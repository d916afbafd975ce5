// SPDX-License-Identifier: Apache-2.0
import type { LicenceBatchRecord, LicenceFact, LicenceRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { present } from '../kernel/present.js';
import {
  notRectifiable,
  rectifiedFacts,
  wrongFact,
  type Rectifiable,
  type Rectifying,
  type RectifyRule,
} from '../kernel/rectify.js';
import { ownerPolicy, requireNotPaused } from '../registry/read.js';
import { aheadDaysOf } from '../standards/read.js';
import { factsAfter, type Acting } from './act.js';
import { actRule, isAct } from './acts.js';
import { batchFactsAfter } from './batch.js';
import { findLicence } from './find.js';
import { licenceBatches, licences } from './table.js';

const ACT = 'rectify';

/** Acts on licences 更正; what made another version is undone by acts on that one. */
export const rectifiableLicence: Rectifiable = {
  async prepare(ctx, id, input) {
    const { licence, batch } = (await findLicence(ctx, id)) ?? {};
    const found = present(licence, 'LICENCE_NOT_FOUND', 'the chain has no act on such a licence');
    const facts = await rectified(ctx, found, input, (before, act) => {
      const target = {
        licence: { ...found, facts: before },
        ...(batch && { batch: batch.record }),
      };
      return factsAfter(ctx, target, act, '/right');
    });
    return prepared(found, input, async () => {
      await licences.putOwned(ctx, id, { ...found, facts }, await ownerPolicy(ctx, found.owner));
      tell(ctx, 'licence', { ...found, facts });
    });
  },
};

/** Acts on whole batches. */
export const rectifiableBatch: Rectifiable = {
  async prepare(ctx, id, input) {
    const found = present(await licenceBatches.get(ctx, id), 'BATCH_NOT_FOUND', 'no such batch');
    const facts = await rectified(ctx, found, input, (before, act) =>
      batchFactsAfter(ctx, { ...found, facts: before }, act, '/right'),
    );
    return prepared(found, input, async () => {
      const after = { ...found, facts };
      await licenceBatches.putOwned(ctx, id, after, await ownerPolicy(ctx, found.owner));
      tell(ctx, 'licence-batch', after);
    });
  },
};

/** Does an act again on facts without the wrong one. */
type Again = (before: readonly LicenceFact[], act: Acting) => readonly LicenceFact[];

type Found = Pick<LicenceRecord | LicenceBatchRecord, 'id' | 'typeCode' | 'owner' | 'facts'>;

async function rectified(
  ctx: YulianContext,
  { typeCode, facts }: Found,
  input: Rectifying,
  again: Again,
): Promise<readonly LicenceFact[]> {
  await requireNotPaused(ctx, { kind: 'type', id: typeCode });
  const { act } = wrongFact(facts, input.fact);
  if (!isAct(act) || actRule(act).newVersion === true) throw notRectifiable(input.fact);
  const { basis } = input;
  const standardDays = await aheadDaysOf(ctx, typeCode);
  const rule: RectifyRule<LicenceFact> = {
    again: ({ before }, from) =>
      again(before, { act, from, basis, standardDays }).at(-1) as LicenceFact,
    takenBack: { act: ACT },
  };
  return rectifiedFacts(ctx, facts, input, rule);
}

function prepared({ owner, facts }: Found, { fact }: Rectifying, write: () => Promise<void>) {
  return { owner, recordedBy: wrongFact(facts, fact).actor.unit, write };
}

function tell(ctx: YulianContext, kind: string, { id, facts }: Found): void {
  const { state, from, rectifies } = facts.at(-1) as LicenceFact;
  ctx.events.add(`${kind}.${ACT}.v1`, id, { state, from, rectifies });
}
