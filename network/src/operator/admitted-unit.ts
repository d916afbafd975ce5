// SPDX-License-Identifier: Apache-2.0
import { unitInput } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { LedgerError } from '../errors.js';
import type { Identity, Ledger } from '../ledger.js';

const admitted = z.looseObject({
  facts: z
    .array(z.looseObject({ ...unitInput.omit({ uscc: true }).shape, state: z.string() }))
    .min(1),
});

/** A unit as the registry has it, without what only contracts ask. */
export type AdmittedUnit = z.output<typeof unitInput>;

/**
 * Reads from the chain a unit that the committee has admitted, at its founding or later.
 *
 * @throws ContractRefusedError `UNIT_NOT_FOUND`
 * @throws LedgerError `LEDGER_CONFIG_INVALID` when the unit was merged or closed
 */
export async function readAdmittedUnit(
  ledger: Ledger,
  reader: Identity,
  uscc: string,
): Promise<AdmittedUnit> {
  const call = { contract: 'registry', transaction: 'getUnit', args: [uscc] };
  const found = await ledger.evaluate(reader, call);
  const { facts } = admitted.parse(JSON.parse(Buffer.from(found).toString('utf8')));
  const [fact] = facts.slice(-1);
  if (fact?.state !== 'ACTIVE') {
    throw new LedgerError('LEDGER_CONFIG_INVALID', `${uscc} was merged or closed`);
  }
  const { name, kind, level, region, mspId, supervisor, from } = fact;
  const known = { uscc, name, kind, level, region, mspId, from };
  return supervisor === undefined ? known : { ...known, supervisor };
}
