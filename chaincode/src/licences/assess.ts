// SPDX-License-Identifier: Apache-2.0
import { defined, type Assessment, type BasisNode, type LicenceOnChain } from '@yulian/proofs';
import { getAuthority } from '../authorities/read.js';
import { readEpoch } from '../epoch/read.js';
import type { YulianContext } from '../kernel/context.js';
import { present } from '../kernel/present.js';
import { getPause, unitReader } from '../registry/read.js';
import { usesOn } from '../seals/read.js';
import { getStandard } from '../standards/read.js';
import { rowsOf } from './batch.js';
import { findLicence } from './find.js';
import { identifierParts } from './identity.js';
import { licenceBatches } from './table.js';

/** How many licences an assessment follows downwards. */
const BASIS_LIMIT = 64;

/**
 * Reads everything that decides whether a licence may be relied on.
 *
 * @throws ContractError `IDENTIFIER_INVALID`, `LICENCE_NOT_FOUND`
 */
export async function assessLicence(ctx: YulianContext, id: string): Promise<Assessment> {
  const { typeCode, issuerCode } = identifierParts(id);
  const found = present(
    await findLicence(ctx, id),
    'LICENCE_NOT_FOUND',
    'the chain knows no such licence',
  );
  return assess(ctx, { id, typeCode, issuer: issuerCode }, found);
}

/**
 * The same for all entries of a batch that have no row of their own: one endorsed answer then
 * serves them all.
 *
 * @throws ContractError `BATCH_NOT_FOUND`
 */
export async function assessBatch(ctx: YulianContext, id: string): Promise<Assessment> {
  const record = present(await licenceBatches.get(ctx, id), 'BATCH_NOT_FOUND', 'no such batch');
  const assessment = await assess(ctx, record, { batch: { record } });
  return { ...assessment, exceptions: await rowsOf(ctx, record) };
}

async function assess(
  ctx: YulianContext,
  {
    id,
    typeCode,
    issuer,
  }: { readonly id: string; readonly typeCode: string; readonly issuer: string },
  found: LicenceOnChain,
): Promise<Assessment> {
  const { number, advancedAt } = await readEpoch(ctx);
  return {
    format: 1,
    id,
    channel: ctx.stub.getChannelID(),
    readAt: ctx.now,
    ...found,
    issuer: {
      uscc: issuer,
      facts: (await unitReader.get(ctx, issuer))?.facts ?? [],
      authority: (await getAuthority(ctx, typeCode, issuer))?.facts ?? [],
      pauses: (await getPause(ctx, { kind: 'unit', id: issuer }))?.facts ?? [],
    },
    type: await assessType(ctx, typeCode),
    ...(await followBasis(ctx, id, found)),
    ...(await sealsOn(ctx, found)),
    epoch: { number, advancedAt },
  };
}

/** Of entries of a batch the chain does not know the files. */
async function sealsOn(
  ctx: YulianContext,
  { licence }: LicenceOnChain,
): Promise<Pick<Assessment, 'seals'>> {
  const document = licence?.document;
  if (document === undefined || !('sha256' in document)) return {};
  return { seals: await usesOn(ctx, document.sha256) };
}

async function assessType(ctx: YulianContext, typeCode: string): Promise<Assessment['type']> {
  const versions = (await getStandard(ctx, 'collection', typeCode))?.facts ?? [];
  return {
    typeCode,
    title: versions.at(-1)?.title ?? typeCode,
    pauses: (await getPause(ctx, { kind: 'type', id: typeCode }))?.facts ?? [],
    standards: versions.map(({ version, from, recordedAt, txId, rectifies, restates }) => ({
      ...{ version, from, recordedAt, txId },
      ...defined({ rectifies, restates }),
    })),
  };
}

/** Breadth first, each licence once: what the licence stands on, directly or through others. */
async function followBasis(
  ctx: YulianContext,
  id: string,
  root: LicenceOnChain,
): Promise<Pick<Assessment, 'basis' | 'basisTruncated'>> {
  const basis: BasisNode[] = [];
  const seen = new Set([id]);
  const queue = standsOn(root).map((next) => ({ id: next, path: [id] }));
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    if (seen.has(step.id)) continue;
    if (basis.length === BASIS_LIMIT) return { basis, basisTruncated: true };
    seen.add(step.id);
    const found = (await findLicence(ctx, step.id)) ?? {};
    basis.push({ ...step, ...found });
    const path = [...step.path, step.id];
    queue.push(...standsOn(found).map((next) => ({ id: next, path })));
  }
  return { basis, basisTruncated: false };
}

/** A version stands on the one it supersedes: where that is rescinded, so is its ground. */
function standsOn({ licence, batch }: LicenceOnChain): readonly string[] {
  if (licence === undefined) return batch?.record.reliesOn ?? [];
  const { supersedes, reliesOn } = licence;
  return supersedes === undefined ? reliesOn : [supersedes, ...reliesOn];
}
