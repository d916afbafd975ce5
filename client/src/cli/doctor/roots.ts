// SPDX-License-Identifier: Apache-2.0
import { canonicalJson, type TrustRoots } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { dataOf, type YulianClient } from '../../sdk/client.js';
import { readTrustFile } from '../../sdk/offline.js';
import type { FindingCode } from '../../texts/doctor.js';
import type { Session } from '../session.js';
import { found, type DoctorCheck } from './finding.js';

const DAYS_TO_EXPIRY = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether the trust roots last, and are the pinned ones where there are any. */
export async function checkRoots(
  session: Session,
  { api }: YulianClient,
  pinnedFile: string | undefined,
): Promise<DoctorCheck> {
  const trust = await dataOf(api.GET('/trust.json'));
  const expiring = firstToExpire(trust);
  const { msp, days } = expiring;
  if (days < 0) return found(session, 'roots', 'ROOTS_EXPIRED', { msp });
  if (days < DAYS_TO_EXPIRY) return found(session, 'roots', 'ROOTS_EXPIRING', { msp, days });
  if (pinnedFile !== undefined) {
    return found(session, 'roots', comparison(trust, await readTrustFile(pinnedFile)));
  }
  const count = Object.keys(trust.organizations).length;
  return found(session, 'roots', 'ROOTS_OK', { count, days });
}

function firstToExpire({ organizations }: TrustRoots): {
  readonly msp: string;
  readonly days: number;
} {
  const roots = Object.entries(organizations).flatMap(([msp, pems]) =>
    pems.map((pem) => {
      const { notAfter } = nodePrimitives.certificate(pem);
      return { msp, days: Math.floor((Date.parse(notAfter) - Date.now()) / DAY_MS) };
    }),
  );
  return roots.sort((a, b) => a.days - b.days)[0] ?? { msp: '—', days: 0 };
}

function comparison(trust: TrustRoots, pinned: TrustRoots): FindingCode {
  const { signatureRoots: authorities = [] } = trust;
  // A file from before authorities of seals were handed out is not at odds with any.
  const isSilent = pinned.signatureRoots === undefined && authorities.length > 0;
  const wanted = isSilent ? { ...pinned, signatureRoots: authorities } : pinned;
  if (pinnedText(trust) !== pinnedText(wanted)) return 'ROOTS_DIFFER';
  return isSilent ? 'ROOTS_PINNED_WITHOUT_SEALS' : 'ROOTS_PINNED';
}

function pinnedText(roots: TrustRoots): string {
  const { channel, chaincode, organizations, endorsements, signatureRoots = [] } = roots;
  const sorted = Object.fromEntries(
    Object.entries(organizations).map(([msp, pems]) => [msp, [...pems].sort()]),
  );
  const authorities = [...signatureRoots].sort();
  return canonicalJson({ channel, chaincode, organizations: sorted, endorsements, authorities });
}
