// SPDX-License-Identifier: Apache-2.0
import { open, rm } from 'node:fs/promises';
import { ROLES } from '@yulian/chaincode/schemas';
import type { ContractClass } from '@yulian/network';
import {
  enrolUnit,
  organisationOf,
  readAdmittedUnit,
  rolesIn,
  type AdmittedUnit,
  type ConsortiumFile,
  type DataFolder,
} from '@yulian/network/operator';
import { makeFirstKey, type Operator } from './first-keys.js';
import { OperatorError } from './maintenance/operator-error.js';
import { openStores, type Stores } from './open-stores.js';

const OPERATOR = 'operator';
/** Of a unit that has no identity yet, where nothing else is asked for. */
const USUAL_ROLES = ['clerk', 'approver', OPERATOR] as const;
const OWNER_ONLY = 0o600;

/** A unit that shall be able to act. */
export interface EnrolmentWish {
  /** USCC. */
  readonly unit: string;
  /** Left out: those that it has, or a clerk, an approver and an operator. */
  readonly roles: readonly string[] | undefined;
  /** New file for the key of its operator. */
  readonly keyFile: string;
}

/** A unit with its identities. */
export interface EnrolledUnit {
  readonly unit: string;
  readonly mspId: string;
  /** All that it has an identity for. */
  readonly roles: readonly string[];
  /** Absent when the unit had keys already, as `expiresAt` is. */
  readonly keyFile?: string;
  /** RFC 3339 UTC. */
  readonly expiresAt?: string;
}

/**
 * Gives a unit that was admitted after the founding what a unit of the founding has: an identity for
 * each role, and its operator's first API key, in a file of its own. On Fabric the organisation's
 * authority has issued the identities before.
 *
 * @throws OperatorError `DATA_FOLDER_EMPTY`, `USAGE`, `KEY_FILE_EXISTS`, `ENROLMENT_ELSEWHERE`
 * @throws ContractRefusedError `UNIT_NOT_FOUND`
 * @throws as `openStores`, `readAdmittedUnit` and `enrolUnit`
 */
export async function enrolInFolder(
  folder: DataFolder,
  contracts: readonly ContractClass[],
  { unit: uscc, roles, keyFile }: EnrolmentWish,
): Promise<EnrolledUnit> {
  requireKnown(roles ?? []);
  if ((await folder.readConsortium()) === undefined) {
    throw new OperatorError('DATA_FOLDER_EMPTY', `${folder.path} holds no consortium`);
  }
  const stores = await openStores({ folder, contracts });
  try {
    const unit = await readAdmittedUnit(stores.ledger, stores.reader, uscc);
    const consortium = await withIdentities(stores, unit, roles);
    const { mspId, level } = unit;
    const all = rolesIn(organisationOf(consortium, mspId), uscc);
    const key = await writeFirstKey(stores, { mspId, unit: uscc, level }, keyFile);
    return { unit: uscc, mspId, roles: all, ...key };
  } finally {
    await stores.close();
  }
}

function requireKnown(roles: readonly string[]): void {
  const known: readonly string[] = ROLES;
  const strange = roles.find((role) => !known.includes(role));
  if (strange === undefined) return;
  const message = `there is no role ${strange}; there are: ${known.join(', ')}`;
  throw new OperatorError('USAGE', message);
}

async function withIdentities(
  { folder, consortium }: Stores,
  unit: AdmittedUnit,
  asked: readonly string[] | undefined,
): Promise<ConsortiumFile> {
  const has = rolesIn(organisationOf(consortium, unit.mspId), unit.uscc);
  const roles = asked ?? (has.length > 0 ? has : USUAL_ROLES);
  if (![...has, ...roles].includes(OPERATOR)) {
    throw new OperatorError('USAGE', 'operator must be among the roles: it makes the other keys');
  }
  if (roles.every((role) => has.includes(role))) return consortium;
  if (consortium.ledger !== 'fabric') return enrolUnit(folder, consortium, { unit, roles });
  const message = 'on Fabric, authorities issue identities: npm run fabric -- add-unit';
  throw new OperatorError('ENROLMENT_ELSEWHERE', message);
}

/** Takes the place of the file first: a key that nobody gets to see could not be made again. */
async function writeFirstKey(
  stores: Stores,
  operator: Operator,
  keyFile: string,
): Promise<{ readonly keyFile?: string; readonly expiresAt?: string }> {
  const file = await open(keyFile, 'wx', OWNER_ONLY).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new OperatorError('KEY_FILE_EXISTS', `${keyFile} exists`);
  });
  let expiresAt: string | undefined;
  try {
    const made = await makeFirstKey(stores, operator);
    if (made !== undefined) {
      await file.writeFile(`${made.key}\n`);
      await file.sync();
      ({ expiresAt } = made);
    }
  } finally {
    await file.close();
    if (expiresAt === undefined) await rm(keyFile);
  }
  return expiresAt === undefined ? {} : { keyFile, expiresAt };
}
