// SPDX-License-Identifier: Apache-2.0
import { canonicalJson, type AccessRecord, type AccessTerms } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { requireActingUnit, requireActive } from '../registry/read.js';
import { accessActRule } from './acts.js';
import { caseFailures } from './case.js';
import { Comparisons } from './comparisons.js';
import { fileFailures } from './files.js';
import { GrantInUse } from './grant-in-use.js';
import { NewAccesses } from './make.js';
import type { DecideAccessesInput } from './schemas.js';
import { accesses } from './table.js';

type Asked = DecideAccessesInput['accesses'][number];

/**
 * Decides on accesses under one grant, and writes each, allowed or denied with everything that
 * stands in its way. One that was decided before is answered as it is: whoever asks again after a
 * lost answer uses nothing twice.
 *
 * @throws ContractError `GRANT_NOT_FOUND`, `ACCESS_ID_TAKEN`, `ARGUMENT_INVALID` and those of
 *   `requireActingUnit`
 */
export async function decideAccesses(
  ctx: YulianContext,
  { grant: grantId, accesses: asked }: DecideAccessesInput,
): Promise<readonly AccessRecord[]> {
  const unit = await requireActingUnit(ctx, ...accessActRule('decide').roles);
  requireDistinct(asked);
  const { level, region } = requireActive(unit, ctx.now);
  const grant = await GrantInUse.read(ctx, grantId, region);
  const { item, provider } = grant.grant;
  const made = new NewAccesses();
  const comparisons = new Comparisons();
  const decided: AccessRecord[] = [];
  for (const [index, one] of asked.entries()) {
    const terms = { ...one, grant: grantId, item, provider, requester: unit.uscc };
    const earlier = await accesses.get(ctx, one.id);
    if (earlier === undefined) {
      const request = { ...one, unit: unit.uscc, level, region, at: ctx.now };
      const failing = [
        ...grant.failures(request),
        ...(await fileFailures(ctx, terms)),
        ...(await caseFailures(ctx, terms)),
        ...(await comparisons.failures(ctx, terms)),
      ];
      if (failing.length === 0) {
        grant.count(ctx.now);
        await comparisons.count(ctx, terms);
      }
      decided.push(await made.add(ctx, terms, { failing }));
    } else {
      requireSame(earlier, terms, index);
      decided.push(earlier);
    }
  }
  await grant.write(ctx);
  await comparisons.write(ctx);
  return decided;
}

/** @throws ContractError `ACCESS_ID_TAKEN` by an access that is about something else */
function requireSame(earlier: AccessRecord, terms: AccessTerms, index: number): void {
  const { format: _, kind: __, owner: ___, number: ____, facts: _____, ...had } = earlier;
  if (canonicalJson(had) === canonicalJson(terms)) return;
  throw new ContractError('ACCESS_ID_TAKEN', 'another access has this id', {
    pointer: `/accesses/${String(index)}/id`,
  });
}

/** @throws ContractError `ARGUMENT_INVALID` */
function requireDistinct(asked: readonly Asked[]): void {
  if (new Set(asked.map(({ id }) => id)).size === asked.length) return;
  throw new ContractError('ARGUMENT_INVALID', 'each access once', { pointer: '/accesses' });
}
