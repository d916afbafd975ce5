// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { defined } from '../kernel/defined.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { answer, readArgument } from '../kernel/input.js';
import { present } from '../kernel/present.js';
import { unitReader } from '../registry/read.js';
import { requireDefiner } from './read.js';
import { giveInput, withdrawInput } from './schemas.js';
import { authorities, authorityId, type AuthorityFact } from './table.js';

/** Who may issue which type, and who else may act on it, given by the body that defines the type. */
@Info({ title: 'issuer', description: 'Issuing authority: unit, record type, interval' })
export class IssuerContract extends YulianContract {
  constructor() {
    super('issuer');
  }

  /** Gives powers; argument `giveInput`; answers the authority. */
  @Transaction()
  @Returns('string')
  async give(ctx: YulianContext, argument: string): Promise<string> {
    const { typeCode, unit, powers, from, until, basis } = readArgument(giveInput, argument);
    await requireDefiner(ctx, typeCode);
    if (!(await unitReader.has(ctx, unit))) {
      throw new ContractError('UNIT_NOT_FOUND', 'no such unit', { pointer: '/unit' });
    }
    if (until !== undefined && until <= from) {
      throw new ContractError('ARGUMENT_INVALID', 'must be after `from`', { pointer: '/until' });
    }
    return record(ctx, typeCode, unit, {
      ...recorded(ctx, from, basis),
      powers: [...new Set(powers)].sort(),
      ...defined({ until }),
    });
  }

  /** Withdraws all powers from a date on, not from before today; argument `withdrawInput`. */
  @Transaction()
  @Returns('string')
  async withdraw(ctx: YulianContext, argument: string): Promise<string> {
    const { typeCode, unit, from, basis } = readArgument(withdrawInput, argument);
    await requireDefiner(ctx, typeCode);
    if (from < ctx.now) {
      throw new ContractError(
        'AUTHORITY_BACKDATED',
        'what was issued under it would lose its ground',
        {
          pointer: '/from',
          params: { from, earliest: ctx.now },
        },
      );
    }
    if (!(await authorities.has(ctx, authorityId(typeCode, unit)))) {
      throw new ContractError('AUTHORITY_NOT_FOUND', 'the unit has no authority for this type');
    }
    return record(ctx, typeCode, unit, { ...recorded(ctx, from, basis), powers: [] });
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

async function record(
  ctx: YulianContext,
  typeCode: string,
  unit: string,
  fact: AuthorityFact,
): Promise<string> {
  const id = authorityId(typeCode, unit);
  const earlier = await authorities.get(ctx, id);
  const authority = { format: 1, typeCode, unit, facts: appendFact(earlier?.facts ?? [], fact) };
  await authorities.put(ctx, id, authority);
  ctx.events.add('issuer.changed.v1', id, { powers: fact.powers, from: fact.from });
  return answer(authority);
}
