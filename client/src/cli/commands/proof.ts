// SPDX-License-Identifier: Apache-2.0
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { evidenceTexts } from '../../texts/evidence.js';
import { fillText } from '../../texts/text.js';
import { defineCommand, flag, many, one } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { BATCH_ID } from '../issue/batch-id.js';
import { answer, jsonText } from '../output/answer.js';
import { writeNewFile } from '../output/files.js';
import { progressBar } from '../output/progress.js';
import { writeBatchProofs } from '../proof/batch-proofs.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

/** A proof with openings shows what the chain hides. */
const PRIVATE_MODE = 0o600;

export const proofCommand = defineCommand({
  name: 'proof',
  summary: evidenceTexts.proof,
  details: evidenceTexts.proofDetails,
  examples: [
    'proof 1.2.156.3005.2.… --disclose /name --out licence.proof.json',
    'proof 11999999TA00000168001.11999999TA0001019Q.2026B --out proofs',
  ],
  args: { id: one('IDENTIFIER', evidenceTexts.id) },
  options: {
    disclose: many('POINTER', evidenceTexts.disclose),
    withDocument: flag(evidenceTexts.withDocument),
    out: one('FILE', evidenceTexts.proofOut),
  },
  async run(session, { id }, { disclose, withDocument, out }) {
    if (BATCH_ID.test(id)) {
      if (withDocument || disclose.length > 0) {
        throw new UsageError('NOT_FOR_BATCH', evidenceTexts.openedOneByOne);
      }
      return proveBatch(session, id, out);
    }
    const query = defined({
      disclose: disclose.length === 0 ? undefined : disclose.map(requirePointer).join(','),
      document: withDocument ? true : undefined,
    });
    const { api } = await session.yulian();
    const params = { path: { id }, query };
    const proof = await dataOf(api.GET('/v1/licences/{id}/proof', { params }));
    const opened = withDocument || disclose.length > 0;
    await writeNewFile(out, jsonText(proof), opened ? PRIVATE_MODE : undefined);
    await answer(session, { id, file: out, disclosed: [...disclose] }, () => [
      session.t(evidenceTexts.written, { file: out }),
    ]);
    return EXIT.passes;
  },
});

async function proveBatch(session: Session, id: string, folder: string): Promise<ExitCode> {
  const yulian = await session.yulian();
  const { count } = await dataOf(
    yulian.api.GET('/v1/licence-batches/{id}', { params: { path: { id } } }),
  );
  const bar = progressBar(session, session.t(evidenceTexts.writing), count);
  const written = await writeBatchProofs(yulian, id, folder, bar.update).finally(bar.stop);
  await answer(session, { id, folder, proofs: written }, () => [
    session.t(evidenceTexts.batchWritten, { count: written, folder }),
  ]);
  return EXIT.passes;
}

/** The API separates pointers by commas. @throws UsageError `POINTER_INVALID` */
function requirePointer(pointer: string): string {
  if (pointer.startsWith('/') && !pointer.includes(',')) return pointer;
  throw new UsageError('POINTER_INVALID', fillText(evidenceTexts.pointerInvalid, { pointer }));
}
