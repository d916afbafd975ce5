// SPDX-License-Identifier: Apache-2.0
import { hash } from 'node:crypto';
import type { BeginMigrationInput } from '@yulian/chaincode/schemas';
import type { Ledger } from '@yulian/network';
import type { ConsortiumFile } from '@yulian/network/operator';
import { canonicalJson, rowsDigest, stateRoots, type StateRow } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { OperatorError } from '../maintenance/operator-error.js';
import { chainState } from './chain-state.js';

/** Bounds of a chunk: every organisation runs it, and it goes into one block. */
const MOST_ROWS = 250;
const MOST_CHARACTERS = 1024 * 1024;

/** What is to be taken over, and in which pieces. */
export interface MigrationPlan {
  readonly announcement: BeginMigrationInput;
  readonly chunks: readonly (readonly StateRow[])[];
}

/** Reads a whole chain and says what it comes to. The same chain always gives the same plan. */
export async function planMigration(
  ledger: Ledger,
  { organisations }: ConsortiumFile,
): Promise<MigrationPlan> {
  const { channel, height, currentBlockHash: blockHash } = await ledger.info();
  const { rows, epoch } = await chainState(ledger, { withOrigins: true });
  const { sha256 } = nodePrimitives;
  const { tables, root } = stateRoots(rows, sha256);
  const chunks = chunksOf(rows);
  const trustRoots = hash('sha256', canonicalJson({ ...(await ledger.trustRoots()) }), 'hex');
  return {
    chunks,
    announcement: {
      source: { channel, height, blockHash, trustRoots, epoch },
      consortium: {
        name: nameOf(rows),
        organisations: organisations.map(({ mspId }) => mspId).sort(),
      },
      tables: [...tables],
      root,
      chunks: chunks.map((chunk) => rowsDigest(chunk, sha256)),
    },
  };
}

/** The consortium's name as its chain has it. */
function nameOf(rows: readonly StateRow[]): string {
  const row = rows.find(({ key }) => key.startsWith('consortium/'));
  if (row === undefined) {
    throw new OperatorError('MIGRATION_SOURCE_UNSOUND', 'the source was never founded');
  }
  return (JSON.parse(row.value) as { readonly name: string }).name;
}

function chunksOf(rows: readonly StateRow[]): StateRow[][] {
  const chunks: StateRow[][] = [];
  let room = 0;
  for (const row of rows) {
    const size = row.key.length + row.value.length + (row.policy?.length ?? 0);
    const last = chunks.at(-1);
    if (last === undefined || last.length === MOST_ROWS || size > room) {
      chunks.push([row]);
      room = MOST_CHARACTERS - size;
    } else {
      last.push(row);
      room -= size;
    }
  }
  return chunks;
}
