// SPDX-License-Identifier: Apache-2.0
import { status as grpc, type ServiceError } from '@grpc/grpc-js';
import type { peer as protos } from '@hyperledger/fabric-protos';
import type { Identity } from '../../ledger.js';
import { signMessageAs } from '../../sign.js';
import { clientOf } from '../connection.js';
import { processProposal } from '../endorser.js';
import type { PeerAddress } from '../options.js';
import { proposalMessage, type Invocation } from '../proposal.js';
import { ProbeError } from './probe-error.js';

/** As whom, where, and how long a peer is asked. */
export interface Asking {
  readonly identity: Identity;
  readonly channel: string;
  readonly patienceMs: number;
}

/** What chaincode answers. */
export interface ChaincodeAnswer {
  /** 200 when all is well. */
  readonly status: number;
  readonly message: string;
  readonly payload: Uint8Array;
}

/**
 * Has this very peer run chaincode.
 *
 * @param nowMs time that the proposal tells, milliseconds since 1970
 * @throws ProbeError `CLOSED`, `SILENT`, `REFUSES`
 */
export async function askEndorser(
  peer: PeerAddress,
  invocation: Invocation,
  { identity, channel, patienceMs }: Asking,
  nowMs = Date.now(),
): Promise<ChaincodeAnswer> {
  const { message } = proposalMessage(identity, invocation, { channel, nowMs });
  const signature = await signMessageAs(identity, message);
  const client = clientOf(peer);
  try {
    const response = await processProposal(client, message, signature, patienceMs);
    const answer = response.getResponse();
    if (answer === undefined) throw new ProbeError('REFUSES', 'no response');
    return answerOf(answer);
  } catch (error) {
    throw error instanceof ProbeError ? error : reached(error as ServiceError);
  } finally {
    client.close();
  }
}

function answerOf(response: protos.Response): ChaincodeAnswer {
  return {
    status: response.getStatus(),
    message: response.getMessage(),
    payload: response.getPayload_asU8(),
  };
}

/** What a failed call says of whether the server was reached. */
export function reached({ code, details }: ServiceError): ProbeError {
  if (code === grpc.UNAVAILABLE) return new ProbeError('CLOSED', details);
  if (code === grpc.DEADLINE_EXCEEDED) return new ProbeError('SILENT', grpc[code]);
  return new ProbeError('REFUSES', details);
}
