// SPDX-License-Identifier: Apache-2.0
import { createHash, sign } from 'node:crypto';
import { element, integer, octets, oid, sequence, set } from '../proofs/der-writer.js';
import type { TestCertificate } from '../proofs/signatures/authority.js';
import { PdfWriter, type PdfObjects, type SaveForm } from './pdf-writer.js';

const SHA256 = sequence(oid('2.16.840.1.101.3.4.2.1'));
const ECDSA_WITH_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));
const DATA = '1.2.840.113549.1.7.1';
/** Room for the value, in octets. */
const ROOM = 1500;
const RANGE = '/ByteRange [0 0000000000 0000000000 0000000000]';

/** The value of a signature before it is made: keeps the place for it. */
export const UNMADE_SIGNATURE = `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached ${RANGE} /Contents <${'00'.repeat(ROOM)}> >>`;

/**
 * A PDF whose objects are signed as a whole.
 *
 * @param objects one of them is UNMADE_SIGNATURE; 1 is the catalog, and 6 the information
 */
export function signedPdf(
  objects: PdfObjects,
  form: SaveForm,
  signer: TestCertificate,
  issuer: TestCertificate,
): Buffer {
  const file = new PdfWriter(Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'));
  file.save(objects, form);
  const pdf = file.end();
  const from = pdf.indexOf('/Contents <00') + '/Contents '.length;
  const to = from + 2 * ROOM + 2;
  const numbers = [from, to, pdf.length - to].map((number) => String(number).padStart(10, '0'));
  pdf.write(`/ByteRange [0 ${numbers.join(' ')}]`, pdf.indexOf(RANGE), 'latin1');
  const value = signedData(
    Buffer.concat([pdf.subarray(0, from), pdf.subarray(to)]),
    signer,
    issuer,
  );
  pdf.write(value.toString('hex'), from + 1, 'latin1');
  return pdf;
}

/** SignedData without its content (RFC 5652, chapter 5). */
function signedData(content: Buffer, signer: TestCertificate, issuer: TestCertificate): Buffer {
  const attributes = [
    sequence(oid('1.2.840.113549.1.9.3'), set(oid(DATA))),
    sequence(oid('1.2.840.113549.1.9.4'), set(octets(sha256(content)))),
  ];
  const info = sequence(
    integer(1),
    sequence(issuer.name, integer(signer.serial)),
    SHA256,
    element(0xa0, Buffer.concat(attributes)),
    ECDSA_WITH_SHA256,
    octets(sign('sha256', set(...attributes), signer.privateKey)),
  );
  const data = sequence(
    integer(1),
    set(SHA256),
    sequence(oid(DATA)),
    element(0xa0, signer.der),
    set(info),
  );
  return sequence(oid('1.2.840.113549.1.7.2'), element(0xa0, data));
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
