// SPDX-License-Identifier: Apache-2.0
import { status as grpc } from '@grpc/grpc-js';
import { GatewayError } from '@hyperledger/fabric-gateway';
import { toContractError } from '../contract-error.js';
import { ContractRefusedError, LedgerError, type LedgerErrorCode } from '../errors.js';

/** What a peer's gateway says of a contract's answer that is no success. */
const CONTRACT_SAID = /chaincode response (\d+), (.*)$/s;

/** What a peer says that knows of no other peer, for now, which may be asked. */
const NOBODY = /failed to find any endorsing peers|no peers available|no combination of peers/;

const MISMATCH = 'ProposalResponsePayloads do not match';

/** What peers say, in words only, of what grpc has no code for. */
const SAID: readonly (readonly [RegExp, LedgerErrorCode, string])[] = [
  [/duplicate transaction found/, 'DUPLICATE_TXID', 'a transaction with this id is on the ledger'],
  [
    /signature is invalid|creator's signature/i,
    'BAD_SIGNATURE',
    'the signature is not that of the creator',
  ],
  [
    /creator certificate is not valid|certificate has expired|expired|revoked|unknown authority|MSP .* is unknown|access denied|is not a member|status=FORBIDDEN|implicit policy evaluation failed/i,
    'IDENTITY_NOT_TRUSTED',
    'the network does not trust the certificate, or no longer',
  ],
  [
    new RegExp(MISMATCH),
    'ENDORSEMENT_POLICY_FAILURE',
    'the organisations that endorsed answered differently',
  ],
];

/** What endorsers say no with themselves, outside the contracts: chaincode/src/shim/endorser.ts. */
const OF_ENDORSERS = ['TIMESTAMP_OUT_OF_WINDOW', 'IDENTITY_NOT_TRUSTED'] as const;

/** Codes with which a peer or its orderers could not be had: nothing is known to have been done. */
const UNREACHED: ReadonlySet<number> = new Set([
  grpc.UNAVAILABLE,
  grpc.DEADLINE_EXCEEDED,
  grpc.CANCELLED,
  grpc.RESOURCE_EXHAUSTED,
]);

/** Whether a peer could not be had: it said nothing of its own, nor named who failed it. */
export function isUnreached(error: unknown): boolean {
  if (!(error instanceof GatewayError) || error.details.length > 0) return false;
  if (NOBODY.test(error.message)) return false;
  return UNANSWERED.has(error.code);
}

/** Whether the time for an answer was over. */
export function isDeadline(error: unknown): boolean {
  return error instanceof GatewayError && DEADLINE.has(error.code);
}

const DEADLINE: ReadonlySet<number> = new Set([grpc.DEADLINE_EXCEEDED]);
const UNANSWERED: ReadonlySet<number> = new Set([
  grpc.UNAVAILABLE,
  grpc.DEADLINE_EXCEEDED,
  // A connection that breaks in the middle of an answer.
  grpc.INTERNAL,
]);

/** In which phase it failed decides what an unreachable network means. */
export type Phase = 'evaluate' | 'endorse' | 'submit' | 'status';

const UNREACHED_CODES: Readonly<Record<Phase, LedgerErrorCode>> = {
  evaluate: 'LEDGER_UNAVAILABLE',
  endorse: 'ENDORSER_UNAVAILABLE',
  submit: 'ORDERER_UNAVAILABLE',
  status: 'COMMIT_TIMEOUT',
};

/**
 * The error of the port that a failure of fabric-gateway stands for: a contract's refusal, what the
 * peers found wrong, or who could not be reached.
 */
export function toLedgerError(
  error: unknown,
  phase: Phase,
  transactionId: string,
): LedgerError | ContractRefusedError {
  if (error instanceof LedgerError || error instanceof ContractRefusedError) return error;
  if (!(error instanceof GatewayError)) {
    const message = 'the ledger’s client failed';
    return new LedgerError('LEDGER_FAILED', message, { transactionId, cause: error });
  }
  const said = [...error.details.map(({ message }) => message), error.message];
  return (
    ofContract(said, transactionId) ??
    ofPeers(said, transactionId, error) ??
    unreached(error, phase, transactionId)
  );
}

/**
 * Whether peers do not go together yet: their results differ, the one that was asked first ran the
 * contract and another's refused, or one has lost sight of the others.
 *
 * @param asked MSP id of the peer that was asked first
 */
export function isDisagreement(error: unknown, asked: string): boolean {
  if (!(error instanceof GatewayError)) return false;
  if (NOBODY.test(error.message)) return true;
  if (error.details.some(({ message }) => message.includes(MISMATCH))) return true;
  const refusals = error.details.filter(({ message }) => CONTRACT_SAID.test(message));
  return refusals.length > 0 && refusals.every(({ mspId }) => mspId !== asked);
}

function ofContract(
  said: readonly string[],
  transactionId: string,
): LedgerError | ContractRefusedError | undefined {
  for (const line of said) {
    const [, , message] = CONTRACT_SAID.exec(line) ?? [];
    if (message === undefined) continue;
    const refused = toContractError(message, transactionId);
    const { code, details } = refused;
    if (!isOfEndorsers(code)) return refused;
    return new LedgerError(code, refused.message, { transactionId, details });
  }
  return undefined;
}

function isOfEndorsers(code: string): code is (typeof OF_ENDORSERS)[number] {
  return OF_ENDORSERS.some((one) => one === code);
}

function ofPeers(
  said: readonly string[],
  transactionId: string,
  cause: GatewayError,
): LedgerError | undefined {
  for (const [pattern, code, message] of SAID) {
    if (said.some((line) => pattern.test(line))) {
      return new LedgerError(code, message, { transactionId, details: detailsOf(cause), cause });
    }
  }
  return undefined;
}

function unreached(error: GatewayError, phase: Phase, transactionId: string): LedgerError {
  const code =
    UNREACHED.has(error.code) || isUnreached(error) || phase !== 'evaluate'
      ? UNREACHED_CODES[phase]
      : 'LEDGER_FAILED';
  const name = grpc[error.code];
  const message = `the network did not do it: ${name}, ${error.message}`;
  return new LedgerError(code, message, { transactionId, details: detailsOf(error), cause: error });
}

function detailsOf({ code, details }: GatewayError): Readonly<Record<string, unknown>> {
  return {
    grpc: grpc[code],
    peers: details.map(({ address, mspId, message }) => ({ address, mspId, message })),
  };
}
