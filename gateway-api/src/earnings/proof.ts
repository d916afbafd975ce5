// SPDX-License-Identifier: Apache-2.0
import {
  earningLeaf,
  MerkleTree,
  toHex,
  type CaseRecord,
  type EarningBatch,
  type EarningDay,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { ContractRefusedError, type Identity } from '@yulian/network';
import type { z } from 'zod';
import { EARNING_DAY_KIND } from '../index/index.js';
import { ask } from '../ledger-queries/ask.js';
import type { earningProof } from '../routes/schemas/earnings.js';
import type { Services } from '../services.js';
import { everyRecord } from '../subjects/every.js';
import { earningOpening } from '../vault/index.js';

type Sources = Pick<Services, 'ledger' | 'index' | 'organisations'>;

/**
 * A case's own proof that it is in its batch: only the department that numbers it can make it.
 *
 * @throws ContractRefusedError `EARNING_NOT_FOUND` when the case did not earn
 */
export async function proofOfEarning(
  { ledger, index, organisations }: Sources,
  identity: Identity,
  id: string,
): Promise<z.input<typeof earningProof>> {
  const { vault } = organisations.require(identity.mspId);
  const where = [{ name: 'case', anyOf: [id] }];
  const [found] = await everyRecord(index, { kind: EARNING_DAY_KIND, where });
  const day = found?.body as unknown as EarningDay | undefined;
  const earned = day?.cases.find((one) => one.case === id);
  if (day === undefined || earned === undefined || day.owner !== identity.mspId) {
    throw new ContractRefusedError('EARNING_NOT_FOUND', 'the case did not earn here');
  }
  const { format: _, ...batch } = await ask<EarningBatch>(
    ...([ledger, identity, 'earning', 'getBatch', earned.batch] as const),
  );
  const days = await everyRecord(index, {
    kind: EARNING_DAY_KIND,
    where: [{ name: 'batch', anyOf: [batch.id] }],
  });
  const cases = days
    .flatMap(({ body }) => (body as unknown as EarningDay).cases)
    .filter((one) => one.batch === batch.id);
  const openings = [];
  for (const one of cases) {
    const record = await ask<CaseRecord>(ledger, identity, 'case', 'get', one.case);
    openings.push(earningOpening(vault.key, record));
  }
  openings.sort((a, b) => (a.nullifier < b.nullifier ? -1 : 1));
  const tree = new MerkleTree(
    openings.map((one) => earningLeaf(one, nodePrimitives.sha256)),
    nodePrimitives.sha256,
  );
  const at = openings.findIndex((one) => one.case === id);
  const opening = openings[at];
  if (opening === undefined) {
    throw new ContractRefusedError('EARNING_NOT_FOUND', 'the case is not in its batch');
  }
  return { batch, opening, index: at, proof: tree.proof(at).map((hash) => toHex(hash)) };
}
