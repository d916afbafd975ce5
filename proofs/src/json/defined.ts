// SPDX-License-Identifier: Apache-2.0

export type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Drops undefined members, which canonical JSON has no way to say. */
export function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined),
  ) as Defined<T>;
}
