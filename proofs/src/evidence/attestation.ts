// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '../json/own-member.js';
import { BytesError, concatBytes, fromBase64 } from '../bytes/index.js';
import {
  decodeProposalResponsePayload,
  decodeSerializedIdentity,
  decodeTxReadWriteSet,
  type ProposalResponsePayload,
  type Version,
  WireError,
} from '../endorsement/index.js';
import { CertificateError, type ParsedCertificate, type Primitives } from '../primitives.js';
import { isLowS } from './low-s.js';

/** An endorsed query that was never submitted, as JSON carries it. */
export interface Attestation {
  /** Fabric `ProposalResponsePayload`, base64. */
  readonly payload: string;
  readonly endorsements: readonly {
    /** Fabric `SerializedIdentity`, base64. */
    readonly endorser: string;
    /** ECDSA P-256 over SHA-256(payload ‖ endorser), DER, base64. */
    readonly signature: string;
  }[];
}

/** What a verifier pins: it believes no certificate that does not lead here. */
export interface TrustRoots {
  readonly channel: string;
  readonly chaincode: string;
  /** MSP id → PEM root certificates. */
  readonly organizations: Readonly<Record<string, readonly string[]>>;
  /** How many different organisations must have endorsed. */
  readonly endorsements: number;
  /** PEM certificates of authorities whose seals and signatures in files are believed. */
  readonly signatureRoots?: readonly string[];
}

/** Why an attestation is not believed. */
export type AttestationProblem =
  | 'EVIDENCE_MALFORMED'
  | 'EVIDENCE_SIGNATURE_INVALID'
  /** A signature's other spelling, or one endorser twice: not as it was issued. */
  | 'EVIDENCE_RESPELT'
  | 'EVIDENCE_NOT_TRUSTED'
  | 'EVIDENCE_ENDORSEMENTS_TOO_FEW'
  | 'EVIDENCE_OTHER_LEDGER';

/** What endorsers signed, once believed. */
export interface Attested {
  readonly ok: true;
  /** The query's answer. */
  readonly answer: Uint8Array;
  /** Versions of the keys that the query read: in which block each was last written. */
  readonly versions: ReadonlyMap<string, Version>;
  /** MSP ids that endorsed, sorted. */
  readonly endorsedBy: readonly string[];
  readonly certificates: readonly ParsedCertificate[];
}

/**
 * Verifies that enough pinned organisations endorsed these bytes. Every endorsement must hold: a
 * bad one among good ones is a defect, not noise.
 */
export function verifyAttestation(
  attestation: Attestation,
  roots: TrustRoots,
  primitives: Primitives,
): Attested | { readonly ok: false; readonly problem: AttestationProblem } {
  try {
    const payload = fromBase64(attestation.payload);
    const endorsedBy = new Set<string>();
    const certificates: ParsedCertificate[] = [];
    for (const { endorser, signature } of attestation.endorsements) {
      const endorserBytes = fromBase64(endorser);
      const { mspId, idBytes } = decodeSerializedIdentity(endorserBytes);
      const certificate = primitives.certificate(idBytes);
      if (!isTrusted(certificate, rootsOf(roots, mspId), primitives)) {
        return refuse('EVIDENCE_NOT_TRUSTED');
      }
      const message = concatBytes(payload, endorserBytes);
      if (!primitives.verifyP256(certificate.publicKeySpki, message, fromBase64(signature))) {
        return refuse('EVIDENCE_SIGNATURE_INVALID');
      }
      endorsedBy.add(mspId);
      certificates.push(certificate);
    }
    if (!isEnough(endorsedBy.size, roots)) return refuse('EVIDENCE_ENDORSEMENTS_TOO_FEW');
    if (!isAsIssued(attestation)) return refuse('EVIDENCE_RESPELT');
    return readPayload(decodeProposalResponsePayload(payload), roots, endorsedBy, certificates);
  } catch (error) {
    if (
      error instanceof WireError ||
      error instanceof BytesError ||
      error instanceof CertificateError
    ) {
      return refuse('EVIDENCE_MALFORMED');
    }
    throw error;
  }
}

function readPayload(
  { action }: ProposalResponsePayload,
  roots: TrustRoots,
  endorsedBy: ReadonlySet<string>,
  certificates: readonly ParsedCertificate[],
): Attested | { readonly ok: false; readonly problem: AttestationProblem } {
  if (action.chaincodeId.name !== roots.chaincode) return refuse('EVIDENCE_OTHER_LEDGER');
  if (action.response.status !== 200) return refuse('EVIDENCE_MALFORMED');
  const versions = new Map<string, Version>();
  for (const { namespace, set } of decodeTxReadWriteSet(action.results)) {
    if (namespace !== roots.chaincode) continue;
    for (const { key, version } of set.reads) if (version !== undefined) versions.set(key, version);
  }
  return {
    ok: true,
    answer: action.response.payload,
    versions,
    endorsedBy: [...endorsedBy].sort(),
    certificates,
  };
}

/** Each endorser once, with the one of its two signatures that endorsers give. */
function isAsIssued({ endorsements }: Attestation): boolean {
  const endorsers = new Set(endorsements.map(({ endorser }) => endorser));
  return (
    endorsers.size === endorsements.length &&
    endorsements.every(({ signature }) => isLowS(fromBase64(signature)))
  );
}

/** Roots that name no number, or none above nought, ask for nothing: nothing is believed by them. */
function isEnough(organisations: number, { endorsements }: TrustRoots): boolean {
  return Number.isSafeInteger(endorsements) && endorsements >= 1 && organisations >= endorsements;
}

/** The pinned roots of an organisation. Its name is a stranger's: `constructor` is one, too. */
export function rootsOf({ organizations }: TrustRoots, mspId: string): readonly string[] {
  return ownMember(organizations, mspId) ?? [];
}

/** Whether all certificates were valid at a moment. */
export function wereValid(certificates: readonly ParsedCertificate[], at: string): boolean {
  return certificates.every(({ notBefore, notAfter }) => notBefore <= at && at <= notAfter);
}

function isTrusted(
  certificate: ParsedCertificate,
  rootPems: readonly string[],
  primitives: Primitives,
): boolean {
  if (!isPeer(certificate)) return false;
  return rootPems.some((pem) => certificate.isSignedBy(primitives.certificate(pem)));
}

/** Endorsers are peers: a clerk's certificate of the same organisation does not count. */
function isPeer({ subjectDn }: ParsedCertificate): boolean {
  // A comma or plus inside a value is escaped (RFC 4514), so a name cannot pretend to be a unit.
  const parts: readonly string[] = subjectDn.match(/(?:\\.|[^\\,+])+/gs) ?? [];
  return parts.includes('OU=peer');
}

function refuse(problem: AttestationProblem): { ok: false; problem: AttestationProblem } {
  return { ok: false, problem };
}
