// SPDX-License-Identifier: Apache-2.0
import { loadBrowserPrimitives } from '@yulian/proofs/browser';
import { verifyCertificate, type CertificateVerification } from '@yulian/proofs/certificates';
import { trustRoots } from '../verification/trust-roots.js';

const NOT_FOUND = 404;
const NOT_A_NAME = 400;
const TIMEOUT_MS = 30_000;

/** What came of asking for a certificate. */
export type Asked = CertificateVerification | 'not-found' | 'unreached';

/** Gets a certificate and verifies it here: the gateway's word is not taken for it. */
export async function askCertificate(id: string): Promise<Asked> {
  try {
    const path = `/v1/retirements/${encodeURIComponent(id)}/certificate`;
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(path, { credentials: 'omit', redirect: 'error', signal });
    if (response.status === NOT_FOUND || response.status === NOT_A_NAME) return 'not-found';
    if (!response.ok) return 'unreached';
    const [text, roots, primitives] = await Promise.all([
      response.text(),
      trustRoots(),
      loadBrowserPrimitives(),
    ]);
    return verifyCertificate(text, roots.content, primitives);
  } catch {
    return 'unreached';
  }
}
