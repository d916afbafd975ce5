// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '../json/own-member.js';
import { utf8Decode } from '../bytes/index.js';
import { verifyAttestation, type Attested, type TrustRoots } from '../evidence/attestation.js';
import { readCreditSerial, unitsOf } from '../identifiers/credit-serial.js';
import { canonicalJson, isJsonObject } from '../json/index.js';
import type { Primitives } from '../primitives.js';
import type { CreditBatchRecord } from '../records/credit-batch.js';
import type { Verdict } from '../verification/check.js';
import {
  readCertificate,
  type AttestedRetirement,
  type RetirementCertificate,
} from './certificate.js';
import {
  certificateCheck,
  certificateVerdict,
  CERTIFICATE_CHECK_NAMES,
  type CertificateCheck,
  type CertificateCheckCode,
  type CertificateCheckName,
} from './checks.js';

/** A certificate's answer. */
export interface CertificateVerification {
  readonly verdict: Verdict;
  /** Of which retirement it says it is. */
  readonly id: string;
  readonly checks: readonly CertificateCheck[];
  /** What endorsers attest; only when they are believed. */
  readonly attested?: AttestedRetirement;
  /** Where the code on a printed page leads. Nobody vouches for it: endorsers know no addresses. */
  readonly address?: string;
}

/**
 * Verifies a certificate with nothing but pinned roots: no network.
 *
 * @param text as received: anything is taken and judged
 * @throws never for a bad certificate: that is an answer, a check that fails
 */
export function verifyCertificate(
  text: string,
  roots: TrustRoots,
  primitives: Primitives,
): CertificateVerification {
  const certificate = readCertificate(text);
  if (typeof certificate === 'string') {
    const code = `CERTIFICATE_${certificate}` as const;
    return answered('', [certificateCheck('file', code)]);
  }
  const { id } = certificate;
  const read = certificateCheck('file', 'CERTIFICATE_READ');
  const opened = open(certificate, roots, primitives);
  if (typeof opened === 'string') return answered(id, [read, certificateCheck('evidence', opened)]);
  const { attested, versions } = opened;
  const checks = [
    read,
    certificateCheck('evidence', 'EVIDENCE_ENDORSED'),
    certificateCheck('retirement', retirementCode(id, attested, versions)),
    certificateCheck('units', unitsCode(attested, versions)),
    certificateCheck('batch', batchCode(attested, versions)),
    certificateCheck('page', 'PAGE_NONE'),
  ];
  return answered(id, checks, attested);
}

/** An answer with a line for each question: what was not reached is said, too. */
export function answered(
  id: string,
  checks: readonly CertificateCheck[],
  attested?: AttestedRetirement,
): CertificateVerification {
  const all = CERTIFICATE_CHECK_NAMES.map((name: CertificateCheckName) => {
    const found = checks.find((check) => check.name === name);
    return found ?? certificateCheck(name, name === 'page' ? 'PAGE_NONE' : 'NOT_REACHED');
  });
  const verdict = certificateVerdict(all);
  return { verdict, id, checks: all, ...(attested === undefined ? {} : { attested }) };
}

type Versions = Attested['versions'];

interface Opened {
  readonly attested: AttestedRetirement;
  readonly versions: Versions;
}

function open(
  { attestation }: RetirementCertificate,
  roots: TrustRoots,
  primitives: Primitives,
): Opened | CertificateCheckCode {
  const believed = verifyAttestation(attestation, roots, primitives);
  if (!believed.ok) return believed.problem;
  const attested = readAnswer(believed.answer);
  if (attested === undefined) return 'EVIDENCE_MALFORMED';
  if (attested.channel !== roots.channel) return 'EVIDENCE_OTHER_LEDGER';
  const { readAt } = attested;
  const wereValid = believed.certificates.every(
    ({ notBefore, notAfter }) => notBefore <= readAt && readAt <= notAfter,
  );
  return wereValid ? { attested, versions: believed.versions } : 'EVIDENCE_NOT_TRUSTED';
}

/** Only that it is such an answer; what is in it, the endorsers vouch for. */
function readAnswer(answer: Uint8Array): AttestedRetirement | undefined {
  try {
    const value: unknown = JSON.parse(utf8Decode(answer));
    const isAnswer =
      isJsonObject(value) &&
      value['format'] === 1 &&
      ['channel', 'readAt'].every((name) => typeof ownMember(value, name) === 'string') &&
      ['retirement', 'epoch'].every((name) => isJsonObject(ownMember(value, name))) &&
      ['holdings', 'batches'].every((name) => Array.isArray(ownMember(value, name)));
    return isAnswer ? (value as unknown as AttestedRetirement) : undefined;
  } catch {
    return undefined;
  }
}

/** The signed read set shows that each row was committed. */
function retirementCode(
  id: string,
  { retirement }: AttestedRetirement,
  versions: Versions,
): CertificateCheckCode {
  const isIt = retirement.id === id && versions.has(`retirement/${id}`) && versions.has('epoch');
  return isIt ? 'RETIREMENT_RECORDED' : 'RETIREMENT_DIFFERS';
}

function unitsCode(
  { retirement, holdings }: AttestedRetirement,
  versions: Versions,
): CertificateCheckCode {
  const { id, account, serials, units } = retirement;
  const rows = holdings.map(({ serial }) => serial);
  const areRetired = holdings.every(
    (row) =>
      row.state === 'RETIRED' &&
      row.boundTo === id &&
      row.account === account &&
      versions.has(`holding/${row.serial}`),
  );
  const sum = serials.reduce((total, serial) => {
    const range = readCreditSerial(serial);
    return range === undefined ? total : total + unitsOf(range);
  }, 0n);
  const isWhole = canonicalJson(rows) === canonicalJson([...serials]) && sum === BigInt(units);
  return areRetired && isWhole ? 'UNITS_RETIRED' : 'UNITS_NOT_RETIRED';
}

function batchCode(
  { retirement, batches }: AttestedRetirement,
  versions: Versions,
): CertificateCheckCode {
  const areOf = retirement.serials.every((serial) => {
    const range = readCreditSerial(serial);
    const batch = batches.find(({ id }) => id === range?.batch);
    return batch !== undefined && range !== undefined && range.to <= BigInt(batch.units);
  });
  const areVerified = batches.every(
    (batch) => isVerified(batch) && versions.has(`credit-batch/${batch.id}`),
  );
  return areOf && areVerified ? 'BATCH_VERIFIED' : 'BATCH_NOT_VERIFIED';
}

function isVerified({ facts, owner }: CreditBatchRecord): boolean {
  return facts.some(({ act, actor }) => act === 'verify' && actor.mspId !== owner);
}
