// SPDX-License-Identifier: Apache-2.0
import type { ExchangeKeyFact, ExchangeKeyRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { present } from '../kernel/present.js';
import { ownerPolicy, requireActingUnit } from '../registry/read.js';
import type { ExchangeKeyInput } from './schemas.js';
import { exchangeKeys } from './table.js';

/** Basis under which keys are registered: the rules of this consortium. */
const BASIS = 'YULIAN-EXCHANGE';

/**
 * Registers the key to which others seal what is for the caller's unit; the one before it opens no
 * more than what was sealed to it.
 *
 * @throws ContractError `EXCHANGE_KEY_IN_USE` when the unit had this key before; those of
 *   `requireActingUnit`
 */
export async function registerExchangeKey(
  ctx: YulianContext,
  { publicKey }: ExchangeKeyInput,
): Promise<ExchangeKeyRecord> {
  const { uscc: unit } = await requireActingUnit(ctx, 'gateway');
  const earlier = await exchangeKeys.get(ctx, unit);
  const facts = earlier?.facts ?? [];
  if (facts.at(-1)?.publicKey === publicKey && earlier !== undefined) return earlier;
  if (facts.some((one) => one.publicKey === publicKey)) {
    throw new ContractError('EXCHANGE_KEY_IN_USE', 'the unit had this key before', {
      pointer: '/publicKey',
    });
  }
  const number = facts.length + 1;
  const fact: ExchangeKeyFact = {
    ...recorded(ctx, ctx.now, BASIS),
    ...{ act: 'register', number, publicKey },
  };
  const owner = earlier?.owner ?? ctx.caller.mspId;
  const keys: ExchangeKeyRecord = {
    ...{ format: 1, kind: 'exchange-key', unit, owner },
    facts: appendFact(facts, fact),
  };
  await exchangeKeys.putOwned(ctx, unit, keys, await ownerPolicy(ctx, owner));
  ctx.events.add('exchange-key.register.v1', unit, { number });
  return keys;
}

/** @throws ContractError `EXCHANGE_KEY_NOT_FOUND` */
export async function requireExchangeKey(
  ctx: YulianContext,
  unit: string,
): Promise<ExchangeKeyRecord> {
  return present(
    await exchangeKeys.get(ctx, unit),
    'EXCHANGE_KEY_NOT_FOUND',
    'the unit has registered no key for the exchange of data',
  );
}
