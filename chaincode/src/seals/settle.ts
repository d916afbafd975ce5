// SPDX-License-Identifier: Apache-2.0
import { defined, type Impression, type ImpressionRange } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { present } from '../kernel/present.js';
import { ownerPolicy } from '../registry/read.js';
import { requireSeal } from './act.js';
import { areDistinct, nameFile } from './impressions.js';
import { requireParty } from './party.js';
import type { SettlementInput } from './schemas.js';
import { impressionRanges, rangeId } from './table.js';

type Settled = SettlementInput['impressions'][number];

/**
 * Says what numbers were used for, or that they were not: each once. Also of a seal that can no
 * longer be used, as what was sealed before stays to be told.
 *
 * @throws ContractError `IMPRESSION_NOT_FOUND`, `IMPRESSION_ALREADY_SETTLED`, `IMPRESSION_FILE_TAKEN`
 */
export async function settleImpressions(
  ctx: YulianContext,
  { seal: id, first, impressions: settled }: SettlementInput,
): Promise<ImpressionRange> {
  const seal = await requireSeal(ctx, id);
  await requireParty(ctx, seal, 'owner', 'clerk');
  const range = present(
    await impressionRanges.get(ctx, rangeId(id, first)),
    'IMPRESSION_NOT_FOUND',
    'no transaction took numbers from this one on',
  );
  if (!areDistinct(settled)) {
    throw new ContractError('ARGUMENT_INVALID', 'each file once', { pointer: '/impressions' });
  }
  const impressions = [...range.impressions];
  for (const [index, one] of settled.entries()) {
    requireOpen(impressions[one.number - first], one, index);
    impressions[one.number - first] = impressionOf(one);
    await nameFile(ctx, seal, one, one.number);
  }
  const after: ImpressionRange = { ...range, impressions };
  await impressionRanges.putOwned(
    ctx,
    rangeId(id, first),
    after,
    await ownerPolicy(ctx, seal.owner),
  );
  ctx.events.add('seal.impressions-settled.v1', id, {
    numbers: settled.map(({ number }) => number),
  });
  return after;
}

function requireOpen(found: Impression | undefined, { number }: Settled, index: number): void {
  const pointer = `/impressions/${String(index)}/number`;
  if (found === undefined) {
    throw new ContractError('IMPRESSION_NOT_FOUND', 'the range does not have this number', {
      pointer,
      params: { number },
    });
  }
  if (Object.keys(found).length === 0) return;
  throw new ContractError('IMPRESSION_ALREADY_SETTLED', 'it was said already what it is for', {
    pointer,
    params: { number },
  });
}

function impressionOf({ sha256, sealings, record, void: basis }: Settled): Impression {
  if (basis !== undefined) return { void: basis };
  return sha256 === undefined ? {} : { sha256, ...defined({ sealings, record }) };
}
