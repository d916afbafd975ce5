// SPDX-License-Identifier: Apache-2.0
import { requireRole } from '../kernel/caller.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { recorded } from '../kernel/facts.js';
import {
  revocationId,
  revocations,
  type CertificateId,
  type Revocation,
} from '../kernel/revocations.js';
import { requireOwnUnit } from './read.js';
import type { RevocationInput } from './schemas.js';
import { organisations } from './tables.js';

/**
 * Takes a certificate of the caller's own organisation back, at once and for ever. Another
 * organisation's is the committee's to decide.
 *
 * @throws ContractError `ROLE_REQUIRED`, `UNIT_NOT_FOUND`, `UNIT_NOT_CALLERS`, `CERTIFICATE_NOT_OWN`, as {@link prepareRevocation}
 */
export async function revokeOwn(
  ctx: YulianContext,
  { certificate, basis }: RevocationInput,
): Promise<Revocation> {
  requireRole(ctx.caller, 'committee', 'operator');
  await requireOwnUnit(ctx);
  if (certificate.mspId !== ctx.caller.mspId) {
    const detail = 'it is of another organisation: that takes a decision of the committee';
    throw new ContractError('CERTIFICATE_NOT_OWN', detail, { pointer: '/certificate/mspId' });
  }
  const revoke = await prepareRevocation(ctx, certificate, { basis, pointer: '/certificate' });
  return revoke();
}

/** @throws ContractError `ORGANISATION_NOT_FOUND`, `CERTIFICATE_ALREADY_REVOKED` */
export async function prepareRevocation(
  ctx: YulianContext,
  certificate: CertificateId,
  { basis, pointer }: { readonly basis: string; readonly pointer: string },
): Promise<() => Promise<Revocation>> {
  const { mspId, serial } = certificate;
  if (!(await organisations.has(ctx, mspId))) {
    throw new ContractError('ORGANISATION_NOT_FOUND', 'no such organisation', {
      pointer: `${pointer}/mspId`,
    });
  }
  const id = revocationId(certificate);
  if (await revocations.has(ctx, id)) {
    throw new ContractError('CERTIFICATE_ALREADY_REVOKED', 'it was taken back before', { pointer });
  }
  return async () => {
    const revocation = { format: 1, mspId, serial, ...recorded(ctx, ctx.now, basis) };
    await revocations.put(ctx, id, revocation);
    ctx.events.add('certificate.revoked.v1', id, {});
    return revocation;
  };
}
