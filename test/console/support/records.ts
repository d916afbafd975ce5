// SPDX-License-Identifier: Apache-2.0
import {
  commitDocument,
  describeDocument,
  toHex,
  type Assessment,
  type DocumentAnchor,
  type LicenceFact,
  type LicenceRecord,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/root.js';

const DOCUMENTS = join(ROOT, 'test/fixtures/documents');
const ISSUER = '11999999TA0001019Q';
const ISSUED_AT = '2026-03-18T01:00:00.000Z';
const ACTOR = { mspId: 'ScjgMSP', unit: ISSUER, role: 'clerk' };

export const CHANNEL = 'yulian';
export const CHAINCODE = 'yulian';
/** Opens the commitments of unsigned documents. */
export const SALT = new Uint8Array(16).fill(7);
/** When the stand-in's chain was last read. */
const READ_AT = '2026-11-24T08:00:00.000Z';

/** Path of a document of the fixtures. */
export function fixture(path: string): string {
  return join(DOCUMENTS, path);
}

/** Both digests of bytes, hex. */
export function digestsOf(bytes: Uint8Array): { sha256: string; sm3: string; size: number } {
  return {
    sha256: toHex(nodePrimitives.sha256(bytes)),
    sm3: toHex(nodePrimitives.sm3(bytes)),
    size: bytes.length,
  };
}

/** A licence as the chain holds it, in one of the states that the page must show. */
export function licenceOf(path: string, acts: readonly LicenceFact[] = []): LicenceRecord {
  const bytes = readFileSync(fixture(path));
  const { identifier, signed } = describeDocument(bytes, path);
  return {
    format: 1,
    kind: 'licence',
    id: identifier ?? identifierOfManifest(path),
    typeCode: '11999999TA00000168001',
    issuer: ISSUER,
    owner: 'ScjgMSP',
    holder: 'h1.0000000000000000',
    version: 1,
    standard: { id: 'cs-business-licence', version: 1 },
    document: anchorOf(bytes, signed),
    commitment: { root: '00'.repeat(32), leafCount: 10 },
    issuedAt: ISSUED_AT,
    validFrom: ISSUED_AT,
    reliesOn: [],
    facts: [factOf('ISSUE', 'VALID', ISSUED_AT), ...acts],
  };
}

/** An act on a licence that took effect when it was recorded. */
export function factOf(act: string, state: LicenceFact['state'], from: string): LicenceFact {
  return {
    act,
    state,
    from,
    recordedAt: from,
    actor: ACTOR,
    basis: 'XZXKF-69',
    txId: '0f'.repeat(32),
  };
}

/** Everything on chain that decides about a licence. */
export function assessmentOf(licence: LicenceRecord): Assessment {
  const early = { from: '2020-01-01T00:00:00.000Z', recordedAt: '2020-01-01T00:00:00.000Z' };
  return {
    format: 1,
    id: licence.id,
    channel: CHANNEL,
    readAt: READ_AT,
    licence,
    issuer: {
      uscc: ISSUER,
      facts: [{ ...early, name: '示例市市场监督管理局', state: 'ACTIVE' }],
      authority: [{ ...early, powers: ['issue'] }],
      pauses: [],
    },
    type: {
      typeCode: licence.typeCode,
      title: '营业执照',
      pauses: [],
      standards: [{ ...early, version: 1, txId: '0a'.repeat(32) }],
    },
    basis: [],
    basisTruncated: false,
    epoch: { number: 1, advancedAt: early.recordedAt },
  };
}

function anchorOf(bytes: Uint8Array, signed: boolean): DocumentAnchor {
  const digests = digestsOf(bytes);
  return signed ? digests : { commitment: commitDocument(digests, SALT, nodePrimitives) };
}

/** PDFs state no identifier that could be read; the set's own list does. */
function identifierOfManifest(path: string): string {
  const { files } = JSON.parse(readFileSync(fixture('manifest.json'), 'utf8')) as {
    files: readonly { file: string; identifier: string }[];
  };
  const found = files.find(({ file }) => file === path);
  if (found === undefined) throw new Error(`${path} is not in the manifest`);
  return found.identifier;
}
