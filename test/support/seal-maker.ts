// SPDX-License-Identifier: Apache-2.0
// A maker of seals of the tests' own: seal objects as many as are wished, each signed by it.
import { randomInt, sign, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSeal } from '@yulian/proofs/signatures';
import { bitString, octets, oid, sequence } from '../proofs/der-writer.js';
import { makeCertificate } from '../proofs/signatures/authority.js';
import { ROOT } from './root.js';

/** The fixture that they are made after. */
export const SEAL_OBJECT = readFileSync(
  join(ROOT, 'test/fixtures/documents/seals/seal-v4-samr.esl'),
);
/** 印章标识 of the fixture. */
const ES_ID = '9999991000101';
const ECDSA_WITH_SHA256 = oid('1.2.840.10045.4.3.2');

/** Its own authority. */
const MAKER = makeCertificate({ name: 'maker of the tests', isAuthority: true });

/** What a gateway must believe to record the seal objects of {@link newSealObject}. */
export const TEST_MAKER_ROOT = new X509Certificate(MAKER.der).toString();

/**
 * A seal object that no other seal has: the fixture's under another identifier, signed anew.
 *
 * @param esId 13 characters, as long as the fixture's; random unless said
 */
export function newSealObject(esId = String(randomInt(10 ** 12, 10 ** 13))): Uint8Array {
  const text = SEAL_OBJECT.toString('latin1').replaceAll(ES_ID, esId);
  const { signedBytes } = readSeal(Buffer.from(text, 'latin1'));
  const signature = sign('sha256', signedBytes, MAKER.privateKey);
  return sequence(signedBytes, octets(MAKER.der), ECDSA_WITH_SHA256, bitString(signature));
}
