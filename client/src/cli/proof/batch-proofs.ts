// SPDX-License-Identifier: Apache-2.0
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { parseLicenceIdentifier, type LicenceProof } from '@yulian/proofs';
import type { YulianClient } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { TransportError } from '../../sdk/transport-error.js';
import { jsonText } from '../output/answer.js';

/** Name of a licence's proof in a folder of proofs. */
export function proofFileName(identifier: string): string {
  return `${identifier}.proof.json`;
}

/**
 * Writes the proofs of a whole batch into a new folder, a file for each licence, as they arrive.
 *
 * @param progress called with how many are written
 * @returns how many there are
 * @throws ProblemError, TransportError; the file system's own errors (`EEXIST`, …)
 */
export async function writeBatchProofs(
  { api, server }: YulianClient,
  id: string,
  folder: string,
  progress: (written: number) => void,
): Promise<number> {
  const path = '/v1/licence-batches/{id}/proofs';
  const { data } = await api.GET(path, { params: { path: { id } }, parseAs: 'stream' });
  await mkdir(folder);
  let written = 0;
  try {
    for await (const proof of proofsIn(Readable.fromWeb(data as never))) {
      // It becomes a file's name: nothing but an identifier may.
      if (!parseLicenceIdentifier(proof.id).ok) throw new SyntaxError('no licence identifier');
      // Not synced one by one: what is lost can be had again.
      await writeFile(join(folder, proofFileName(proof.id)), jsonText(proof), { flag: 'wx' });
      written += 1;
      progress(written);
    }
  } catch (cause) {
    if (cause instanceof SyntaxError) {
      throw new TransportError('ANSWER_NOT_UNDERSTOOD', server, { cause });
    }
    if (cause instanceof TypeError) throw new TransportError('CONNECTION_LOST', server, { cause });
    throw cause;
  }
  return written;
}

/** The first line holds what all proofs share; each further one completes a proof. */
async function* proofsIn(input: Readable): AsyncGenerator<LicenceProof> {
  let shared: Pick<LicenceProof, 'format' | 'attestation'> | undefined;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const { format, attestation, id, entry } = JSON.parse(line) as LicenceProof;
    if (shared === undefined) shared = { format, attestation };
    else yield { ...shared, id, ...defined({ entry }) };
  }
}
