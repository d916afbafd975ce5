// SPDX-License-Identifier: Apache-2.0
import { randomBytes, randomInt } from 'node:crypto';
import { showingCode, showingId } from '@yulian/chaincode/schemas';
import { fromBase64Url, isSalt, toBase64Url, toHex } from '@yulian/proofs';

/** What a holder shows: the showing, and what opens its commitment. */
export interface ShownCode {
  readonly id: string;
  readonly code: string;
  readonly salt: string;
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
const PREFIX = 'YLZ1';
const ID = 'shw_';

/** A code that nobody can guess: 60 random bits. */
export function newCode(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

export function newShowingId(): string {
  return ID + randomBytes(32).toString('hex');
}

/** The text that a scanner reads; the code itself comes last. */
export function codeText({ id, code, salt }: ShownCode): string {
  const bytes = Buffer.from(id.slice(ID.length), 'hex');
  return [PREFIX, toBase64Url(bytes), salt, code].join('.');
}

/** @returns undefined when it is no such text */
export function readCodeText(text: string): ShownCode | undefined {
  const [prefix, id = '', salt = '', code = ''] = text.trim().split('.');
  if (prefix !== PREFIX || !isSalt(salt) || !showingCode.safeParse(code).success) return undefined;
  const showing = ID + hexOf(id);
  return showingId.safeParse(showing).success ? { id: showing, code, salt } : undefined;
}

function hexOf(base64url: string): string {
  try {
    return toHex(fromBase64Url(base64url));
  } catch {
    return '';
  }
}
