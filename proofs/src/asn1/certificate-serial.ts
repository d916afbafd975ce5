// SPDX-License-Identifier: Apache-2.0
import { fromBase64 } from '../bytes/base64.js';
import { toHex } from '../bytes/hex.js';
import { CertificateError } from '../primitives.js';
import { derElements } from './der.js';

const VERSION_TAG = 0xa0;
const NOTHING = new Uint8Array();

/**
 * Serial number of an X.509 certificate (RFC 5280, 4.1.2.2): lower-case hex without leading zeros.
 *
 * @param pem the certificate
 * @throws CertificateError when it is none
 */
export function certificateSerial(pem: string): string {
  const [, base64 = ''] = /-----BEGIN CERTIFICATE-----([^-]+)-----END/.exec(pem) ?? [];
  const [certificate] = derElements(fromBase64(base64.replace(/\s/g, '')));
  const [tbs] = derElements(certificate?.content ?? NOTHING);
  const fields = derElements(tbs?.content ?? NOTHING);
  const serial = fields[0]?.tag === VERSION_TAG ? fields[1] : fields[0];
  if (serial === undefined) throw new CertificateError('the certificate has no serial number');
  return toHex(serial.content).replace(/^(?:00)+/, '');
}
