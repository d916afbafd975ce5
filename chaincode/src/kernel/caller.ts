// SPDX-License-Identifier: Apache-2.0
import type { Actor } from '@yulian/proofs';
import type { ClientIdentity } from 'fabric-shim';
import { ContractError } from './errors.js';

/** Roles a certificate can carry. One Fabric identity is one unit in one role. */
export const ROLES = [
  'clerk',
  'approver',
  'auditor',
  'committee',
  'operator',
  'gateway',
  'trader',
] as const;

export type Role = (typeof ROLES)[number];

/** Who called, as the certificate says: attributes `unit` and `role`. */
export type Caller = Actor;

/** Reads the caller from the certificate's attributes. */
export function callerOf(identity: ClientIdentity): Caller {
  return {
    mspId: identity.getMSPID(),
    unit: identity.getAttributeValue('unit') ?? '',
    role: identity.getAttributeValue('role') ?? '',
  };
}

/** @throws ContractError `ROLE_REQUIRED` unless the caller acts in one of `roles` */
export function requireRole(caller: Caller, ...roles: readonly Role[]): void {
  if (roles.some((role) => role === caller.role)) return;
  throw new ContractError(
    'ROLE_REQUIRED',
    `this needs the role ${roles.join(' or ')}; the certificate says ${caller.role || 'none'}`,
    { params: { required: roles, role: caller.role } },
  );
}
