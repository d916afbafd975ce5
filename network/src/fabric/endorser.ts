// SPDX-License-Identifier: Apache-2.0
import type { Client, ServiceError } from '@grpc/grpc-js';
import { peer as protos } from '@hyperledger/fabric-protos';

const PROCESS_PROPOSAL = '/protos.Endorser/ProcessProposal';

/**
 * Has this very peer run chaincode. A peer's gateway, and discovery, would choose another where this
 * one is in trouble.
 *
 * @param message what the creator has signed: `peer.Proposal` bytes
 * @throws ServiceError of gRPC: it was not reached, or would not run it
 */
export function processProposal(
  client: Client,
  message: Uint8Array,
  signature: Uint8Array,
  patienceMs: number,
): Promise<protos.ProposalResponse> {
  const signed = new protos.SignedProposal();
  signed.setProposalBytes(message);
  signed.setSignature(signature);
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(
      PROCESS_PROPOSAL,
      (request: protos.SignedProposal) => Buffer.from(request.serializeBinary()),
      (bytes: Buffer) => protos.ProposalResponse.deserializeBinary(bytes),
      signed,
      { deadline: Date.now() + patienceMs },
      (error: ServiceError | null, response) => {
        if (error === null) resolve(response ?? new protos.ProposalResponse());
        else reject(error);
      },
    );
  });
}
