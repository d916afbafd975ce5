// SPDX-License-Identifier: Apache-2.0
import type { ArchiveRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { present } from '../kernel/present.js';
import { ownerPolicy } from '../registry/read.js';
import type { CertifyErasureInput } from './schemas.js';
import { requireStep, saveArchive, stepped } from './step.js';
import { disposals } from './table.js';

const ACT = 'certifyErasure';

/**
 * Completes the row of the register with the certificate that says what was erased.
 *
 * @throws ContractError `FACT_OUT_OF_ORDER` and those of `requireStep`
 */
export async function certifyErasure(
  ctx: YulianContext,
  input: CertifyErasureInput,
): Promise<ArchiveRecord> {
  const archive = await requireStep(ctx, ACT, input);
  const row = present(
    await disposals.get(ctx, archive.id),
    'RECORD_NOT_FOUND',
    'the package is not in the register',
  );
  const erased = { ...row, certificate: input.certificate, erasedAt: input.from };
  await disposals.putOwned(ctx, row.id, erased, await ownerPolicy(ctx, archive.owner));
  return saveArchive(ctx, ACT, stepped(ctx, archive, { ...input, act: ACT }));
}
