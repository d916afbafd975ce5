// SPDX-License-Identifier: Apache-2.0
import { findBytes } from '../../bytes/arrays.js';
import { BytesError } from '../../bytes/index.js';
import { utf8Decode, utf8Encode } from '../../bytes/utf8.js';

const EMBEDDED = utf8Encode('/Type /EmbeddedFile');
const HEAD =
  /^\/Type \/EmbeddedFile \/Subtype \/application#2Fjson \/Length ([0-9]{1,9}) >>\nstream\n/;
const LONGEST_HEAD = 120;
const URI = utf8Encode('/URI (');
const ADDRESS = /^\/URI \(([^()]{1,300})\)/;
const LONGEST_ADDRESS = 320;

/** What a PDF of a certificate carries. */
export interface AttachedCertificate {
  /** The certificate's text. */
  readonly text: string;
  /** Of the page that the code leads to. */
  readonly address: string;
}

/** What a PDF of ours carries, or undefined when it is none. Nothing of it is verified. */
export function attachedCertificate(pdf: Uint8Array): AttachedCertificate | undefined {
  const text = embeddedText(pdf);
  const at = findBytes(pdf, URI);
  if (text === undefined || at < 0) return undefined;
  const [, address] = ADDRESS.exec(latin(pdf, at, LONGEST_ADDRESS)) ?? [];
  return address === undefined ? undefined : { text, address };
}

function embeddedText(pdf: Uint8Array): string | undefined {
  const at = findBytes(pdf, EMBEDDED);
  if (at < 0) return undefined;
  const [head = '', length] = HEAD.exec(latin(pdf, at, LONGEST_HEAD)) ?? [];
  if (length === undefined) return undefined;
  const from = at + head.length;
  const to = from + Number(length);
  if (to > pdf.length) return undefined;
  try {
    return utf8Decode(pdf.subarray(from, to));
  } catch (error) {
    if (error instanceof BytesError) return undefined;
    throw error;
  }
}

/** Bytes as Latin-1 text. */
function latin(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
