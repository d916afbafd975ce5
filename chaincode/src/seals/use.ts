// SPDX-License-Identifier: Apache-2.0
// What the chain knows of the seals on a file.
import type { CompromisedUse, SealRecord, SealUse } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { present } from '../kernel/present.js';
import { requireSeal } from './act.js';
import {
  compromiseId,
  fileId,
  fileIds,
  impressionsByFile,
  reviewId,
  sealCompromises,
  sealReviews,
  sealsByEsId,
} from './table.js';

/** A document has a handful of seals; whoever names a foreign file must not make its proofs endless. */
const MOST_SEALS = 16;

/** @throws ContractError `SEAL_NOT_FOUND` */
export async function requireByEsId(ctx: YulianContext, esId: string): Promise<SealRecord> {
  const named = present(
    await sealsByEsId.get(ctx, esId),
    'SEAL_NOT_FOUND',
    'the chain knows no such seal',
  );
  return requireSeal(ctx, named.seal);
}

/** A seal, its use on a file, and the compromises that may reach that use. */
export async function useOf(
  ctx: YulianContext,
  seal: SealRecord,
  sha256: string,
): Promise<SealUse> {
  const named = await impressionsByFile.get(ctx, fileId(sha256, seal.id));
  if (named === undefined) return { seal, compromises: [] };
  const { number, recordedAt, txId } = named;
  const impression = { number, recordedAt, txId };
  return { seal, impression, compromises: await compromisesOf(ctx, seal.id, impression.number) };
}

/** Every sealing in a file that a number of the seal names: the document's own in whatever archive. */
export async function sealingsIn(
  ctx: YulianContext,
  seal: string,
  sha256: string,
): Promise<readonly string[]> {
  return (await impressionsByFile.get(ctx, fileId(sha256, seal)))?.sealings ?? [];
}

/** Every seal of which a number names the file. */
export async function usesOn(ctx: YulianContext, sha256: string): Promise<SealUse[]> {
  const range = { ...fileIds(sha256), wanted: () => true, limit: MOST_SEALS };
  const ids = await impressionsByFile.idsBetween(ctx, range);
  const uses: SealUse[] = [];
  for (const id of ids) {
    const seal = await requireSeal(ctx, id.slice(sha256.length + 1));
    uses.push(await useOf(ctx, seal, sha256));
  }
  return uses;
}

async function compromisesOf(
  ctx: YulianContext,
  seal: string,
  number: number,
): Promise<CompromisedUse[]> {
  const uses: CompromisedUse[] = [];
  for (let index = 1; ; index++) {
    const compromise = await sealCompromises.get(ctx, compromiseId(seal, index));
    if (compromise === undefined) return uses;
    const review = await sealReviews.get(ctx, reviewId(seal, index, number));
    uses.push({ compromise, ...(review && { review }) });
  }
}
