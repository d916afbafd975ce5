// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';

/**
 * Where parts of a contract's argument stand in the request that it was made from: JSON Pointer to
 * JSON Pointer. What lies below a part that is named here has no place of its own.
 */
export type Pointers = Readonly<Record<string, string>>;

/** A place in a contract's argument, as a place in the request. */
export function inRequest(pointer: string, pointers: Pointers): string {
  const part = Object.keys(pointers).find(
    (name) => pointer === name || pointer.startsWith(`${name}/`),
  );
  return part === undefined ? pointer : (ownMember(pointers, part) ?? pointer);
}
