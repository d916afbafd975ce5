// SPDX-License-Identifier: Apache-2.0
import { ecoTexts } from '../../texts/eco.js';
import { tableLines } from '../output/table.js';
import type { Session } from '../session.js';

/** What the story of the eco-chain came to, as the operators' program says it. */
export interface EcoReport {
  readonly ok: boolean;
  readonly cases: number;
  readonly persons: number;
  readonly pool: string;
  readonly batch: {
    readonly id: string;
    readonly grams: string;
    readonly units: string;
    readonly buffer: string;
    readonly remainder: string;
  };
  readonly sales: readonly Sale[];
  readonly works: {
    readonly project: string;
    readonly milestone: string;
    readonly disbursed: string;
    readonly unspent: string;
  };
  readonly recomputed: {
    readonly cases: number;
    readonly grams: string;
    readonly units: string;
    readonly difference?: string;
  };
  readonly faults: readonly string[];
  readonly seconds: Readonly<Record<string, number>>;
}

interface Sale {
  readonly buyer: string;
  readonly units: string;
  readonly total: string;
  readonly fee: string;
  readonly net: string;
  readonly retirement: string;
  readonly atPurchase: boolean;
  readonly page: string;
  readonly json: string;
  readonly pdf: string;
}

/** The story, a line for each of its steps. */
export function ecoLines(session: Session, report: EcoReport): readonly string[] {
  const { t } = session;
  const m = ecoTexts;
  const { cases, persons, batch, sales, works, recomputed, faults, seconds, pool } = report;
  const again = { ...recomputed, difference: recomputed.difference ?? '' };
  return [
    t(m.cases, { cases, seconds: seconds['cases'] ?? 0 }),
    t(m.points, { persons, grams: batch.grams, pool, seconds: seconds['points'] ?? 0 }),
    t(m.batch, { ...batch }),
    ...salesLines(session, sales),
    ...sales.map(({ page }) => t(m.page, { page })),
    t(m.works, { ...works, state: works.milestone === 'ACCEPTED' ? t(m.accepted) : '–' }),
    t(recomputed.difference === undefined ? m.recomputed : m.differs, {
      ...again,
      seconds: seconds['recompute'] ?? 0,
    }),
    t(faults.length === 0 ? m.clean : m.faults, { faults: faults.join(', ') }),
    t(report.ok ? m.met : m.notMet),
  ];
}

function salesLines(session: Session, sales: readonly Sale[]): readonly string[] {
  const { t } = session;
  const m = ecoTexts;
  const headings = [m.buyer, m.units, m.total, m.fee, m.net, m.retired, m.certificate];
  const rows = sales.map((sale) => [
    ...[sale.buyer, sale.units, sale.total, sale.fee, sale.net],
    t(sale.atPurchase ? m.atPurchase : m.later),
    t(sale.json === 'pass' && sale.pdf === 'pass' ? m.verified : m.notVerified),
  ]);
  const lines = tableLines(
    headings.map((heading) => t(heading)),
    rows,
  );
  return lines.map((line) => `  ${line}`);
}
