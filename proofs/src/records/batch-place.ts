// SPDX-License-Identifier: Apache-2.0
import { parseLicenceIdentifier } from '../identifiers/index.js';

/** Digits of a batch member's number within its serial. */
const INDEX_DIGITS = 5;

/** A place in a batch; `index` from 0. */
export interface BatchPlace {
  readonly batchId: string;
  readonly index: number;
}

/** Identifier of a batch: type, issuer and the members' common serial prefix. */
export function batchIdentifier(typeCode: string, issuer: string, serialPrefix: string): string {
  return `${typeCode}.${issuer}.${serialPrefix}`;
}

/** Serial of a batch's member, `index` from 0: the prefix and five digits counted from 00001. */
export function memberSerial(serialPrefix: string, index: number): string {
  return `${serialPrefix}${String(index + 1).padStart(INDEX_DIGITS, '0')}`;
}

/**
 * The one place in the one batch that an identifier can have, by its form alone; undefined when a
 * batch cannot hold it. Whether such a batch exists, the chain says.
 */
export function batchPlace(identifier: string): BatchPlace | undefined {
  const parsed = parseLicenceIdentifier(identifier);
  if (!parsed.ok || parsed.version !== 1 || parsed.serial.length <= INDEX_DIGITS) return undefined;
  const digits = parsed.serial.slice(-INDEX_DIGITS);
  if (!/^[0-9]{5}$/.test(digits) || digits === '00000') return undefined;
  const prefix = parsed.serial.slice(0, -INDEX_DIGITS);
  return {
    batchId: batchIdentifier(parsed.typeCode, parsed.issuerCode, prefix),
    index: Number(digits) - 1,
  };
}
