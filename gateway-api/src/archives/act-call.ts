// SPDX-License-Identifier: Apache-2.0
import type { PreparedCall } from '../exactly-once/request.js';
import type { Caller } from '../identity/caller.js';
import { contractCall } from '../ledger-queries/contract-call.js';
import type { VaultKey } from '../vault/vault-key.js';
import type { ArchiveActRequest } from './request-schemas.js';

const EPOCH = 1;

/** A person's pseudonym: the same in every act of this organisation, and nobody else's. */
function personOf(key: VaultKey, { id }: Pick<Caller, 'id'>): string {
  return `p${EPOCH}.${key.mac('person', String(EPOCH), id).toString('hex')}`;
}

/** The contract's function for an act, with who it is that acts where that matters. */
export function archiveActCall(
  key: VaultKey,
  caller: Caller,
  id: string,
  body: ArchiveActRequest,
): PreparedCall {
  switch (body.act) {
    case 'return':
    case 'declineHandover':
      return contractCall('archive', 'giveBack', { ...body, id });
    case 'extendRetention': {
      const { act: _, ...input } = body;
      return contractCall('archive', 'extendRetention', { ...input, id });
    }
    case 'superviseDisposal': {
      const { act: _, ...input } = body;
      return contractCall('archive', 'supervise', { ...input, id, person: personOf(key, caller) });
    }
    case 'proposeDisposal':
    case 'agreeDisposal':
    case 'refuseDisposal':
    case 'approveDisposal':
      return contractCall('archive', 'dispose', { ...body, id, person: personOf(key, caller) });
    default:
      return contractCall('archive', 'act', { ...body, id });
  }
}
