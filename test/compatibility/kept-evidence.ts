// SPDX-License-Identifier: Apache-2.0
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { memberSerial } from '@yulian/proofs';
import { issueSealed, issueUnsealed, SEALED_ID, UNSEALED_ID } from '../client/support/licences.js';
import { CliWorld } from '../client/support/gateway.js';
import { readyToAsk, type MadeAccess } from '../support/access-requests.js';
import { batchBody, batchDocument, memberId } from '../support/licence-requests.js';
import { ROOT } from '../support/root.js';

/** Evidence as released versions gave it out, a folder each, with the roots to trust. */
const KEPT = path.join(ROOT, 'test/fixtures/evidence');

/** Files of one version's folder. */
export const EVIDENCE = {
  trust: 'trust.json',
  /** Proof of the sealed fixture. */
  sealed: 'sealed.json',
  /** Proof of the fixture without a seal, with the salt of its document. */
  unsealed: 'unsealed.json',
  /** Proof of an entry of a batch, and the entry's document. */
  entry: 'entry.json',
  entryDocument: 'entry.txt',
  /** Evidence of an access, with the answer. */
  access: 'access.json',
  /** Two heads of the chain, a line each. */
  heads: 'heads.jsonl',
} as const;

/** One version's folder. */
export interface KeptEvidence {
  readonly version: string;
  readonly folder: string;
}

export async function keptEvidence(): Promise<readonly KeptEvidence[]> {
  const versions = await readdir(KEPT).catch(() => []);
  return versions.map((version) => ({ version, folder: path.join(KEPT, version) }));
}

/** Keeps evidence of every kind, as this version's gateway and command line give it out. */
export async function keepEvidence(version: string): Promise<void> {
  const folder = path.join(KEPT, version);
  await mkdir(folder, { recursive: true });
  const at = (name: keyof typeof EVIDENCE): string => path.join(folder, EVIDENCE[name]);
  const keep = (name: keyof typeof EVIDENCE, content: object): Promise<void> =>
    writeFile(at(name), content instanceof Uint8Array ? content : JSON.stringify(content));
  const world = await CliWorld.start();
  try {
    await world.run(['trust', '--out', at('trust')]);
    const head = ['checkpoint', 'export', at('heads')];
    await world.runAs('bureau', 'auditor', head);
    await issueSealed(world);
    await issueUnsealed(world);
    await world.runAs('bureau', 'auditor', head);
    const clerk = await world.gateway.as('market', 'clerk');
    const proofOf = (id: string) => clerk.read<object>(`/v1/licences/${id}/proof?document=true`);
    await keep('sealed', await proofOf(SEALED_ID));
    await keep('unsealed', await proofOf(UNSEALED_ID));
    const { serialPrefix, ...batch } = batchBody(3);
    await clerk.make('/v1/licence-batches', { serialPrefix, ...batch });
    await keep('entry', await proofOf(memberId('001', serialPrefix, 1)));
    await keep('entryDocument', batchDocument(memberSerial(serialPrefix, 1)));
    const { asking, bodyOf } = await readyToAsk(world.gateway);
    const requester = await world.gateway.as(asking.requester, 'clerk');
    const { access } = await requester.make<MadeAccess>('/v1/accesses', bodyOf());
    await keep('access', await requester.read<object>(`/v1/accesses/${access.id}/evidence`));
  } finally {
    await world.close();
  }
}
