// SPDX-License-Identifier: Apache-2.0
import type { Identity, Ledger } from '@yulian/network';
import { toBase64, type Attestation } from '@yulian/proofs';

/**
 * Has a query endorsed as if it were to be submitted, and never submits it: the endorsers sign the
 * answer together with the versions of the keys it was read from, which proves commit and moment.
 *
 * @throws ContractRefusedError, LedgerError as `Ledger.endorse`
 */
export async function attest(
  ledger: Ledger,
  identity: Identity,
  transaction: string,
  id: string,
  contract = 'licence',
): Promise<Attestation> {
  const proposal = await ledger.propose(identity, { contract, transaction, args: [id] });
  const endorsed = await ledger.endorse(proposal, await identity.sign(proposal.digest));
  return {
    payload: toBase64(endorsed.payload),
    endorsements: endorsed.endorsements.map(({ endorser, signature }) => ({
      endorser: toBase64(endorser),
      signature: toBase64(signature),
    })),
  };
}
