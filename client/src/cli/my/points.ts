// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { myTexts as m } from '../../texts/my.js';
import { printable } from '../output/printable.js';
import { tableLines } from '../output/table.js';
import type { Session } from '../session.js';

/** A person's points: by unit and day, in grams, with what can be collected and until when. */
export function pointsLines(
  { t }: Session,
  { data }: components['schemas']['MyPoints'],
): readonly string[] {
  if (data.length === 0) return [t(m.noPoints)];
  const headings = [
    ...[m.dayColumn, m.casesColumn, m.collectableColumn, m.untilColumn],
    ...[m.collectedColumn, m.donatedColumn],
  ];
  return data.flatMap(({ unit, consent, days }) => [
    `${printable(unit.name)}  ${t(consent === 'GIVEN' ? m.consentGiven : m.consentWithdrawn)}`,
    ...tableLines(
      headings.map((heading) => t(heading)),
      days.map(({ day, cases, collectable, until, collected, donated }) => [
        ...[day, String(cases), collectable, until, collected, donated],
      ]),
    ).map((line) => `  ${line}`),
  ]);
}
