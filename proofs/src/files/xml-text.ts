// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '../json/own-member.js';
import { DocumentError } from './document-error.js';

/** A name, as part of a regular expression with the u flag: ASCII's part of XML 1.0, and letters. */
export const XML_NAME =
  '[A-Za-z_\\p{L}][A-Za-z0-9_.\\-\\p{L}\\p{N}]*(?::[A-Za-z_\\p{L}][A-Za-z0-9_.\\-\\p{L}\\p{N}]*)?';

const PREDEFINED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  apos: "'",
  quot: '"',
};

/** True when all characters are ones that XML 1.0 allows (production 2, Char). */
export function isXmlText(text: string): boolean {
  return !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text);
}

/**
 * Replaces character references and the five predefined entities. No others exist: there is no
 * document type declaration that could declare them.
 *
 * @throws DocumentError `OFD_XML_MALFORMED`
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12});?/g, (whole, body: string) => {
    if (!whole.endsWith(';')) throw unknownReference();
    return ownMember(PREDEFINED, body) ?? numericReference(body);
  });
}

function numericReference(body: string): string {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(body);
  if (match === null) throw unknownReference();
  const codePoint = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  const character = codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\0';
  if (!isXmlText(character)) throw unknownReference();
  return character;
}

function unknownReference(): DocumentError {
  return new DocumentError('OFD_XML_MALFORMED', 'a reference that XML does not know');
}
