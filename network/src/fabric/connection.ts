// SPDX-License-Identifier: Apache-2.0
import { Client, credentials } from '@grpc/grpc-js';
import {
  connect,
  hash,
  type Gateway,
  type Identity as GatewayIdentity,
} from '@hyperledger/fabric-gateway';
import type { Identity, PublicIdentity } from '../ledger.js';
import { processProposal } from './endorser.js';
import { resultOf, unanswered } from './evaluation.js';
import type { Deadlines, PeerAddress, ServerAddress } from './options.js';

/** Fabric's own limit for a message is higher; a block may be this large. */
const MAX_MESSAGE_BYTES = 100 * 1024 * 1024;
/** Unless it is set otherwise, a peer ends a connection that is pinged more than once a minute. */
const KEEPALIVE_MS = 65_000;
const KEEPALIVE_PATIENCE_MS = 5000;

/** A gRPC client of one of Fabric's servers, over TLS. */
export function clientOf(
  { address, tlsName, tlsRoot }: ServerAddress,
  keepaliveMs = KEEPALIVE_MS,
): Client {
  return new Client(address, credentials.createSsl(Buffer.from(tlsRoot)), {
    'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
    'grpc.max_send_message_length': MAX_MESSAGE_BYTES,
    // A peer that is gone without a word is noticed by this.
    'grpc.keepalive_time_ms': keepaliveMs,
    'grpc.keepalive_timeout_ms': KEEPALIVE_PATIENCE_MS,
    'grpc.keepalive_permit_without_calls': 1,
    'grpc.ssl_target_name_override': tlsName,
    // Not the system's proxy settings: a peer is on the departments' own network.
    'grpc.enable_http_proxy': 0,
  });
}

/** One connection to a peer, shared by all who ask through it. */
export class PeerConnection {
  readonly peer: PeerAddress;
  readonly #client: Client;
  readonly #deadlines: Deadlines;
  /** What acts as someone, by the certificate. */
  readonly #gateways = new Map<string, Gateway>();

  constructor(peer: PeerAddress, deadlines: Deadlines) {
    this.peer = peer;
    this.#deadlines = deadlines;
    this.#client = clientOf(peer, peer.keepaliveMs);
  }

  /** The gateway's client as it acts for someone. Whoever signs elsewhere is given the bytes. */
  as(identity: PublicIdentity | Identity): Gateway {
    const { certificate } = identity;
    const known = this.#gateways.get(certificate);
    if (known !== undefined) return known;
    const due = (phase: keyof Deadlines) => () => ({
      deadline: Date.now() + this.#deadlines[phase],
    });
    const gateway = connect({
      client: this.#client,
      identity: gatewayIdentity(identity),
      ...('sign' in identity ? { signer: (digest: Uint8Array) => identity.sign(digest) } : {}),
      hash: hash.sha256,
      evaluateOptions: due('evaluate'),
      endorseOptions: due('endorse'),
      submitOptions: due('submit'),
      commitStatusOptions: due('status'),
    });
    this.#gateways.set(certificate, gateway);
    return gateway;
  }

  /**
   * Has this very peer evaluate a proposal: its gateway would pass it on where this one is in trouble,
   * to one that may be behind.
   *
   * @param message what the creator has signed: `peer.Proposal` bytes
   * @returns the result
   * @throws GatewayError
   */
  async evaluate(
    message: Uint8Array,
    signature: Uint8Array,
    patienceMs = this.#deadlines.evaluate,
  ): Promise<Uint8Array> {
    try {
      const response = await processProposal(this.#client, message, signature, patienceMs);
      return resultOf(response, this.peer);
    } catch (error) {
      throw unanswered(error);
    }
  }

  close(): void {
    for (const gateway of this.#gateways.values()) gateway.close();
    this.#client.close();
  }
}

function gatewayIdentity({ mspId, certificate }: PublicIdentity): GatewayIdentity {
  return { mspId, credentials: Buffer.from(certificate) };
}
