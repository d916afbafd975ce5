// SPDX-License-Identifier: Apache-2.0
import type { PreparedCall } from '../exactly-once/request.js';
import type { Caller } from '../identity/caller.js';
import { contractCall } from '../ledger-queries/contract-call.js';
import { personReference } from '../vault/person-reference.js';
import type { VaultKey } from '../vault/vault-key.js';
import type { ArchiveActRequest } from './request-schemas.js';

/** The contract's function for an act, with who it is that acts where that matters. */
export function archiveActCall(
  key: VaultKey,
  caller: Caller,
  id: string,
  body: ArchiveActRequest,
): PreparedCall {
  const person = personReference(key, caller.id);
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
      return contractCall('archive', 'supervise', { ...input, id, person });
    }
    case 'proposeDisposal':
    case 'agreeDisposal':
    case 'refuseDisposal':
    case 'approveDisposal':
      return contractCall('archive', 'dispose', { ...body, id, person });
    default:
      return contractCall('archive', 'act', { ...body, id });
  }
}
