// SPDX-License-Identifier: Apache-2.0
import type { Identity } from '@yulian/network';
import type { Caller, Role, UnitLevel } from './caller.js';

/** The ledger identities that this gateway holds: one per unit and role. */
export interface LedgerIdentities {
  /**
   * The identity that a caller acts with in one of its own roles.
   *
   * @throws RequestError `ROLE_NOT_ALLOWED` the caller does not hold that role,
   *   `LEDGER_IDENTITY_MISSING`
   */
  forCaller(caller: Pick<Caller, 'mspId' | 'unit' | 'roles'>, role: Role): Identity;

  /** The roles that a unit of an organisation has identities for. */
  rolesOf(mspId: string, unit: string): readonly Role[];

  /** The organisation that a unit has identities of here; undefined when it has none. */
  organisationOf(unit: string): string | undefined;

  /** Level of a unit, as its certificates say. */
  levelOf(mspId: string, unit: string): UnitLevel | undefined;
}
