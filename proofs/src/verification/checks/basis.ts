// SPDX-License-Identifier: Apache-2.0
import type { LicenceOnChain } from '../../records/assessment.js';
import type { LicenceFact } from '../../records/licence.js';
import type { LicenceState } from '../../records/licence-status.js';
import type { AsOf } from '../../status/bitemporal.js';
import { check, type Check } from '../check.js';
import type { LicenceQuestion } from '../licence-question.js';
import { onChainStatus } from './status.js';

/**
 * States of a licence below that shake what stands on it. Expiry, replacement and ordinary
 * cancellation do not: what was lawfully built on it stays.
 */
const SHAKEN: readonly LicenceState[] = ['SUSPENDED', 'WITHDRAWN', 'RESCINDED', 'REVOKED'];

/** Of these, the ones that an ordinary 注销 afterwards only takes off the register. */
const NOT_HEALED: readonly LicenceState[] = ['WITHDRAWN', 'RESCINDED', 'REVOKED'];

/** Does everything it was based on, directly or through others, still hold? */
export function checkBasis(question: LicenceQuestion): Check {
  const { assessment } = question;
  if (assessment === undefined) return check('basis', 'BASIS_UNKNOWN');
  const { basis, basisTruncated } = assessment;
  for (const node of basis) {
    const state = shakenState(node, question);
    if (state === undefined) continue;
    return check('basis', 'BASIS_NOT_IN_FORCE', {
      identifier: node.id,
      state,
      path: [...node.path, node.id].join(' → '),
    });
  }
  const unknown = basis.some(({ licence, batch }) => licence === undefined && batch === undefined);
  if (unknown || basisTruncated) return check('basis', 'BASIS_UNKNOWN');
  return check('basis', basis.length === 0 ? 'BASIS_NONE' : 'BASIS_IN_FORCE', {
    count: String(basis.length),
  });
}

function shakenState(node: LicenceOnChain, asOf: AsOf): LicenceState | undefined {
  const state = onChainStatus(node, asOf)?.state;
  if (state !== 'CANCELLED')
    return state !== undefined && SHAKEN.includes(state) ? state : undefined;
  const before = onChainStatus(withoutCancellation(node), asOf)?.state;
  return before !== undefined && NOT_HEALED.includes(before) ? before : undefined;
}

function withoutCancellation({ licence, batch }: LicenceOnChain): LicenceOnChain {
  return {
    ...(licence && { licence: { ...licence, facts: licence.facts.filter(isNoCancellation) } }),
    ...(batch && {
      batch: {
        ...batch,
        record: { ...batch.record, facts: batch.record.facts.filter(isNoCancellation) },
      },
    }),
  };
}

function isNoCancellation({ state }: LicenceFact): boolean {
  return state !== 'CANCELLED';
}
