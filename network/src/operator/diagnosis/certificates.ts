// SPDX-License-Identifier: Apache-2.0
import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConsortiumFile, DataFolder, FabricConnection } from '../data-folder.js';
import { found, type Diagnosis } from './finding.js';

const DAY_MS = 86_400_000;
/** Renewal takes meetings: a month is little. */
const DAYS_TO_EXPIRY = 30;

/** A certificate, and whose it is, in words that may be shown. */
export interface NamedCertificate {
  readonly of: string;
  /** Undefined when it cannot be read. */
  readonly certificate: X509Certificate | undefined;
}

/** Which certificates are to be renewed, and which are missing; or for how long all of them are good. */
export function certificateFindings(
  all: readonly NamedCertificate[],
  nowMs: number,
): readonly Diagnosis[] {
  const lasting: number[] = [];
  const findings = all.flatMap(({ of, certificate }) => {
    if (certificate === undefined) return [found('CERTIFICATE_UNREADABLE', { of })];
    const leftMs = Date.parse(certificate.validTo) - nowMs;
    const days = Math.floor(leftMs / DAY_MS);
    if (leftMs < 0) return [found('CERTIFICATE_EXPIRED', { of, days: -days })];
    if (days < DAYS_TO_EXPIRY) return [found('CERTIFICATE_EXPIRING', { of, days })];
    lasting.push(days);
    return [];
  });
  if (lasting.length === 0) return findings;
  const values = { count: lasting.length, days: Math.min(...lasting) };
  return [...findings, found('CERTIFICATES_OK', values)];
}

/** Every certificate that a data folder is worked with, roots included. */
export async function certificatesOf(
  folder: DataFolder,
  { organisations, orderer, ledger }: ConsortiumFile,
  connection: FabricConnection | undefined,
): Promise<readonly NamedCertificate[]> {
  const inFolders = organisations.flatMap(({ mspId, identities }) => [
    ...identities.map(({ unit, role }) => ({
      of: `${mspId} ${unit}.${role}`,
      place: folder.identity(mspId, unit, role),
    })),
    // On Fabric, peers have their own.
    ...(ledger === 'fabric' ? [] : [{ of: `${mspId} peer`, place: folder.endorser(mspId) }]),
  ]);
  if (ledger !== 'fabric') inFolders.push({ of: 'orderer', place: folder.orderer });
  const identities = inFolders.map(async ({ of, place }) => {
    const pem = await readFile(join(place, 'certificate.pem'), 'utf8').catch(() => '');
    return { of, certificate: parsed(pem) };
  });
  const roots = [...organisations, orderer].map(({ mspId, root }) => named(`${mspId} root`, root));
  const servers = [...(connection?.peers ?? []), ...(connection?.orderers ?? [])];
  const tlsRoots = servers.map(({ tlsName, tlsRoot }) => named(`TLS root of ${tlsName}`, tlsRoot));
  return [...(await Promise.all(identities)), ...roots, ...tlsRoots];
}

const named = (of: string, pem: string): NamedCertificate => ({ of, certificate: parsed(pem) });

function parsed(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}
