// SPDX-License-Identifier: Apache-2.0
import { fromBase64 } from '../../bytes/base64.js';
import { resolveLink, type OfdArchive, type OfdSignatureEntry } from '../../files/ofd-archive.js';
import { childrenOf, type XmlElement } from '../../files/xml.js';
import { SignatureError } from '../signature-error.js';

/** What a Signature.xml says (GB/T 33190-2016, chapter 18). Nothing of it is verified. */
export interface OfdSignature {
  readonly id: string;
  readonly type: string;
  readonly path: string;
  /** The part as it was digested. */
  readonly bytes: Uint8Array;
  /** Name or dotted OID of the hash function of the references. */
  readonly checkMethod: string;
  readonly references: readonly OfdReference[];
  /** Path of the signature value. */
  readonly valuePath: string;
  /** Path of the seal beside it, where there is one. */
  readonly sealPath: string | undefined;
}

/** One part that the signature protects. */
export interface OfdReference {
  readonly path: string;
  /** Digest of its unpacked bytes. */
  readonly checkValue: Uint8Array;
}

/** The standard's own default (GB/T 33190-2016, 18.2.3): broken, and refused as such later. */
const DEFAULT_CHECK_METHOD = 'MD5';

/** @throws DocumentError; SignatureError `signatureMalformed` */
export function readSignaturePart(archive: OfdArchive, entry: OfdSignatureEntry): OfdSignature {
  const { path } = entry;
  const bytes = archive.part(path);
  const signature = archive.xml(path);
  const info = only(signature, 'SignedInfo');
  const list = only(info, 'References');
  const value = only(signature, 'SignedValue');
  const [seal] = childrenOf(info, 'Seal');
  const references = childrenOf(list, 'Reference');
  archive.budget.spend('xmlNodes', info.children.length + list.children.length);
  return {
    ...entry,
    bytes,
    checkMethod: list.attributes.get('CheckMethod') ?? DEFAULT_CHECK_METHOD,
    references: references.map((one) => readReference(path, one)),
    valuePath: resolveLink(path, value.text),
    sealPath: seal === undefined ? undefined : resolveLink(path, only(seal, 'BaseLoc').text),
  };
}

function readReference(from: string, reference: XmlElement): OfdReference {
  const link = reference.attributes.get('FileRef');
  if (link === undefined) throw malformed('a reference leads nowhere');
  try {
    const checkValue = fromBase64(only(reference, 'CheckValue').text.replace(/\s/g, ''));
    return { path: resolveLink(from, link), checkValue };
  } catch (error) {
    if (error instanceof SignatureError) throw error;
    throw malformed('a check value is not Base64');
  }
}

/** The one child of that name: with two, readers would choose differently. */
function only(parent: XmlElement, name: string): XmlElement {
  const [child, ...more] = childrenOf(parent, name);
  if (child === undefined || more.length > 0) throw malformed(`not one ${name}`);
  return child;
}

function malformed(detail: string): SignatureError {
  return new SignatureError('signatureMalformed', `Signature.xml: ${detail}`);
}
