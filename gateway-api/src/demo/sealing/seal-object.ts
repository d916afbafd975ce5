// SPDX-License-Identifier: Apache-2.0
import type { Certified } from './certificate.js';
import * as der from './der.js';
import { signSm2, SM2_WITH_SM3 } from './sm2.js';

/** What a seal is made of. */
export interface SealWish {
  /** 印章标识. */
  readonly esId: string;
  /** 印章名称. */
  readonly name: string;
  /** Whose key seals with it. */
  readonly signer: Certified;
  readonly maker: Certified;
  readonly madeAt: Date;
  readonly validTo: Date;
}

/** Of the structure of GB/T 38540-2020. */
export const SES_VERSION = 4;
const VENDOR = 'YULIANDEMO';
/** Seal of a unit. */
const TYPE_UNIT = 1;
const LISTS_CERTIFICATES = 1;
const MILLIMETRES = 40;

/** Makes a seal object (SESeal of GB/T 38540-2020), signed by its maker. */
export function makeSealObject(wish: SealWish): Uint8Array {
  const { esId, name, signer, maker, madeAt, validTo } = wish;
  const header = der.sequence(der.ia5('ES'), der.integer(SES_VERSION), der.ia5(VENDOR));
  const property = der.sequence(
    der.integer(TYPE_UNIT),
    der.utf8(name),
    der.integer(LISTS_CERTIFICATES),
    der.sequence(der.octets(signer.certificate)),
    ...[madeAt, madeAt, validTo].map(der.time),
  );
  const picture = der.sequence(
    der.ia5('SVG'),
    der.octets(Buffer.from(pictureOf(name))),
    der.integer(MILLIMETRES),
    der.integer(MILLIMETRES),
  );
  const info = der.sequence(header, der.ia5(esId), property, picture);
  const signed = [info, der.octets(maker.certificate), der.oid(SM2_WITH_SM3)];
  // No Buffer: those write themselves in JSON.
  return new Uint8Array(der.sequence(...signed, der.bits(signSm2(maker.keys, info))));
}

function pictureOf(name: string): string {
  const ring = '<circle cx="20" cy="20" r="19" fill="none" stroke="#c00" stroke-width="1"/>';
  const label = `<text x="20" y="21" font-size="2" fill="#c00" text-anchor="middle">${name}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${ring}${label}</svg>`;
}
