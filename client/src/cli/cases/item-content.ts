// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { casesTexts } from '../../texts/cases.js';
import type { Text } from '../../texts/text.js';
import { printable } from '../output/printable.js';
import type { Session } from '../session.js';
import type { UnitNames } from '../unit-names.js';
import { said } from './said.js';

type Schemas = components['schemas'];
type Content = Schemas['StoredServiceItemContent'];
type Material = Content['materials'][number];

/** Indented lines for the terminal: channels, special procedures, co-signers, results and materials of an item. */
export async function contentLines(
  session: Session,
  { channels, procedures, coSigners, results, bundle, materials }: Content,
  names: UnitNames,
): Promise<readonly string[]> {
  const m = casesTexts;
  const signers = await Promise.all(coSigners.map((unit) => names.of(unit)));
  return [
    ...listed(session, m.channelsLine, [
      channels.map((channel) => said(session, channel)).join(', '),
    ]),
    ...procedureLines(session, m.proceduresLine, procedures),
    ...listed(session, m.coSignersLine, signers),
    ...listed(session, m.resultsLine, results),
    ...listed(session, m.bundleLine, bundle),
    ...materialLines(session, m.neededLine, materials),
  ];
}

/** Special procedures under a heading, or that there is none: code, title, provision, working days. */
export function procedureLines(
  session: Session,
  heading: Text,
  procedures: Content['procedures'],
): readonly string[] {
  const told = procedures.map(
    ({ code, title, basis, maxDays }) => `${code} ${title} (${basis}, ≤ ${String(maxDays)})`,
  );
  return listed(session, heading, told);
}

/** Materials under a heading, or that there is none. */
export function materialLines(
  session: Session,
  heading: Text,
  materials: readonly Material[],
): readonly string[] {
  return listed(
    session,
    heading,
    materials.map((one) => materialText(session, one)),
  );
}

/** One material: its code, title, law, and from where it is taken. */
function materialText(
  { t }: Session,
  { code, title, required, basis, from: { items, types } }: Material,
): string {
  const m = casesTexts;
  const sources = [...items, ...types];
  return [
    `${code}${required ? '' : '?'} ${title}`,
    basis ?? t(m.noLaw),
    ...(sources.length === 0 ? [] : [t(m.takenFrom, { sources: sources.join(', ') })]),
  ].join('  ');
}

function listed({ t }: Session, heading: Text, values: readonly string[]): readonly string[] {
  const [first, ...more] = values;
  if (first === undefined) return [`  ${t(heading)}: ${t(casesTexts.none)}`];
  if (more.length === 0) return [`  ${t(heading)}: ${printable(first)}`];
  return [`  ${t(heading)}:`, ...values.map((value) => `    ${printable(value)}`)];
}
