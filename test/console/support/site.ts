// SPDX-License-Identifier: Apache-2.0
import type { LicenceProof } from '@yulian/proofs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { done } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { recordSealOn } from '../../support/fixture-seals.js';
import { issueLicence } from '../../support/licence-requests.js';
import type { TypeNumber } from '../../support/licence-types.js';
import type { MemberName } from '../../support/members.js';
import { buildConsole } from './console-build.js';
import { fixture, identifierOfFixture } from './documents.js';

/** A served verify page and what the ledger behind it knows: all that the tests need of it. */
export interface VerifySite {
  readonly origin: string;
  readonly cases: {
    /** Sealed, anchored, in force; its seal on chain, and this use of it. */
    readonly genuine: string;
    readonly genuineId: string;
    /** States the identifier of `genuine`; its content was changed after it was sealed. */
    readonly altered: string;
    /** Signed and changed; states no identifier in itself. */
    readonly alteredPdf: string;
    readonly alteredPdfId: string;
    /** Sealed likewise, suspended since 1 September 2026. */
    readonly suspended: string;
    /** Unsigned, so anchored with a salt. */
    readonly salted: string;
    /** Neither the file nor an identifier in it is known. */
    readonly unknown: string;
    /** A proof of `genuine`, to be verified against the site's roots. */
    readonly proof: LicenceProof;
  };
  close(): Promise<void>;
}

const GENUINE = 'valid/ofd-business-licence-v4.ofd';
const SUSPENDED = 'valid/ofd-water-permit-v5.ofd';
const SALTED = 'valid/ofd-publication-permit-unsealed.ofd';
const SIGNED_PDF = 'valid/pdf-drainage-permit-signed-p256.pdf';

/** The console as it was just built, served by the real gateway over a ledger of its own. */
export async function openVerifySite(): Promise<VerifySite> {
  const build = await buildConsole();
  const gateway = await startGateway({ http: { consoleDirectory: build.directory } });
  const genuineId = await issue(gateway, 'market', '001', GENUINE);
  const alteredPdfId = await issue(gateway, 'housing', '024', SIGNED_PDF);
  await suspend(gateway, await issue(gateway, 'water', '022', SUSPENDED));
  await issue(gateway, 'press', '031', SALTED);
  // One after the other: the first gives the powers over seals.
  await recordSealOn(gateway, 'seal-v4-samr.esl', await readFile(fixture(GENUINE)));
  await recordSealOn(gateway, 'seal-v5-swj.esl', await readFile(fixture(SUSPENDED)));
  return {
    origin: gateway.url,
    cases: {
      genuine: fixture(GENUINE),
      genuineId,
      altered: fixture('invalid/ofd-content-changed.ofd'),
      alteredPdf: fixture('invalid/pdf-byte-changed.pdf'),
      alteredPdfId,
      suspended: fixture(SUSPENDED),
      salted: fixture(SALTED),
      unknown: fixture('seals/seal-v4-samr.esl'),
      proof: await proofOf(gateway, genuineId),
    },
    async close() {
      await gateway.close();
      await build.remove();
    },
  };
}

async function issue(
  gateway: TestGateway,
  issuer: MemberName,
  type: TypeNumber,
  path: string,
): Promise<string> {
  const { id } = await issueLicence(await gateway.as(issuer, 'clerk'), {
    type,
    id: identifierOfFixture(path),
    bytes: await readFile(fixture(path)),
    fileName: basename(path),
  });
  return id;
}

async function suspend(gateway: TestGateway, id: string): Promise<void> {
  const approver = await gateway.as('water', 'approver');
  const act = { act: 'suspend', from: '2026-09-01', basis: 'XZCFF-9-3' };
  done(await approver.post(`/v1/licences/${id}/acts`, act), 'the suspension');
}

async function proofOf(gateway: TestGateway, id: string): Promise<LicenceProof> {
  const clerk = await gateway.as('market', 'clerk');
  return done(await clerk.get<LicenceProof>(`/v1/licences/${id}/proof`), 'the proof');
}
