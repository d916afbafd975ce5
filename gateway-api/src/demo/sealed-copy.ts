// SPDX-License-Identifier: Apache-2.0
import { createHash, randomBytes } from 'node:crypto';
import type { DemoApi } from './api.js';
import type { UsableSeal } from './seals.js';
import { sealedOfd } from './sealing/sealed-ofd.js';

/** A sealed file whose impression is on the chain, as cases name it. */
export interface SealedCopy {
  /** Id of the uploaded document. */
  readonly document: string;
  readonly file: { readonly seal: string; readonly number: number; readonly sha256: string };
}

const NUMBER_BYTES = 8;

/**
 * A decision that the department's own system has written and sealed, with its impression on the chain.
 * Each has a number of its own: one sealed document serves one delivery.
 */
export async function sealedCopy(clerk: DemoApi, seal: UsableSeal): Promise<SealedCopy> {
  const { owner } = seal;
  const number = randomBytes(NUMBER_BYTES).toString('hex').toUpperCase();
  const lines = ['决定书', `文号：示决〔2026〕${number}号`, '虚构测试数据，无任何法律效力'];
  const content = { identifier: '', title: '决定书', issuer: owner.name, lines };
  const bytes = new Uint8Array(sealedOfd(content, seal.made, new Date()));
  const { id } = await clerk.upload<{ id: string }>('/v1/documents', '决定书.ofd', bytes);
  const path = `/v1/seals/${seal.id}/impressions`;
  const taken = await clerk.post<{ number: number }>(path, { document: id });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { document: id, file: { seal: seal.id, number: taken.number, sha256 } };
}
