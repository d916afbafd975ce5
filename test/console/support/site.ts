// SPDX-License-Identifier: Apache-2.0
import type { LicenceProof } from '@yulian/proofs';
import { buildConsole } from './console-build.js';
import { makeEndorsers } from './licence-proof.js';
import { factOf, fixture, licenceOf } from './records.js';
import { originOf, startStandIn } from './stand-in-gateway.js';

/** A served verify page and what the ledger behind it knows: all that the tests need of it. */
export interface VerifySite {
  readonly origin: string;
  readonly cases: {
    /** Signed, anchored, in force. */
    readonly genuine: string;
    readonly genuineId: string;
    /** States the identifier of `genuine`, with other bytes. */
    readonly altered: string;
    /** Signed and changed; states no identifier in itself. */
    readonly alteredPdf: string;
    readonly alteredPdfId: string;
    /** Anchored and suspended. */
    readonly suspended: string;
    /** Unsigned, so anchored with a salt. */
    readonly salted: string;
    /** Neither the file nor an identifier in it is known. */
    readonly unknown: string;
    /** A proof of `genuine`, verified against the site's roots. */
    readonly proof: LicenceProof;
  };
  close(): Promise<void>;
}

/** Opens a site; every suite takes one, so that the same tests can run against other servers. */
export type OpenSite = () => Promise<VerifySite>;

const GENUINE = 'valid/ofd-business-licence-v4.ofd';
const SUSPENDED = 'valid/ofd-water-permit-v5.ofd';
const SALTED = 'valid/ofd-publication-permit-unsealed.ofd';
const SIGNED_PDF = 'valid/pdf-drainage-permit-signed-p256.pdf';

/** The console as it was just built, before a stand-in for the gateway. */
export const openStandInSite: OpenSite = async () => {
  const build = await buildConsole();
  const endorsers = makeEndorsers();
  const genuine = licenceOf(GENUINE);
  const signedPdf = licenceOf(SIGNED_PDF);
  const suspension = factOf('SUSPEND', 'SUSPENDED', '2026-09-01T02:00:00.000Z');
  const licences = [genuine, signedPdf, licenceOf(SUSPENDED, [suspension]), licenceOf(SALTED)];
  const server = await startStandIn({
    directory: build.directory,
    licences,
    roots: endorsers.roots,
  });
  return {
    origin: originOf(server),
    cases: {
      genuine: fixture(GENUINE),
      genuineId: genuine.id,
      altered: fixture('invalid/ofd-content-changed.ofd'),
      alteredPdf: fixture('invalid/pdf-byte-changed.pdf'),
      alteredPdfId: signedPdf.id,
      suspended: fixture(SUSPENDED),
      salted: fixture(SALTED),
      unknown: fixture('seals/seal-v4-samr.esl'),
      proof: endorsers.prove(genuine),
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await build.remove();
    },
  };
};
