// SPDX-License-Identifier: Apache-2.0

/**
 * The member of a plain object that somebody put there under this name; undefined for any other
 * name, also for those that every object has from its prototype, as `constructor` and `toString`.
 * Names that are not known beforehand are looked up by this or in a Map only: lint insists.
 */
export function ownMember<T>(object: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Sets an own member, `__proto__` included: nothing a name says can reach a prototype. */
export function defineMember<T>(object: Record<string, T>, name: string, value: T): void {
  if (name !== '__proto__') {
    object[name] = value;
    return;
  }
  Object.defineProperty(object, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
