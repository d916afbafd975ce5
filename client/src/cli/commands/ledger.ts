// SPDX-License-Identifier: Apache-2.0
import { ledgerTexts } from '../../texts/ledger.js';
import { defineCommand, one, type CommandGroup } from '../command.js';
import { dataDir } from '../connection.js';
import { runOperator } from '../operator/run-operator.js';
import type { Session } from '../session.js';

type Answer = Readonly<Record<string, unknown>>;

/** What the report says of one table. */
interface Table {
  readonly name: string;
  readonly count: number;
  readonly root: string;
}

const migrate = defineCommand({
  name: 'migrate',
  summary: ledgerTexts.migrate,
  details: ledgerTexts.migrateDetails,
  examples: ['ledger migrate --data-dir /srv/yulian --to /srv/yulian-fabric'],
  args: {},
  options: { to: one('FOLDER', ledgerTexts.to) },
  run(session, _args, { to }) {
    const args = ['migrate', '--data', dataDir(session.globals), '--to', to];
    return runOperator(session, args, (value) => ({ value, lines: linesOf(session, value) }));
  },
});

/** What operators do to a ledger as a whole. */
export const ledgerCommands: CommandGroup = {
  name: 'ledger',
  summary: ledgerTexts.group,
  commands: [migrate],
};

function linesOf({ t }: Session, answer: Answer): string[] {
  const { root, directory, wasDone, reportFile } = answer;
  const values = { root: String(root), directory: String(directory) };
  if (wasDone === true) return [t(ledgerTexts.wasDone, values)];
  const { tables } = answer['report'] as { readonly tables: readonly Table[] };
  return [
    ...tables.map(({ name, count, root: of }) => t(ledgerTexts.table, { name, count, root: of })),
    t(ledgerTexts.done, values),
    t(ledgerTexts.report, { file: String(reportFile) }),
    t(ledgerTexts.archive),
  ];
}
