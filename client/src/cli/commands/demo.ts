// SPDX-License-Identifier: Apache-2.0
import type { CaseCounts } from '@yulian/proofs';
import { demoTexts } from '../../texts/demo.js';
import { said } from '../cases/said.js';
import { defineCommand, optional, type Command, type CommandGroup } from '../command.js';
import { dataDir } from '../connection.js';
import { ecoLines, type EcoReport } from '../eco/told.js';
import { runOperator } from '../operator/run-operator.js';
import { tableLines } from '../output/table.js';
import type { Session } from '../session.js';

/** What the demonstration says of one case. */
interface Part extends CaseCounts {
  readonly title: string;
  readonly standsFor?: string;
  readonly state: string;
  readonly accesses: readonly { readonly receipts: readonly unknown[] }[];
  readonly archive?: { readonly id: string; readonly passed: boolean };
}

interface Report {
  readonly ok: boolean;
  readonly goalPerCent: number;
  readonly variants: readonly {
    readonly title: string;
    readonly projectCode?: string;
    readonly asked: number;
    readonly fromChain: number;
    readonly perCent: number;
    readonly days: { readonly used: number; readonly limit: number; readonly state: string };
    readonly parts: readonly Part[];
  }[];
  readonly nothingOnChain: { readonly asked: number; readonly spared: number };
}

function fieldCommand(
  name: 'start-up' | 'construction',
  summary: (typeof demoTexts)['startUp' | 'construction'],
): Command {
  return defineCommand({
    name,
    summary,
    details: demoTexts.details,
    examples: [`demo ${name}`, `demo ${name} --data-dir /tmp/demo --json`],
    args: {},
    options: {},
    run(session) {
      const args = ['demonstrate', '--data', dataDir(session.globals), '--field', name];
      return runOperator(session, args, (value) => ({
        value,
        lines: linesOf(session, value as unknown as Report),
      }));
    },
  });
}

const DEFAULT_CASES = '12';

const eco = defineCommand({
  name: 'eco',
  summary: demoTexts.eco,
  details: demoTexts.ecoDetails,
  examples: ['demo eco', 'demo eco --cases 1000', 'demo eco --data-dir /tmp/demo --json'],
  args: {},
  options: { cases: optional('N', demoTexts.cases) },
  run(session, _args, { cases = DEFAULT_CASES }) {
    const at = ['--data', dataDir(session.globals), '--cases', cases];
    return runOperator(session, ['demonstrate-eco', ...at], (value) => ({
      value,
      lines: ecoLines(session, value as unknown as EcoReport),
    }));
  },
});

/** `yulian demo`. */
export const demoCommands: CommandGroup = {
  name: 'demo',
  summary: demoTexts.group,
  commands: [
    fieldCommand('start-up', demoTexts.startUp),
    fieldCommand('construction', demoTexts.construction),
    eco,
  ],
};

function linesOf(session: Session, report: Report): readonly string[] {
  const { t } = session;
  const m = demoTexts;
  const variants = report.variants.flatMap((variant) => {
    const { title, projectCode, asked, fromChain, perCent, days, parts } = variant;
    const state = said(session, days.state);
    const numbers = { ...{ asked, fromChain, perCent }, goal: report.goalPerCent };
    return [
      t(m.variant, { title, ...numbers, used: days.used, limit: days.limit, state }),
      ...(projectCode === undefined ? [] : [`  ${t(m.projectCode, { code: projectCode })}`]),
      ...tableOf(session, parts),
    ];
  });
  const { asked, spared } = report.nothingOnChain;
  return [...variants, t(m.nothing, { asked, spared }), t(report.ok ? m.met : m.notMet)];
}

function tableOf(session: Session, parts: readonly Part[]): readonly string[] {
  const m = demoTexts;
  const headings = [
    ...[m.partColumn, m.stateColumn, m.askedColumn, m.chainColumn, m.bundleColumn, m.handedColumn],
    ...[m.baselineColumn, m.usedColumn, m.receiptsColumn, m.archiveColumn],
  ];
  const lines = tableLines(
    headings.map((heading) => session.t(heading)),
    parts.map((part) => rowOf(session, part)),
  );
  return lines.map((line) => `  ${line}`);
}

function rowOf(session: Session, part: Part): readonly string[] {
  const { t } = session;
  const { title, standsFor, state, materials, baseline, used, accesses, archive } = part;
  const { visits, sheets, version } = baseline;
  const before = { visits: visits.count, sheets: sheets.count, source: visits.source, version };
  const receipts = accesses.flatMap((access) => access.receipts).length;
  const outcome = archive?.passed === true ? demoTexts.passed : demoTexts.failed;
  return [
    standsFor === undefined ? title : t(demoTexts.standsFor, { title, standsFor }),
    said(session, state),
    ...[materials.asked, materials.fromChain, materials.fromBundle, materials.submitted].map(
      String,
    ),
    t(demoTexts.baseline, before),
    t(demoTexts.used, { ...used }),
    String(receipts),
    t(outcome, { id: archive?.id ?? '' }),
  ];
}
