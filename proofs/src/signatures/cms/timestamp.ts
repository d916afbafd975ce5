// SPDX-License-Identifier: Apache-2.0
import { derOid } from '../../asn1/der.js';
import { equalBytes } from '../../bytes/arrays.js';
import { digestFault, digestNamed } from '../algorithms.js';
import { REASONS, type ReasonWord } from '../reasons.js';
import { DerFields, TAG } from '../ses/der-fields.js';
import type { JudgingContext } from '../ses/judge-seal.js';
import { SignatureError } from '../signature-error.js';
import { elementsIn } from './elements.js';
import { certificatesIn, signerOf, valueFaults } from './judge-signed-data.js';
import { readSignedData, type SignedData } from './signed-data.js';

const FAULT = 'timestampInvalid';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** What a timestamp says: when it was made, and whether that can be believed. */
export interface JudgedTimestamp {
  /** RFC 3339 UTC; undefined when it cannot be read. */
  readonly time: string | undefined;
  readonly fault: ReasonWord | undefined;
}

/**
 * Judges a timestamp token (RFC 3161, section 2.4.2; GB/T 20520) over `content`: its digest, the
 * authority's signature, and the authority's certificate at that time. Never throws.
 */
export function judgeTimestamp(
  token: Uint8Array,
  content: Uint8Array,
  context: JudgingContext,
): JudgedTimestamp {
  try {
    const data = readSignedData(token);
    // Without attributes nothing binds the type of the content.
    const isBound = data.contentType === TST_INFO && data.signedAttributes !== undefined;
    if (data.content === undefined || !isBound) return { time: undefined, fault: FAULT };
    const { time, algorithm, imprint } = readTstInfo(data.content);
    const digest = digestNamed(algorithm);
    if (digest === undefined) return { time, fault: gravestOf([digestFault(algorithm)]) };
    const isOver = equalBytes(context.primitives[digest](content), imprint);
    if (!isOver) return { time, fault: FAULT };
    return { time, fault: authorityFault(data, data.content, time, context) };
  } catch (error) {
    if (error instanceof SignatureError) return { time: undefined, fault: gravestOf([error.code]) };
    throw error;
  }
}

/** The token is signed by an authority for timestamps, whose certificate was good then, and who is believed. */
function authorityFault(
  data: SignedData,
  info: Uint8Array,
  time: string,
  context: JudgingContext,
): ReasonWord | undefined {
  const authority = signerOf(data, context);
  const faults = valueFaults(data, authority, info, context);
  if (!mayStamp(authority.extension(EXTENDED_KEY_USAGE))) return FAULT;
  if (faults.length > 0) return gravestOf(faults);
  const fault = context.trust.faultOf(authority, certificatesIn(data, context), time);
  if (fault === undefined) return undefined;
  return fault === 'untrustedChain' ? 'timestampUntrusted' : FAULT;
}

/** What is not supported here is no fault of the timestamp; all else is one. */
function gravestOf(faults: readonly ReasonWord[]): ReasonWord {
  const [first = FAULT] = faults;
  return faults.every((fault) => REASONS[fault] === 'unsupported') ? first : FAULT;
}

/** `TSTInfo { version, policy, messageImprint, serialNumber, genTime, … }`. */
function readTstInfo(bytes: Uint8Array): {
  readonly time: string;
  readonly algorithm: string;
  readonly imprint: Uint8Array;
} {
  const info = DerFields.whole(bytes, 'TSTInfo', FAULT);
  info.integer('version');
  info.oid('policy');
  const imprint = info.sequence('messageImprint');
  const algorithm = imprint.sequence('hashAlgorithm').oid('algorithm');
  const digest = imprint.octets('hashedMessage');
  info.take(TAG.integer, 'serialNumber');
  return { time: info.time('genTime'), algorithm, imprint: digest };
}

/** The key is for timestamps (RFC 3161, section 2.3). */
function mayStamp(usage: Uint8Array | undefined): boolean {
  const [list] = elementsIn(usage);
  const purposes = elementsIn(list?.content);
  return purposes.some(({ content }) => derOid(content) === TIME_STAMPING);
}
