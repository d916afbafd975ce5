// SPDX-License-Identifier: Apache-2.0
import { materialTexts } from '../../texts/material.js';
import { defineCommand, one, optional } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import { writeNewFile } from '../output/files.js';

/** A document holds what people wrote. */
const PRIVATE_MODE = 0o600;

/** `yulian material see`: the document that a joint review is about, or one that a case rests on. */
export const seeCommand = defineCommand({
  name: 'see',
  summary: materialTexts.see,
  examples: [
    'material see mat_….1 --out plan.ofd',
    'material see cas_… --material mat_… --out plan.ofd',
  ],
  args: { id: one('ID', materialTexts.seeId) },
  options: {
    material: optional('ID', materialTexts.seeMaterial),
    out: one('FILE', materialTexts.seeOut),
  },
  async run(session, { id }, { material, out }) {
    const { api } = await session.yulian();
    const parseAs = 'arrayBuffer';
    const { data } =
      material === undefined
        ? await api.GET('/v1/material-reviews/{id}/document', { params: { path: { id } }, parseAs })
        : await api.GET('/v1/cases/{id}/materials/{material}/document', {
            params: { path: { id, material } },
            parseAs,
          });
    const bytes = new Uint8Array(data as unknown as ArrayBuffer);
    await writeNewFile(out, bytes, PRIVATE_MODE);
    const written = { file: out, size: bytes.length };
    await answer(session, written, () => [session.t(materialTexts.seen, written)]);
    return EXIT.passes;
  },
});
