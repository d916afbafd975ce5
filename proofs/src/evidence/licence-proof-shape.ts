// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '../json/own-member.js';
import { isJsonObject } from '../json/index.js';
import { hasMembers, isAttestation, isListOf, isText } from './members.js';
import { LICENCE_PROOF_FORMAT, type LicenceProof } from './licence-proof.js';

/**
 * Whether something received has the members of a proof, of the right types, and no others. Says
 * nothing of whether it proves anything; the disclosure is judged where it is opened.
 */
export function isLicenceProof(value: unknown): value is LicenceProof {
  return (
    hasMembers(value, ['format', 'id', 'attestation'], ['entry', 'disclosure', 'documentSalt']) &&
    value['format'] === LICENCE_PROOF_FORMAT &&
    isText(value['id']) &&
    isAttestation(value['attestation']) &&
    (value['entry'] === undefined || isEntry(value['entry'])) &&
    (value['documentSalt'] === undefined || isText(value['documentSalt']))
  );
}

function isEntry(value: unknown): boolean {
  return (
    hasMembers(value, ['content', 'index', 'inclusion']) &&
    typeof value['index'] === 'number' &&
    isListOf(value['inclusion'], isText) &&
    isContent(value['content'])
  );
}

/** Whether it has the members of a licence's content, of the right types. */
export function isContent(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { document, commitment, validTo } = value;
  return (
    ['id', 'holder', 'issuedAt', 'validFrom'].every((name) => isText(ownMember(value, name))) &&
    (validTo === undefined || isText(validTo)) &&
    isListOf(value['reliesOn'], isText) &&
    isAnchor(document) &&
    isCommitment(commitment)
  );
}

function isAnchor(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  return isText(value['commitment']) || (isText(value['sha256']) && isText(value['sm3']));
}

function isCommitment(value: unknown): boolean {
  return isJsonObject(value) && isText(value['root']) && typeof value['leafCount'] === 'number';
}
