// SPDX-License-Identifier: Apache-2.0
import { toHex } from '../bytes/hex.js';
import type { Primitives } from '../primitives.js';
import { CommitmentError } from './commitment-error.js';
import { hashOpening } from './field-commitment.js';
import type { FieldOpening } from './leaf.js';

/** Some leaves opened, the others as hashes: what the holder of a grant receives. */
export interface Disclosure {
  readonly leafCount: number;
  /** In the order of the leaves: a hash (hex) for what stays hidden. */
  readonly leaves: readonly (string | FieldOpening)[];
}

/**
 * Shows some fields of a committed record and hides the rest.
 *
 * @param openings all of them, in the order of the leaves, as `commitFields` gave them
 * @param paths JSON Pointers; each shows its leaf, or all leaves below it
 * @throws CommitmentError `COMMITMENT_PATH_UNKNOWN` when nothing is there,
 *   `COMMITMENT_PATH_REPEATED`
 */
export function disclose(
  openings: readonly FieldOpening[],
  paths: readonly string[],
  primitives: Pick<Primitives, 'sha256'>,
): Disclosure {
  const shown = new Set<string>();
  for (const path of new Set(paths).size === paths.length ? paths : refuseRepeated(paths)) {
    const below = openings.filter((o) => o.path === path || o.path.startsWith(`${path}/`));
    if (below.length === 0) {
      throw new CommitmentError('COMMITMENT_PATH_UNKNOWN', 'the record has no such field', path);
    }
    for (const opening of below) shown.add(opening.path);
  }
  const leaves = openings.map((opening) =>
    shown.has(opening.path) ? opening : toHex(hashOpening(opening, primitives.sha256)),
  );
  return { leafCount: openings.length, leaves };
}

function refuseRepeated(paths: readonly string[]): never {
  const repeated = paths.find((path, i) => paths.indexOf(path) !== i) ?? '';
  throw new CommitmentError('COMMITMENT_PATH_REPEATED', 'a path is asked for twice', repeated);
}
