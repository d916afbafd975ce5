// SPDX-License-Identifier: Apache-2.0
import { X509Certificate } from 'node:crypto';
import type { ChaincodeStub } from 'fabric-shim';
import type { Dispatcher } from './dispatcher.js';
import { refusal } from './refusal.js';
import { proposedMs } from './time-window.js';

/** What an endorser refuses a creator with whose certificate was not valid when it proposed. */
const NOT_TRUSTED = 'IDENTITY_NOT_TRUSTED';

const CACHE_SIZE = 4096;

/** When a certificate is valid, in milliseconds since 1970. */
interface Validity {
  readonly fromMs: number;
  readonly toMs: number;
}

/**
 * A dispatcher that runs nothing for a certificate that is expired or not valid yet. A peer's MSP
 * looks at neither, and its gateway service passes by the filter that does.
 */
export function withValidCertificate(dispatcher: Dispatcher): Dispatcher {
  const known = new Map<string, Validity>();
  const validityOf = (pem: string): Validity => {
    const found = known.get(pem);
    if (found !== undefined) return found;
    const { validFrom, validTo } = new X509Certificate(pem);
    const validity = { fromMs: Date.parse(validFrom), toMs: Date.parse(validTo) };
    if (known.size === CACHE_SIZE) known.clear();
    known.set(pem, validity);
    return validity;
  };
  return {
    Invoke: (stub) => {
      const { fromMs, toMs } = validityOf(creatorOf(stub));
      const atMs = proposedMs(stub);
      if (atMs >= fromMs && atMs <= toMs) return dispatcher.Invoke(stub);
      const detail = 'the certificate of the caller was not valid at that time';
      return refusal(NOT_TRUSTED, detail, { proposedMs: atMs, fromMs, toMs });
    },
  };
}

function creatorOf(stub: ChaincodeStub): string {
  return Buffer.from(stub.getCreator().idBytes).toString('utf8');
}
