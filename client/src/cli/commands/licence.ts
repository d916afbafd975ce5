// SPDX-License-Identifier: Apache-2.0
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { licenceTexts } from '../../texts/licence.js';
import { one, optional, type CommandGroup } from '../command.js';
import { BATCH_ID } from '../issue/batch-id.js';
import { licenceFileCommand } from '../issue/licence-file.js';
import { valueLines } from '../issue/licence-lines.js';
import { jsonLines, showCommand } from '../show-command.js';

const m = licenceTexts;

const show = showCommand({
  name: 'show',
  summary: m.show,
  examples: ['licence show 1.2.156.3005.2.…', 'licence show 11999999TA00000168012.1199….2026P'],
  args: { id: one('IDENTIFIER', m.idOrBatch) },
  options: { at: optional('TIME', m.at), knownAt: optional('TIME|BLOCK', m.knownAt) },
  async record(api, path, asOf) {
    if (BATCH_ID.test(path.id)) {
      return dataOf(api.GET('/v1/licence-batches/{id}', { params: { path } }));
    }
    return dataOf(api.GET('/v1/licences/{id}', { params: { path, query: defined(asOf) } }));
  },
  lines: jsonLines,
});

const values = showCommand({
  name: 'values',
  summary: m.values,
  details: m.whoMay,
  args: { id: one('IDENTIFIER', m.id) },
  record: (api, path) => dataOf(api.GET('/v1/licences/{id}/values', { params: { path } })),
  lines: valueLines,
});

const file = licenceFileCommand('/v1/licences/{id}/file', { summary: m.file, details: m.whoMay });

/** `yulian licence`. */
export const licenceCommands: CommandGroup = {
  name: 'licence',
  summary: m.group,
  commands: [show, values, file],
};
