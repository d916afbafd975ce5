// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import { accessProblems } from './access.js';
import { exchangeProblems } from './exchange.js';
import { packageProblems } from './archive.js';
import { checkProblems } from './check.js';
import { contractFallback, contractProblems } from './contract.js';
import type { ProblemEntry } from './entry.js';
import { ledgerProblems } from './ledger.js';
import { licenceProblems } from './licence.js';
import { loginProblems } from './login.js';
import { purchaseProblems } from './purchase.js';
import { requestProblems } from './request.js';
import { sealFileProblems } from './seal.js';
import { serverProblems } from './server.js';
import { stateProblems } from './state.js';
import { uploadProblems } from './upload.js';
import { vaultProblems } from './vault.js';

/** Everything the gateway itself can refuse or fail at. */
export const gatewayProblems = {
  ...requestProblems,
  ...accessProblems,
  ...loginProblems,
  ...stateProblems,
  ...serverProblems,
  ...licenceProblems,
  ...sealFileProblems,
  ...uploadProblems,
  ...packageProblems,
  ...checkProblems,
  ...exchangeProblems,
  ...purchaseProblems,
} as const;

/** A code of the gateway's own. */
export type GatewayErrorCode = keyof typeof gatewayProblems;

/** A code of any layer. */
export type ProblemCode =
  | GatewayErrorCode
  | keyof typeof vaultProblems
  | keyof typeof ledgerProblems
  | keyof typeof contractProblems;

/** Every code that a problem can carry, with what is answered for it. */
export const problemCatalogue: Readonly<Record<string, ProblemEntry>> = {
  ...gatewayProblems,
  ...vaultProblems,
  ...ledgerProblems,
  ...contractProblems,
};

/** Whether a code belongs to the gateway or one of its stores, rather than to the ledger. */
export function isLocalCode(code: unknown): code is GatewayErrorCode | keyof typeof vaultProblems {
  return (
    typeof code === 'string' &&
    (Object.hasOwn(gatewayProblems, code) || Object.hasOwn(vaultProblems, code))
  );
}

/** Whether something is a code that a problem can carry. */
export function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === 'string' && Object.hasOwn(problemCatalogue, code);
}

/** The entry of a contract's code; one that is not catalogued is a conflict. */
export function contractProblem(code: string): ProblemEntry {
  return Object.hasOwn(contractProblems, code)
    ? (ownMember(problemCatalogue, code) ?? contractFallback)
    : contractFallback;
}

/** What a query can fail with on the ledger's side: spread it into a route's `errors`. */
export const LEDGER_READ_ERRORS = [
  'LEDGER_UNAVAILABLE',
  'LEDGER_CORRUPT',
  'ENDORSER_UNAVAILABLE',
  'IDENTITY_NOT_TRUSTED',
  'CERTIFICATE_REVOKED',
  'BAD_SIGNATURE',
  'KEY_DEVICE_FAILED',
  'LEDGER_IDENTITY_MISSING',
  'CONTRACT_FAILED',
] as const satisfies readonly ProblemCode[];

/** What a transaction can fail with on the ledger's side: spread it into a route's `errors`. */
export const LEDGER_WRITE_ERRORS = [
  ...LEDGER_READ_ERRORS,
  'LEDGER_FAILED',
  'ENDORSEMENT_POLICY_FAILURE',
  'ORDERER_UNAVAILABLE',
  'COMMIT_TIMEOUT',
  'MVCC_READ_CONFLICT',
  'PHANTOM_READ_CONFLICT',
  'DUPLICATE_TXID',
  'TRANSACTION_INVALID',
  'MIGRATION_UNDER_WAY',
  'TIMESTAMP_OUT_OF_WINDOW',
  'FACT_OVERTAKEN',
] as const satisfies readonly ProblemCode[];
