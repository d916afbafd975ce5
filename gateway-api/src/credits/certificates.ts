// SPDX-License-Identifier: Apache-2.0
import type { Identity, Ledger } from '@yulian/network';
import type { TrustRoots } from '@yulian/proofs';
import {
  CERTIFICATE_FORMAT,
  certificatePdf,
  certificateText,
  isCertificateAddress,
  verifyCertificate,
  type RetirementCertificate,
} from '@yulian/proofs/certificates';
import { nodePrimitives } from '@yulian/proofs/node';
import { attest } from '../ledger-queries/attest.js';
import { languageTag, type Language } from '../i18n/text.js';

/** What certificates are made with. */
interface CertificateSources {
  readonly ledger: Ledger;
  readonly reader: Identity;
  readonly roots: TrustRoots;
}

/** How many are kept: a retirement is final, so its certificate does not grow old. */
const MOST_KEPT = 1000;

const kept = new WeakMap<Ledger, Map<string, Promise<string>>>();

/**
 * The text of a retirement's certificate, endorsed once.
 *
 * @throws ContractRefusedError `RETIREMENT_NOT_FOUND`, LedgerError
 */
export async function certificateOf(sources: CertificateSources, id: string): Promise<string> {
  const { ledger } = sources;
  const texts = kept.get(ledger) ?? new Map<string, Promise<string>>();
  kept.set(ledger, texts);
  const text = texts.get(id) ?? makeCertificate(sources, id);
  texts.set(id, text);
  text.catch(() => texts.delete(id));
  const [oldest] = texts.keys();
  if (texts.size > MOST_KEPT && oldest !== undefined) texts.delete(oldest);
  return text;
}

async function makeCertificate(
  { ledger, reader }: CertificateSources,
  id: string,
): Promise<string> {
  const attestation = await attest(ledger, reader, 'evidence', id, 'retirement');
  const certificate: RetirementCertificate = { format: CERTIFICATE_FORMAT, id, attestation };
  return certificateText(certificate);
}

/**
 * The certificate as a PDF.
 *
 * @param origin of the page that the code on it leads to; one that it cannot carry becomes localhost
 * @throws ContractRefusedError `RETIREMENT_NOT_FOUND`, LedgerError
 */
export async function certificatePage(
  sources: CertificateSources,
  id: string,
  { origin, language }: { readonly origin: string; readonly language: Language },
): Promise<Uint8Array> {
  const text = await certificateOf(sources, id);
  const { attested } = verifyCertificate(text, sources.roots, nodePrimitives);
  if (attested === undefined) throw new Error('the certificate does not verify');
  const wanted = `${origin}/c/${id}`;
  const address = isCertificateAddress(wanted) ? wanted : `http://localhost/c/${id}`;
  return certificatePdf({ text, attested, address, language: languageTag(language) });
}
