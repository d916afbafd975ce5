// SPDX-License-Identifier: Apache-2.0
import {
  canonicalBytes,
  concatBytes,
  encodeProposalResponsePayload,
  encodeSerializedIdentity,
  encodeTxReadWriteSet,
  LICENCE_PROOF_FORMAT,
  toBase64,
  utf8Encode,
  type LicenceProof,
  type LicenceRecord,
  type TrustRoots,
} from '@yulian/proofs';
import { generateKeyPairSync, sign } from 'node:crypto';
import { certificateDer, type NamePart } from '../../support/certificate-writer.js';
import { assessmentOf, CHAINCODE, CHANNEL } from './records.js';

/** Three organisations that endorse, and what a verifier pins of them. */
export interface Endorsers {
  readonly roots: TrustRoots;
  prove(licence: LicenceRecord): LicenceProof;
}

const EMPTY = new Uint8Array();
const BLOCK = 42;

/** Makes three organisations with keys and certificates of their own. */
export function makeEndorsers(): Endorsers {
  const organisations = ['ScjgMSP', 'ZjwMSP', 'DsjMSP'].map(organisation);
  return {
    roots: {
      channel: CHANNEL,
      chaincode: CHAINCODE,
      organizations: Object.fromEntries(organisations.map(({ mspId, root }) => [mspId, [root]])),
      endorsements: 3,
    },
    prove(licence) {
      const payload = payloadOf(licence);
      return {
        format: LICENCE_PROOF_FORMAT,
        id: licence.id,
        attestation: {
          payload: toBase64(payload),
          endorsements: organisations.map(({ endorse }) => endorse(payload)),
        },
      };
    },
  };
}

interface Organisation {
  readonly mspId: string;
  /** PEM. */
  readonly root: string;
  readonly endorse: (payload: Uint8Array) => LicenceProof['attestation']['endorsements'][number];
}

function organisation(mspId: string): Organisation {
  const keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const peerKeys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const authority = [part('2.5.4.10', mspId), part('2.5.4.3', `ca.${mspId}`)];
  const root = certificateDer({ subject: authority, issuer: authority, mayIssue: true, keys });
  const peer = certificateDer({
    subject: [part('2.5.4.11', 'peer'), part('2.5.4.3', `peer0.${mspId}`)],
    issuer: authority,
    mayIssue: false,
    keys: peerKeys,
    signedBy: keys,
  });
  const endorser = encodeSerializedIdentity({ mspId, idBytes: utf8Encode(pem(peer)) });
  return {
    mspId,
    root: pem(root),
    endorse: (payload) => ({
      endorser: toBase64(endorser),
      signature: toBase64(
        Uint8Array.from(sign('sha256', concatBytes(payload, endorser), peerKeys.privateKey)),
      ),
    }),
  };
}

/** The endorsed answer of a query that read the licence as block 42 wrote it. */
function payloadOf(licence: LicenceRecord): Uint8Array {
  const version = { blockNumber: BLOCK, txNumber: 0 };
  const set = {
    reads: ['epoch', `licence/${licence.id}`].map((key) => ({ key, version })),
    rangeQueries: [],
    writes: [],
    metadataWrites: [],
  };
  const answer = canonicalBytes(assessmentOf(licence));
  return encodeProposalResponsePayload({
    proposalHash: EMPTY,
    action: {
      results: encodeTxReadWriteSet([{ namespace: CHAINCODE, set }]),
      event: undefined,
      response: { status: 200, message: '', payload: answer },
      chaincodeId: { name: CHAINCODE, version: '1' },
    },
  });
}

function part(type: string, value: string): NamePart {
  return { type, value };
}

function pem(der: Uint8Array): string {
  const lines = toBase64(der).replace(/.{64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
