// SPDX-License-Identifier: Apache-2.0

const FIELD_NAME = /^[A-Za-z_$@/~][A-Za-z0-9_$@./~-]{0,63}$/;
const LONG_NUMBER = /[0-9]{6}/;

/**
 * Whether a name that a caller made up may be repeated in an answer. Only what looks like the name
 * of a field: anything else may be what was to go into one.
 */
export function isShownName(name: string): boolean {
  return FIELD_NAME.test(name) && !LONG_NUMBER.test(name);
}

const INDEX = /^[0-9]{1,5}$/;

/** A JSON Pointer of made-up names, up to the first that is not repeated. */
export function shownPointer(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  const hidden = steps.findIndex((step) => !isShownName(step) && !INDEX.test(step));
  return hidden < 0
    ? pointer
    : steps
        .slice(0, hidden)
        .map((step) => `/${step}`)
        .join('');
}
