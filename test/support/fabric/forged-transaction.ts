// SPDX-License-Identifier: Apache-2.0
import { common, peer } from '@hyperledger/fabric-protos';
import type { Forged } from '../forgeries.js';

/** The payload of an envelope, with other words of endorsers in it. */
export function withForged(
  honest: Uint8Array,
  { payload: responsePayload, endorsements }: Forged,
): Uint8Array {
  const payload = common.Payload.deserializeBinary(honest);
  const transaction = peer.Transaction.deserializeBinary(payload.getData_asU8());
  const [action] = transaction.getActionsList();
  if (action === undefined) throw new TypeError('no action');
  const content = peer.ChaincodeActionPayload.deserializeBinary(action.getPayload_asU8());
  const endorsed = new peer.ChaincodeEndorsedAction();
  endorsed.setProposalResponsePayload(responsePayload);
  endorsed.setEndorsementsList(
    endorsements.map(({ endorser, signature }) => {
      const one = new peer.Endorsement();
      one.setEndorser(endorser);
      one.setSignature(signature);
      return one;
    }),
  );
  content.setAction(endorsed);
  action.setPayload(content.serializeBinary());
  transaction.setActionsList([action]);
  payload.setData(transaction.serializeBinary());
  return payload.serializeBinary();
}
