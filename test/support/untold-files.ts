// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReasonWord } from '@yulian/proofs/signatures';
import {
  headerAt,
  ofdXml,
  patched,
  signaturesXml,
  signatureXml,
  zip,
} from '../proofs/ofd-builder.js';
import { pdfOf } from './package-builder.js';
import { ROOT } from './root.js';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const FLAGS_LOCAL = 6;
const FLAGS_CENTRAL = 8;
const LIST = 'Doc_0/Signs/Signatures.xml';
const DAMAGED_XML = '<ofd:Signatures';

/** A file of which nobody can tell whether it carries signatures. */
export interface UntoldFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Why, as it is described. */
  readonly reason: ReasonWord;
  /** Why, as it is judged. */
  readonly judged: ReasonWord;
}

/** A document among the fixtures, such as `valid/ofd-business-licence-v4.ofd`. */
export function documentNamed(name: string): Uint8Array {
  return Uint8Array.from(readFileSync(join(ROOT, 'test/fixtures/documents', name)));
}

/** An OFD with a signature list and what else there is. */
function listed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zip({ 'OFD.xml': ofdXml([], `/${LIST}`), 'Doc_0/Document.xml': '<d/>', ...parts });
}

/** The first part is said to be encrypted, in both headers. */
function encrypted(archive: Uint8Array): Uint8Array {
  const local = patched(archive, headerAt(archive, LOCAL) + FLAGS_LOCAL, 1);
  return patched(local, headerAt(local, CENTRAL) + FLAGS_CENTRAL, 1);
}

function behind(text: string, bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(Buffer.concat([Buffer.from(text), bytes]));
}

/** One word for both, unless they differ. */
function why(reason: ReasonWord, judged = reason): Pick<UntoldFile, 'reason' | 'judged'> {
  return { reason, judged };
}

const sealed = (): Uint8Array => documentNamed('valid/ofd-business-licence-v4.ofd');

/** One of each kind. */
export const UNTOLD: readonly UntoldFile[] = [
  { name: 'an encrypted OFD', bytes: () => encrypted(sealed()), ...why('archiveEncrypted') },
  {
    name: 'an OFD whose root has a namespace that is not known',
    bytes: () => zip({ 'OFD.xml': ofdXml([]).replace('ofdspec.org/2016', 'ofdspec.org/2031') }),
    ...why('documentUnreadable'),
  },
  {
    name: 'an OFD without its signature list',
    bytes: () => listed({}),
    ...why('partMissing'),
  },
  {
    name: 'an OFD with a broken signature list',
    bytes: () => listed({ [LIST]: DAMAGED_XML }),
    ...why('documentUnreadable'),
  },
  {
    name: 'an OFD that lists a signature without a value',
    bytes: () =>
      listed({
        [LIST]: signaturesXml('Signature.xml'),
        'Doc_0/Signs/Signature.xml': signatureXml(''),
      }),
    ...why('signatureMalformed', 'unsignedEntry'),
  },
  {
    name: 'an OFD with a signature that no list names',
    bytes: () =>
      zip({ 'OFD.xml': ofdXml([]), 'Doc_0/Signs/Sign_0/Signature.xml': signatureXml('') }),
    ...why('unlistedSignature'),
  },
  {
    name: 'an OFD cut off',
    bytes: () => sealed().subarray(0, 3000),
    ...why('archiveUnreadable'),
  },
  {
    name: 'a sealed OFD behind other bytes',
    bytes: () => behind('#!/bin/sh\n', sealed()),
    ...why('archiveAmbiguous'),
  },
  {
    name: 'a text document with a place for signatures of its own kind',
    bytes: () => zip({ 'word/document.xml': '<w/>', '_xmlsignatures/sig1.xml': '<Signature/>' }),
    ...why('signatureTypeUnsupported'),
  },
  {
    name: 'an encrypted PDF',
    bytes: () => pdfOf({ trailer: '/Encrypt << /Filter /Standard >>' }),
    ...why('archiveEncrypted'),
  },
  {
    name: 'a PDF without its cross-reference table',
    bytes: () => Uint8Array.from(Buffer.from('%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj\n')),
    ...why('documentUnreadable'),
  },
  {
    name: 'a signed PDF behind other bytes',
    bytes: () => behind('junk\n', documentNamed('valid/pdf-drainage-permit-signed-p256.pdf')),
    ...why('documentUnreadable'),
  },
];
