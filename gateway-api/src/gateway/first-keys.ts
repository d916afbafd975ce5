// SPDX-License-Identifier: Apache-2.0
import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writePrivateFile } from '@yulian/network';
import type { ConsortiumFile, DataFolder } from '@yulian/network/operator';
import { ApiKeys, VaultKeyStore, type UnitLevel } from '../identity/index.js';
import { OperatorError } from './maintenance/operator-error.js';
import { openStores, type Stores } from './open-stores.js';

/** A unit with the role operator. */
export interface Operator {
  readonly mspId: string;
  /** USCC. */
  readonly unit: string;
  readonly level: UnitLevel;
}

/** An operator's first key, as it is handed to its unit. */
export interface FirstKey {
  readonly unit: string;
  readonly mspId: string;
  readonly expiresAt: string;
  readonly key: string;
}

const FIRST_DAYS = 30;
/** As long as a key can be good: nobody is there to renew it. */
const METRICS_DAYS = 400;
const METRICS_SCOPE = 'metrics:read';
const DAY_MS = 86_400_000;

/**
 * Makes a first API key for each unit with the role operator, with which it makes the others.
 *
 * @returns the file with the keys; undefined when every such unit has keys already
 */
export async function makeFirstKeys(stores: Stores): Promise<string | undefined> {
  const made: FirstKey[] = [];
  for (const operator of operatorsOf(stores.consortium)) {
    const first = await makeFirstKey(stores, operator);
    if (first !== undefined) made.push(first);
  }
  if (made.length === 0) return undefined;
  const file = join(stores.folder.path, 'operator-keys.json');
  await writePrivateFile(file, `${JSON.stringify(made, undefined, 2)}\n`);
  return file;
}

/**
 * Makes the first API key of a unit's operator.
 *
 * @returns undefined when the unit has keys already
 */
export async function makeFirstKey(
  stores: Stores,
  operator: Operator,
): Promise<FirstKey | undefined> {
  const keys = apiKeysOf(stores);
  if ((await keys.list(operator, { limit: 1 })).length > 0) return undefined;
  const { mspId, unit } = operator;
  const expiresAt = inDays(FIRST_DAYS);
  const { text } = await keys.create({
    ...{ ...operator, roles: ['operator'], label: 'first', expiresAt, demo: false },
  });
  return { unit, mspId, expiresAt, key: text };
}

/**
 * Makes the first keys of a data folder that a Fabric network handed over, and a key that reads
 * metrics and nothing else. Does nothing when that one is there.
 *
 * @returns what is new
 * @throws OperatorError `DATA_FOLDER_EMPTY` when nothing was handed over, or no unit is an operator
 * @throws as `openStores`
 */
export async function keysOfHandedOver(
  folder: DataFolder,
  metricsKey: string,
): Promise<{ readonly keyFile?: string; readonly metricsKey?: string }> {
  if (await exists(metricsKey)) return {};
  const consortium = await folder.readConsortium();
  const [operator] = consortium === undefined ? [] : operatorsOf(consortium);
  if (operator === undefined) {
    throw new OperatorError('DATA_FOLDER_EMPTY', `${folder.path} has no unit with an operator`);
  }
  const stores = await openStores({ folder, contracts: [] });
  try {
    const keyFile = await makeFirstKeys(stores);
    const { text } = await apiKeysOf(stores).create({
      ...{ ...operator, roles: ['operator'], scopes: [METRICS_SCOPE], label: 'metrics' },
      ...{ expiresAt: inDays(METRICS_DAYS), demo: false },
    });
    await mkdir(dirname(metricsKey), { recursive: true, mode: 0o700 });
    await writePrivateFile(metricsKey, text);
    return { metricsKey, ...(keyFile === undefined ? {} : { keyFile }) };
  } finally {
    await stores.close();
  }
}

function operatorsOf({ organisations }: ConsortiumFile): readonly Operator[] {
  return organisations.flatMap(({ mspId, identities }) =>
    identities
      .filter(({ role }) => role === 'operator')
      .map(({ unit, level }) => ({ mspId, unit, level: level as UnitLevel })),
  );
}

function apiKeysOf({ own }: Stores): ApiKeys {
  const now = (): string => new Date().toISOString();
  return new ApiKeys(new VaultKeyStore(own.rows), own.key.subkey('api-key'), now);
}

function inDays(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString();
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
