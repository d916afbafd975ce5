// SPDX-License-Identifier: Apache-2.0
import { dataOf } from '../../sdk/client.js';
import { materialTexts } from '../../texts/material.js';
import { defineCommand, one, optional, type Command } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';
import { stateName } from './states.js';

function actCommand(act: 'withdraw' | 'void'): Command {
  return defineCommand({
    name: act,
    summary: materialTexts[act],
    args: { id: one('ID', materialTexts.id) },
    options: {
      from: optional('TIME', materialTexts.from),
      basis: one('CODE', materialTexts.basis),
      ...writeOptions,
    },
    async run(session, { id }, options) {
      const header = writeHeaders(options);
      const from = options.from ?? new Date().toISOString();
      const { api } = await session.yulian();
      const params = { path: { id }, header };
      const body = { act, from, basis: options.basis };
      const written = await unsettled({ '--from': from }, () =>
        dataOf(api.POST('/v1/materials/{id}/acts', { params, body })),
      );
      const { state } = written.material;
      await answer(session, written, () => [
        session.t(materialTexts.acted, { id, state: stateName(session, state) }),
        placeLine(session, written.transaction),
      ]);
      return EXIT.passes;
    },
  });
}

/** What takes a material back. */
export const materialActCommands = [actCommand('withdraw'), actCommand('void')] as const;
