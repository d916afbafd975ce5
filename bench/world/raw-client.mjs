// SPDX-License-Identifier: Apache-2.0
// Fabric's client as its documentation shows it, and nothing around it.
import { createPrivateKey } from 'node:crypto';
import { Client, credentials } from '@grpc/grpc-js';
import { connect, hash, signers } from '@hyperledger/fabric-gateway';

/** @typedef {import('@yulian/network').Call} Call */

/** One connection to the peer of the clerk's own organisation. */
export class RawClient {
  /**
   * @param {import('@yulian/network/fabric').FabricLedgerOptions} options
   * @param {import('@yulian/network').IdentityMaterial} identity
   */
  constructor({ peers, channel, chaincode }, { mspId, certificate, privateKey }) {
    const peer = peers.find((one) => one.mspId === mspId);
    if (peer === undefined) throw new RangeError(`no peer of ${mspId}`);
    const tls = credentials.createSsl(Buffer.from(peer.tlsRoot));
    this.client = new Client(peer.address, tls, {
      'grpc.ssl_target_name_override': peer.tlsName,
      'grpc.enable_http_proxy': 0,
    });
    this.gateway = connect({
      client: this.client,
      identity: { mspId, credentials: Buffer.from(certificate) },
      signer: signers.newPrivateKeySigner(createPrivateKey(privateKey)),
      hash: hash.sha256,
    });
    this.contract = this.gateway.getNetwork(channel).getContract(chaincode);
  }

  /** Endorsed, ordered, and waited for until it is in a block. @param {Call} call */
  async submit({ contract, transaction, args }) {
    const committed = await this.contract.submitAsync(`${contract}:${transaction}`, {
      arguments: [...args],
    });
    const status = await committed.getStatus();
    if (!status.successful) throw new Error(`validated as ${String(status.code)}`);
  }

  /** @param {Call} call */
  async evaluate({ contract, transaction, args }) {
    return this.contract.evaluate(`${contract}:${transaction}`, { arguments: [...args] });
  }

  close() {
    this.gateway.close();
    this.client.close();
  }
}
