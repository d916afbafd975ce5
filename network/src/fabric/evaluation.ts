// SPDX-License-Identifier: Apache-2.0
import { Metadata, status as grpc, type ServiceError } from '@grpc/grpc-js';
import { GatewayError, type ErrorDetail } from '@hyperledger/fabric-gateway';
import type { peer as protos } from '@hyperledger/fabric-protos';
import type { PeerAddress } from './options.js';

/** Chaincode's answers from here on are no success. */
const FIRST_FAILURE = 400;
/** A peer's own failures have this status, as most contracts' have. */
const PEERS_FAILURE = 500;

/**
 * What chaincode answered, as a peer tells it.
 *
 * @throws GatewayError as a peer's gateway would tell it: the contract said no, or the peer could not
 * run it, as when it does not reach the chaincode
 */
export function resultOf(
  answer: protos.ProposalResponse,
  { address, mspId }: Pick<PeerAddress, 'address' | 'mspId'>,
): Uint8Array {
  const response = answer.getResponse();
  if (response === undefined) throw failure(grpc.UNAVAILABLE, 'the peer gave no response', []);
  const status = response.getStatus();
  if (status < FIRST_FAILURE) return response.getPayload_asU8();
  const said = response.getMessage();
  // Of what a contract did before it said so the peer tells as well.
  const isContracts = status !== PEERS_FAILURE || answer.getPayload_asU8().length > 0;
  if (!isContracts) throw failure(grpc.UNAVAILABLE, said, []);
  const message = `chaincode response ${String(status)}, ${said}`;
  throw failure(grpc.UNKNOWN, message, [{ address, mspId, message }]);
}

/** A failed call as fabric-gateway tells of its own; anything else as it is. */
export function unanswered(error: unknown): unknown {
  if (!isServiceError(error)) return error;
  const { code, details } = error;
  return new GatewayError({ code, details: [], message: details, cause: error });
}

function failure(code: grpc, message: string, details: ErrorDetail[]): GatewayError {
  const cause = Object.assign(new Error(message), {
    code,
    details: message,
    metadata: new Metadata(),
  });
  return new GatewayError({ code, details, message, cause });
}

function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && 'metadata' in error;
}
