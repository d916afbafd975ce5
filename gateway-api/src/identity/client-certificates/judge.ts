// SPDX-License-Identifier: Apache-2.0
import { X509Certificate } from 'node:crypto';
import { ATTRIBUTES_OID } from '@yulian/network';
import { certificateSerial, utf8Decode } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { z } from 'zod';
import type { ClientCertificate } from '../../http/client-certificate.js';
import { ROLES, UNIT_LEVELS } from '../caller.js';

/** Whom a certificate of an organisation stands for. */
export interface CertifiedCaller {
  readonly mspId: string;
  /** Lower-case hex, as the chain names it where certificates are taken back. */
  readonly serial: string;
  readonly unit: string;
  readonly role: (typeof ROLES)[number];
  readonly level: (typeof UNIT_LEVELS)[number];
  /** RFC 3339 UTC. */
  readonly expiresAt: string;
}

/** Why a certificate lets nobody in. */
export type CertificateFault = 'EXPIRED' | 'NOT_TRUSTED' | 'NOT_A_CLIENT' | 'ATTRIBUTES';

/** MSP id → PEM roots. */
export type OrganisationRoots = Readonly<Record<string, readonly string[]>>;

/** What Fabric CA writes into its extension. */
const attributes = z.looseObject({
  attrs: z.looseObject({
    unit: z.string().min(1),
    role: z.enum(ROLES),
    level: z.enum(UNIT_LEVELS),
  }),
});

const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';

/**
 * Tells whom a shown certificate stands for, by the organisation that issued it and the attributes that
 * it says (Fabric CA's extension), or why it stands for nobody. Its time is looked at here, too: a
 * connection may outlive the certificate that opened it.
 *
 * @param now milliseconds since 1970
 */
export function judgeClientCertificate(
  { bytes, problem }: ClientCertificate,
  organisations: OrganisationRoots,
  now: number,
): CertifiedCaller | CertificateFault {
  // Before the rest: what has ended can be renewed, what was never good cannot.
  if (problem === 'CERT_HAS_EXPIRED') return 'EXPIRED';
  if (problem !== undefined) return 'NOT_TRUSTED';
  const certificate = new X509Certificate(bytes);
  if (now > Date.parse(certificate.validTo)) return 'EXPIRED';
  if (now < Date.parse(certificate.validFrom)) return 'NOT_TRUSTED';
  const mspId = issuerOf(certificate, organisations);
  if (mspId === undefined) return 'NOT_TRUSTED';
  if (!isClient(certificate)) return 'NOT_A_CLIENT';
  const said = attributesOf(bytes);
  if (said === undefined) return 'ATTRIBUTES';
  const { unit, role, level } = said;
  const serial = certificateSerial(certificate.toString());
  const expiresAt = new Date(certificate.validTo).toISOString();
  return { mspId, serial, unit, role, level, expiresAt };
}

/** Organisations' roots issue directly: what stands between would be nobody's the chain knows. */
function issuerOf(
  certificate: X509Certificate,
  organisations: OrganisationRoots,
): string | undefined {
  const issuer = Object.entries(organisations).find(([, pems]) =>
    pems.some((pem) => {
      const root = new X509Certificate(pem);
      return certificate.checkIssued(root) && certificate.verify(root.publicKey);
    }),
  );
  return issuer?.[0];
}

/** As Fabric's node units say: peers, orderers and authorities call nobody. */
function isClient(certificate: X509Certificate): boolean {
  const units = certificate.subject.split('\n').filter((part) => part.startsWith('OU='));
  const usages = certificate.keyUsage as readonly string[] | undefined;
  return (
    !certificate.ca &&
    units.includes('OU=client') &&
    (usages === undefined || usages.includes(CLIENT_AUTH))
  );
}

function attributesOf(bytes: Uint8Array): z.infer<typeof attributes>['attrs'] | undefined {
  const content = nodePrimitives.certificate(bytes).extension(ATTRIBUTES_OID);
  if (content === undefined) return undefined;
  try {
    return attributes.parse(JSON.parse(utf8Decode(content))).attrs;
  } catch {
    return undefined;
  }
}
