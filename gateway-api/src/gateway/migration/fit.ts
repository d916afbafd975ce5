// SPDX-License-Identifier: Apache-2.0
import type { ConsortiumFile, DataFolder } from '@yulian/network/operator';
import { OperatorError } from '../maintenance/operator-error.js';
import { vaultNames } from '../maintenance/vault-names.js';
import { holdsVaults } from './copy-vaults.js';

/** @throws OperatorError `DATA_FOLDER_EMPTY`, `MIGRATION_SOURCE_UNSOUND` */
export async function requireSource(source: DataFolder): Promise<ConsortiumFile> {
  const consortium = await source.readConsortium();
  if (consortium === undefined) {
    throw new OperatorError('DATA_FOLDER_EMPTY', `${source.path} holds no consortium`);
  }
  if (consortium.ledger !== 'fabric') return consortium;
  const message = `${source.path} is on Fabric: what is migrated is an embedded ledger`;
  throw new OperatorError('MIGRATION_SOURCE_UNSOUND', message);
}

/**
 * The consortium of a folder that another one can be migrated into: on Fabric, of the same
 * organisations, with an identity for every unit and role, and without vaults of its own unless this
 * migration has begun to copy them.
 *
 * @throws OperatorError `MIGRATION_TARGET_UNFIT`
 */
export async function requireTarget(
  target: DataFolder,
  from: ConsortiumFile,
): Promise<ConsortiumFile> {
  const unfit = (why: string): OperatorError =>
    new OperatorError('MIGRATION_TARGET_UNFIT', `${target.path} ${why}`);
  const consortium = await target.readConsortium();
  if (consortium?.ledger !== 'fabric') {
    throw unfit('holds no consortium on Fabric: run npm run fabric -- up first');
  }
  const missing = identitiesOf(from).filter((one) => !identitiesOf(consortium).includes(one));
  if (missing.length > 0) throw unfit(`has no identity for ${missing.slice(0, 3).join(', ')}`);
  const begun = await target.readMigration();
  if (begun === undefined && (await holdsVaults(vaultNames(from), target))) {
    throw unfit('has vaults of its own: a gateway has run on it');
  }
  return consortium;
}

function identitiesOf({ organisations }: ConsortiumFile): readonly string[] {
  return organisations.flatMap(({ mspId, identities }) =>
    identities.map(({ unit, role }) => `${mspId} ${unit}.${role}`),
  );
}
