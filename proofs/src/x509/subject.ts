// SPDX-License-Identifier: Apache-2.0
import { derElements } from '../asn1/der.js';
import { isUscc } from '../identifiers/uscc.js';
import { CertificateError } from '../primitives.js';
import { nameAttributes } from './distinguished-name.js';
import { readTbsCertificate } from './tbs-certificate.js';

/** The body that a certificate is for, as its subject says. */
export interface SubjectBody {
  /** USCC in serialNumber, OU or organizationIdentifier. */
  readonly unit?: string;
  /** O. */
  readonly organisation?: string;
  /** CN: a person's name in a person's certificate. */
  readonly commonName?: string;
}

const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';
/** serialNumber, OU, organizationIdentifier. */
const PLACES_OF_CODES: readonly string[] = ['2.5.4.5', '2.5.4.11', '2.5.4.97'];
const CODE = /[0-9A-HJ-NPQRTUWXY]{18}/g;

/** Reads which body a certificate (DER) is for. @throws CertificateError */
export function subjectBody(certificate: Uint8Array): SubjectBody {
  const [whole] = derElements(certificate);
  const [tbs] = whole === undefined ? [] : derElements(whole.content);
  if (tbs === undefined) throw new CertificateError('not a certificate');
  const attributes = nameAttributes(readTbsCertificate(tbs).subject);
  const valueOf = (wanted: string): string | undefined =>
    attributes.find(({ type, value }) => type === wanted && value !== '')?.value;
  const unit = attributes
    .filter(({ type }) => PLACES_OF_CODES.includes(type))
    .flatMap(({ value }) => value.toUpperCase().match(CODE) ?? [])
    .find((code) => isUscc(code));
  const organisation = valueOf(ORGANISATION);
  const commonName = valueOf(COMMON_NAME);
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(commonName === undefined ? {} : { commonName }),
  };
}
