// SPDX-License-Identifier: Apache-2.0
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Vault } from '@yulian/gateway-api/storage';
import type { TestGateway } from '../../support/gateway.js';
import type { Book } from '../load/book.js';
import type { Findings } from './findings.js';

/**
 * The chain verifies and its state is the replay of its write sets; all vaults are sound; files and
 * the rows that name them belong together.
 */
export async function checkVaults(
  gateway: TestGateway,
  { heads }: Pick<Book, 'heads'>,
  findings: Findings,
): Promise<void> {
  const { maintenance, organisations } = gateway.gateway.services;
  const none = { height: 0, blockHash: '' };
  const { height, blockHash } = heads.reduce((a, b) => (b.height > a.height ? b : a), none);
  const checkpoint = height === 0 ? undefined : { height, hash: blockHash };
  const { chain, vaults } = await maintenance.audit(checkpoint);
  findings.hold(chain.ok, 'CHAIN_VERIFIES', () => JSON.stringify(chain.problem));
  for (const trouble of vaults) findings.add('VAULT_IS_SOUND', JSON.stringify(trouble));
  for (const { mspId, vault } of organisations) {
    const directory = join(gateway.directory, 'organisations', mspId, 'vault');
    await checkFiles(mspId, vault, directory, findings);
  }
}

async function checkFiles(
  mspId: string,
  vault: Vault,
  directory: string,
  findings: Findings,
): Promise<void> {
  const named = new Set<string>();
  for await (const { id } of vault.documents.all()) named.add(id);
  for await (const id of vault.blobs.ids()) {
    findings.hold(named.delete(id), 'FILES_BELONG_TO_ROWS', () => `${mspId}: no row names ${id}`);
  }
  for (const id of named) findings.add('FILES_BELONG_TO_ROWS', `${mspId}: ${id} has no file`);
  const left = await readdir(join(directory, 'incoming'));
  findings.hold(left.length === 0, 'NOTHING_HALF_WRITTEN', () => `${mspId}: ${left.join(', ')}`);
}
