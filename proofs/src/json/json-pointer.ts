// SPDX-License-Identifier: Apache-2.0

/** One reference token of a JSON Pointer: `~` and `/` escaped (RFC 6901, section 3). */
export function escapePointerToken(token: string): string {
  if (!token.includes('~') && !token.includes('/')) return token;
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The JSON Pointer of a path of keys and array positions. */
export function formatPointer(path: readonly (string | number)[]): string {
  let pointer = '';
  for (const step of path) {
    pointer += `/${typeof step === 'number' ? String(step) : escapePointerToken(step)}`;
  }
  return pointer;
}

/** The reference tokens of a JSON Pointer, unescaped; undefined when it is not one. */
export function parsePointer(pointer: string): string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) return undefined;
  if (/~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
