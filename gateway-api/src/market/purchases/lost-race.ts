// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError, LedgerError } from '@yulian/network';

/** What of a purchase another was faster at. */
export type Lost = 'lots' | 'notes' | 'either';

/** Of units that others have bought, or taken back. */
const LOTS_GONE: ReadonlySet<string> = new Set(['LOT_TAKEN', 'LOT_TOO_SMALL']);

/** Of money that the same unit has spent or reserved for something else. */
const NOTES_GONE: ReadonlySet<string> = new Set(['FUNDS_SPENT', 'FUNDS_RESERVED']);

/** The ledger's words for it: the row was written, or is another organisation's by now. */
const OVERTAKEN: ReadonlySet<string> = new Set([
  'MVCC_READ_CONFLICT',
  'PHANTOM_READ_CONFLICT',
  'ENDORSEMENT_POLICY_FAILURE',
]);

/** Undefined when an error says something else than that another was faster. */
export function lostTo(error: unknown): Lost | undefined {
  if (error instanceof LedgerError) return OVERTAKEN.has(error.code) ? 'either' : undefined;
  if (!(error instanceof ContractRefusedError)) return undefined;
  if (LOTS_GONE.has(error.code)) return 'lots';
  return NOTES_GONE.has(error.code) ? 'notes' : undefined;
}
