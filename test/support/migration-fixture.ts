// SPDX-License-Identifier: Apache-2.0
// The state of a chain on which nothing but its founding has happened, to be taken over by another.
import type { BeginMigrationInput, LoadMigrationInput } from '@yulian/chaincode/schemas';
import { canonicalJson, rowsDigest, stateRoots, type StateRow } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { foundingArgument, MEMBERS, MSP_IDS, SINCE } from './members.js';

/** Transaction that founded the chain before. */
export const OLD_TRANSACTION = 'a'.repeat(64);
const FOUNDED_AT = '2025-01-01T00:00:00.000Z';

/**
 * What takes over the consortium of {@link foundingArgument}, in one chunk.
 *
 * @param more what else was on that chain
 */
export function migrationFixture(more: readonly StateRow[] = []): {
  readonly announcement: BeginMigrationInput;
  readonly chunk: LoadMigrationInput;
} {
  const rows = [...oldRows(), ...more].sort((a, b) => (a.key < b.key ? -1 : 1));
  const { sha256 } = nodePrimitives;
  const { tables, root } = stateRoots(rows, sha256);
  const source = {
    channel: 'old',
    height: 1,
    blockHash: 'b'.repeat(64),
    trustRoots: 'c'.repeat(64),
  };
  return {
    announcement: {
      source: { ...source, epoch: 4 },
      consortium: { name: foundingArgument().name, organisations: [...MSP_IDS].sort() },
      tables: [...tables],
      root,
      chunks: [rowsDigest(rows, sha256)],
    },
    chunk: { index: 0, rows: [...rows] },
  };
}

function oldRows(): readonly StateRow[] {
  const { name, organisations, committee, regions, units } = foundingArgument();
  const { mspId, uscc } = MEMBERS.bureau;
  const recorded = {
    from: SINCE,
    recordedAt: FOUNDED_AT,
    actor: { mspId, unit: uscc, role: 'committee' },
    basis: 'FOUNDING',
    txId: OLD_TRANSACTION,
  };
  const consortium = { name, foundedAt: FOUNDED_AT, organisations: [...MSP_IDS].sort(), committee };
  return [
    row('consortium/founding', consortium),
    ...organisations.map((one) =>
      row(`organisation/${one.mspId}`, { ...one, admittedAt: FOUNDED_AT }),
    ),
    ...regions.map(({ code, name: title }) =>
      row(`region/${code}`, { code, facts: [{ ...recorded, name: title }] }),
    ),
    ...units.map(({ uscc: unit, from: _, ...fact }) =>
      row(`unit/${unit}`, { uscc: unit, facts: [{ ...recorded, ...fact, state: 'ACTIVE' }] }),
    ),
    row(`origin/${OLD_TRANSACTION}`, { channel: 'old', blockNumber: 0, index: 0 }),
  ];
}

/** A row of a table. */
export function row(key: string, record: object): StateRow {
  return { key, value: canonicalJson({ format: 1, ...record }) };
}
