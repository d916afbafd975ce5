// SPDX-License-Identifier: Apache-2.0
import type { YulianClient } from '../../sdk/client.js';
import { licenceTexts } from '../../texts/licence.js';
import type { Text } from '../../texts/text.js';
import { defineCommand, one, type Command } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import { writeNewFile } from '../output/files.js';

/** A licence says what is personal. */
const PRIVATE_MODE = 0o600;

/** Declares a command that writes the file of a licence: of the own unit, or of one's own. */
export function licenceFileCommand(
  path: '/v1/licences/{id}/file' | '/v1/my/licences/{id}/file',
  told: { readonly summary: Text; readonly details?: Text },
): Command {
  return defineCommand({
    name: 'file',
    ...told,
    args: { id: one('IDENTIFIER', licenceTexts.id) },
    options: { out: one('FILE', licenceTexts.out) },
    async run(session, { id }, { out }) {
      const yulian = await session.yulian();
      await writeNewFile(out, await fetched(yulian, path, id), PRIVATE_MODE);
      await answer(session, { id, file: out }, () => [
        session.t(licenceTexts.written, { file: out }),
      ]);
      return EXIT.passes;
    },
  });
}

async function fetched(
  { api }: YulianClient,
  path: Parameters<typeof licenceFileCommand>[0],
  id: string,
): Promise<Uint8Array> {
  const { data } = await api.GET(path, { params: { path: { id } }, parseAs: 'arrayBuffer' });
  const bytes: unknown = data;
  if (bytes instanceof ArrayBuffer) return new Uint8Array(bytes);
  throw new Error('the gateway answered no bytes');
}
