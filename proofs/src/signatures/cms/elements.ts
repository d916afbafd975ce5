// SPDX-License-Identifier: Apache-2.0
import { derElements, type DerElement } from '../../asn1/der.js';
import { CertificateError } from '../../primitives.js';
import { SignatureError } from '../signature-error.js';

/**
 * The elements that stand in `bytes`, one after the other: of attributes and extensions, which are
 * read only when they are asked for.
 *
 * @throws SignatureError `signatureMalformed`
 */
export function elementsIn(bytes: Uint8Array | undefined): DerElement[] {
  try {
    return derElements(bytes ?? new Uint8Array());
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    throw new SignatureError('signatureMalformed', 'CMS: the DER of an attribute is broken');
  }
}
