// SPDX-License-Identifier: Apache-2.0
// What somebody with some keys, but not the right ones, could put together.
import {
  createCertificateAuthority,
  createIdentity,
  issueCertificate,
  signMessageAs,
  type CertificateRequest,
  type Identity,
} from '@yulian/network';
import {
  concatBytes,
  decodeProposalResponsePayload,
  decodeTxReadWriteSet,
  encodeProposalResponsePayload,
  encodeSerializedIdentity,
  encodeTxReadWriteSet,
  fromBase64,
  toBase64,
  utf8Encode,
  type Attestation,
  type KvRead,
} from '@yulian/proofs';

/** An attestation of a payload, signed by these identities, whoever they are. */
export async function signedBy(
  payload: Uint8Array,
  identities: readonly Identity[],
): Promise<Attestation> {
  const endorsements = await Promise.all(
    identities.map(async (identity) => {
      const { mspId, certificate } = identity;
      const endorser = encodeSerializedIdentity({ mspId, idBytes: utf8Encode(certificate) });
      const signature = await signMessageAs(identity, concatBytes(payload, endorser));
      return { endorser: toBase64(endorser), signature: toBase64(signature) };
    }),
  );
  return { payload: toBase64(payload), endorsements };
}

/** The payload of an attestation with another answer, or another read set. */
export function rewritten(
  { payload }: Attestation,
  {
    answer = (text) => text,
    reads = (all) => all,
  }: {
    readonly answer?: (text: string) => string;
    readonly reads?: (all: readonly KvRead[]) => readonly KvRead[];
  },
): Uint8Array {
  const { proposalHash, action } = decodeProposalResponsePayload(fromBase64(payload));
  const text = Buffer.from(action.response.payload).toString('utf8');
  const results = encodeTxReadWriteSet(
    decodeTxReadWriteSet(action.results).map(({ namespace, set }) => ({
      namespace,
      set: { ...set, reads: reads(set.reads) },
    })),
  );
  const response = { ...action.response, payload: utf8Encode(answer(text)) };
  return encodeProposalResponsePayload({ proposalHash, action: { ...action, results, response } });
}

const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** The other signature of the same key for the same message: (r, n−s) for (r, s), DER, base64. */
export function twinOf(signature: string): string {
  const der = Buffer.from(signature, 'base64');
  const sAt = 4 + (der[3] ?? 0);
  const twin = ORDER - BigInt(`0x${der.subarray(sAt + 2).toString('hex')}`);
  const hex = twin.toString(16).padStart(64, '0');
  const s = Buffer.from(Number.parseInt(hex.slice(0, 2), 16) >= 0x80 ? `00${hex}` : hex, 'hex');
  const parts = Buffer.concat([der.subarray(2, sAt), Buffer.from([0x02, s.length]), s]);
  return Buffer.concat([Buffer.from([0x30, parts.length]), parts]).toString('base64');
}

/** Identities of a new root that calls itself by an organisation's name. */
export async function impostors(
  mspIds: readonly string[],
  request: Omit<CertificateRequest, 'commonName'>,
): Promise<{ readonly identities: Identity[]; readonly roots: Record<string, string[]> }> {
  const identities: Identity[] = [];
  const roots: Record<string, string[]> = {};
  for (const mspId of mspIds) {
    const authority = await createCertificateAuthority(mspId);
    const pair = await issueCertificate(authority, { commonName: `peer.${mspId}`, ...request });
    identities.push(createIdentity({ mspId, ...pair }));
    roots[mspId] = [authority.certificate];
  }
  return { identities, roots };
}
