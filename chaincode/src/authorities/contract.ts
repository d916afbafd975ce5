// SPDX-License-Identifier: Apache-2.0
import { defined } from '@yulian/proofs';
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { answer, readArgument } from '../kernel/input.js';
import { present } from '../kernel/present.js';
import type { OwnerPolicy } from '../kernel/table.js';
import { unitReader } from '../registry/read.js';
import { getAuthority, requireDefiner } from './read.js';
import { giveInput, withdrawInput, type GiveInput } from './schemas.js';
import { requireNothingTakenBack } from './taken-back.js';
import { authorities, authorityId, type Authority, type AuthorityFact } from './table.js';

/** Who may issue which type, and who else may act on it, given by the body that defines the type. */
@Info({ title: 'issuer', description: 'Issuing authority: unit, record type, interval' })
export class IssuerContract extends YulianContract {
  constructor() {
    super('issuer');
  }

  /**
   * Gives powers, beside those held unless it says `replace`; argument `giveInput`; answers the
   * authority.
   */
  @Transaction()
  @Returns('string')
  async give(ctx: YulianContext, argument: string): Promise<string> {
    const { typeCode, unit, powers, from, until, replace, basis } = readArgument(
      giveInput,
      argument,
    );
    const policy = await requireDefiner(ctx, typeCode);
    if (!(await unitReader.has(ctx, unit))) {
      throw new ContractError('UNIT_NOT_FOUND', 'no such unit', { pointer: '/unit' });
    }
    if (until !== undefined && until <= from) {
      throw new ContractError('ARGUMENT_INVALID', 'must be after `from`', { pointer: '/until' });
    }
    const earlier = await getAuthority(ctx, typeCode, unit);
    const held = replace === true ? [] : heldBeside(earlier?.facts.at(-1), { powers, from, until });
    const fact = {
      ...recorded(ctx, from, basis),
      powers: [...new Set([...held, ...powers])].sort(),
      ...defined({ until }),
    };
    requireNothingTakenBack(earlier?.facts.at(-1), fact, ctx.now);
    return record(ctx, { format: 1, facts: [], ...earlier, typeCode, unit }, fact, policy);
  }

  /** Withdraws all powers from a date on, not from before today; argument `withdrawInput`. */
  @Transaction()
  @Returns('string')
  async withdraw(ctx: YulianContext, argument: string): Promise<string> {
    const { typeCode, unit, from, basis } = readArgument(withdrawInput, argument);
    const policy = await requireDefiner(ctx, typeCode);
    const earlier = present(
      await getAuthority(ctx, typeCode, unit),
      'AUTHORITY_NOT_FOUND',
      'the unit has no authority for this type',
    );
    const fact = { ...recorded(ctx, from, basis), powers: [] };
    requireNothingTakenBack(earlier.facts.at(-1), fact, ctx.now);
    return record(ctx, earlier, fact, policy);
  }

  /** The authority of a unit over a type, with its whole history. */
  @Transaction(false)
  @Returns('string')
  async get(ctx: YulianContext, typeCode: string, unit: string): Promise<string> {
    return answer(
      present(
        await authorities.get(ctx, authorityId(typeCode, unit)),
        'AUTHORITY_NOT_FOUND',
        'the unit has no authority for this type',
      ),
    );
  }
}

/**
 * The powers that a unit holds when further ones begin, and keeps. One interval holds for all: where
 * the ends differ, what is held would silently be cut short or go on for longer.
 *
 * @throws ContractError `AUTHORITY_WOULD_CHANGE`
 */
function heldBeside(
  last: AuthorityFact | undefined,
  { powers, from, until }: Pick<GiveInput, 'powers' | 'from' | 'until'>,
): AuthorityFact['powers'] {
  if (last === undefined || (last.until ?? '~') <= from) return [];
  const isLonger = (until ?? '~') > (last.until ?? '~');
  const isNamed = last.powers.every((power) => powers.some((one) => one === power));
  if (last.powers.length === 0 || last.until === until || (isLonger && isNamed)) return last.powers;
  throw new ContractError('AUTHORITY_WOULD_CHANGE', 'what is held has another end: say `replace`', {
    pointer: '/until',
    params: { held: last.powers, ...defined({ heldUntil: last.until }) },
  });
}

async function record(
  ctx: YulianContext,
  earlier: Authority,
  fact: AuthorityFact,
  policy: OwnerPolicy,
): Promise<string> {
  const { typeCode, unit } = earlier;
  const id = authorityId(typeCode, unit);
  const authority = { ...earlier, facts: appendFact(earlier.facts, fact) };
  await authorities.putOwned(ctx, id, authority, policy);
  ctx.events.add('issuer.changed.v1', id, { powers: fact.powers, from: fact.from });
  return answer(authority);
}
