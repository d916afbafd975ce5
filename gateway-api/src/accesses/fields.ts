// SPDX-License-Identifier: Apache-2.0
import type { FieldOpening } from '@yulian/proofs';

/** Whether a field that was asked for covers a leaf: itself or above it, `*` for each of a list. */
export function covers(field: string, path: string): boolean {
  const wanted = field.split('/');
  const has = path.split('/');
  if (wanted.length > has.length) return false;
  return wanted.every((part, at) => part === has[at] || (part === '*' && isPosition(has[at])));
}

/** What of a record is shown, and what of that it does not have. */
export interface Selection {
  readonly paths: readonly string[];
  readonly absent: readonly string[];
}

/** The leaves that are asked for. */
export function selected(
  openings: readonly Pick<FieldOpening, 'path'>[],
  fields: readonly string[],
): Selection {
  const paths = openings.map(({ path }) => path);
  return {
    paths: paths.filter((path) => fields.some((field) => covers(field, path))),
    absent: fields.filter((field) => !paths.some((path) => covers(field, path))),
  };
}

function isPosition(part: string | undefined): boolean {
  return part !== undefined && /^(?:0|[1-9][0-9]*)$/.test(part);
}
