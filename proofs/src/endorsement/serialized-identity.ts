// SPDX-License-Identifier: Apache-2.0
import { WireReader } from './wire-reader.js';
import { WireWriter } from './wire-writer.js';

/** Fabric `msp.SerializedIdentity`: an MSP and a certificate of it. */
export interface SerializedIdentity {
  readonly mspId: string;
  /** PEM bytes of an X.509 certificate. */
  readonly idBytes: Uint8Array;
}

/** Encodes Fabric `msp.SerializedIdentity`. */
export function encodeSerializedIdentity(identity: SerializedIdentity): Uint8Array {
  return new WireWriter().string(1, identity.mspId).bytes(2, identity.idBytes).finish();
}

/** Decodes Fabric `msp.SerializedIdentity`; the certificate is not looked at. @throws WireError */
export function decodeSerializedIdentity(bytes: Uint8Array): SerializedIdentity {
  const reader = new WireReader(bytes);
  let mspId = '';
  let idBytes: Uint8Array = new Uint8Array();
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 1) mspId = reader.string();
    else if (field === 2) idBytes = reader.bytes();
    else reader.skip();
  }
  return { mspId, idBytes };
}
