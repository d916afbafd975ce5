// SPDX-License-Identifier: Apache-2.0
import type { LicenceState } from '../../records/licence-status.js';
import { check, type Check } from '../check.js';
import type { LicenceQuestion } from '../licence-question.js';
import { onChainStatus } from './status.js';

/**
 * States of a licence below that shake what stands on it. Expiry, replacement and ordinary
 * cancellation do not: what was lawfully built on it stays.
 */
const SHAKEN: readonly LicenceState[] = ['SUSPENDED', 'WITHDRAWN', 'RESCINDED', 'REVOKED'];

/** Does everything it was based on, directly or through others, still hold? */
export function checkBasis(question: LicenceQuestion): Check {
  const { assessment } = question;
  if (assessment === undefined) return check('basis', 'BASIS_UNKNOWN');
  const { basis, basisTruncated } = assessment;
  for (const node of basis) {
    const state = onChainStatus(node, question)?.state;
    if (state !== undefined && SHAKEN.includes(state)) {
      return check('basis', 'BASIS_NOT_IN_FORCE', {
        identifier: node.id,
        state,
        path: [...node.path, node.id].join(' → '),
      });
    }
    if (node.licence === undefined && node.batch === undefined)
      return check('basis', 'BASIS_UNKNOWN');
  }
  if (basisTruncated) return check('basis', 'BASIS_UNKNOWN');
  return check('basis', basis.length === 0 ? 'BASIS_NONE' : 'BASIS_IN_FORCE', {
    count: String(basis.length),
  });
}
