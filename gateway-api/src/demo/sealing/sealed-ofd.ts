// SPDX-License-Identifier: Apache-2.0
import { strToU8 } from 'fflate';
import { nodePrimitives } from '@yulian/proofs/node';
import {
  OFD_HEAD,
  OFD_NAMESPACE,
  ofdParts,
  packOfd,
  type DemoDocument,
  type OfdParts,
} from '../document.js';
import type { Certified } from './certificate.js';
import * as der from './der.js';
import { SES_VERSION } from './seal-object.js';
import { signSm2, SM2_WITH_SM3 } from './sm2.js';

/** A seal, and the key that seals with it. */
export interface SealInHand {
  /** Seal object, DER. */
  readonly object: Uint8Array;
  readonly signer: Certified;
}

const SIGNS = 'Doc_0/Signs';
const LIST = `${SIGNS}/Signatures.xml`;
const SIGN = `${SIGNS}/Sign_0`;
const SIGNATURE = `${SIGN}/Signature.xml`;
const VALUE = `${SIGN}/SignedValue.dat`;
const OBJECT = `${SIGN}/Seal.esl`;
const BEIJING_OFFSET_MS = 8 * 3_600_000;

/** Makes a small OFD and seals it (GB/T 33190-2016, chapter 18; GB/T 38540-2020, chapter 7). */
export function sealedOfd(document: DemoDocument, seal: SealInHand, at: Date): Uint8Array {
  const list = `${OFD_HEAD}<ofd:Signatures xmlns:ofd="${OFD_NAMESPACE}"><ofd:MaxSignId>1</ofd:MaxSignId><ofd:Signature ID="1" Type="Seal" BaseLoc="/${SIGNATURE}"/></ofd:Signatures>`;
  const parts: OfdParts = {
    ...ofdParts(document, `/${LIST}`),
    [LIST]: strToU8(list),
    [OBJECT]: seal.object,
  };
  const description = strToU8(descriptionOf(parts, at));
  return packOfd({ ...parts, [SIGNATURE]: description, [VALUE]: valueOf(description, seal, at) });
}

/** Signature.xml: the digest of every part. */
function descriptionOf(parts: OfdParts, at: Date): string {
  const references = Object.entries(parts).map(([path, bytes]) => {
    const value = Buffer.from(nodePrimitives.sm3(bytes)).toString('base64');
    return `<ofd:Reference FileRef="/${path}"><ofd:CheckValue>${value}</ofd:CheckValue></ofd:Reference>`;
  });
  const local = new Date(at.getTime() + BEIJING_OFFSET_MS).toISOString();
  return [
    `${OFD_HEAD}<ofd:Signature xmlns:ofd="${OFD_NAMESPACE}"><ofd:SignedInfo>`,
    '<ofd:Provider ProviderName="yulian-demo" Version="1" Company="demo"/>',
    `<ofd:SignatureMethod>${SM2_WITH_SM3}</ofd:SignatureMethod>`,
    `<ofd:SignatureDateTime>${local.slice(0, 19).replace('T', ' ')}</ofd:SignatureDateTime>`,
    `<ofd:References CheckMethod="SM3">${references.join('')}</ofd:References>`,
    '<ofd:StampAnnot ID="1" PageRef="1" Boundary="140 230 40 40"/>',
    `<ofd:Seal><ofd:BaseLoc>/${OBJECT}</ofd:BaseLoc></ofd:Seal></ofd:SignedInfo>`,
    `<ofd:SignedValue>/${VALUE}</ofd:SignedValue></ofd:Signature>`,
  ].join('');
}

/** SES_Signature over the description. */
function valueOf(description: Uint8Array, { object, signer }: SealInHand, at: Date): Uint8Array {
  const toSign = der.sequence(
    der.integer(SES_VERSION),
    object,
    der.time(at),
    der.bits(nodePrimitives.sm3(description)),
    der.ia5(`/${SIGNATURE}`),
  );
  return der.sequence(
    toSign,
    der.octets(signer.certificate),
    der.oid(SM2_WITH_SM3),
    der.bits(signSm2(signer.keys, toSign)),
  );
}
