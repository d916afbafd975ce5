// SPDX-License-Identifier: Apache-2.0
import { isJsonObject } from '../json/index.js';

/**
 * Whether something received is an object with all `needed` members, perhaps some `possible` ones,
 * and no others: whatever stood in another one, no signature would cover.
 */
export function hasMembers(
  value: unknown,
  needed: readonly string[],
  possible: readonly string[] = [],
): value is Readonly<Record<string, unknown>> {
  if (!isJsonObject(value)) return false;
  const names = Object.keys(value);
  return (
    needed.every((name) => names.includes(name)) &&
    names.every((name) => needed.includes(name) || possible.includes(name))
  );
}

/** Whether something received is the shape of an attestation, with no other members. */
export function isAttestation(value: unknown): boolean {
  return (
    hasMembers(value, ['payload', 'endorsements']) &&
    isText(value['payload']) &&
    isListOf(
      value['endorsements'],
      (one) => hasMembers(one, ['endorser', 'signature']) && Object.values(one).every(isText),
    )
  );
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isListOf(value: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}
