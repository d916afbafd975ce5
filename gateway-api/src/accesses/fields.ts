// SPDX-License-Identifier: Apache-2.0
import { coversPath, type FieldOpening } from '@yulian/proofs';

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
    paths: paths.filter((path) => fields.some((field) => coversPath(field, path))),
    absent: fields.filter((field) => !paths.some((path) => coversPath(field, path))),
  };
}
