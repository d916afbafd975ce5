// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { accessWords } from '../../texts/accesses.js';
import { myTexts, myWords } from '../../texts/my.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import type { Column } from '../output/list.js';
import { printable } from '../output/printable.js';
import { tableLines } from '../output/table.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { placeLine } from '../writes.js';

type Schemas = components['schemas'];
const m = myTexts;

/** A word of the API as people say it. */
export function said({ t }: Session, word: string): string {
  const known = ownMember(myWords, word) ?? ownMember(accessWords, word);
  return known === undefined ? word : t(known);
}

/** A record with a state, as a write left it. */
interface Written {
  readonly transaction: Schemas['TransactionPlace'];
}

/** Tells of a record that a write has made or changed. */
export async function toldOf(
  session: Session,
  written: Written,
  { id, state }: { readonly id: string; readonly state: string },
): Promise<ExitCode> {
  await answer(session, written, () => [
    session.t(m.told, { id, state: said(session, state) }),
    placeLine(session, written.transaction),
  ]);
  return EXIT.passes;
}

/** Who used somebody's data, and whether that is all. */
export function usesLines(session: Session, uses: Schemas['MyUses']): readonly string[] {
  const { t } = session;
  const headings = [m.timeColumn, m.requesterColumn, m.itemColumn, m.fieldsColumn];
  const more = [m.purposeColumn, m.basisColumn, m.stateColumn, m.idColumn];
  const rows = uses.data.map((use) => [
    ...[beijingTime(use.at), printable(use.requester.name), printable(use.item.title)],
    printable(use.fields.map(({ title }) => title).join(' ')),
    ...[use.purpose, use.basis, said(session, use.state), use.id],
  ]);
  const counts = uses.counts.map(({ provider, ...numbers }) =>
    t(m.count, { provider: printable(provider.name), ...numbers }),
  );
  const elsewhere = uses.elsewhere.map(({ name }) => printable(name)).join(', ');
  return [
    ...tableLines(
      [...headings, ...more].map((heading) => t(heading)),
      rows,
    ),
    ...['', ...counts, t(uses.complete ? m.complete : m.incomplete)],
    ...(elsewhere === '' ? [] : [t(m.elsewhere, { names: elsewhere })]),
  ];
}

/** What somebody can show. */
export function showableLines(session: Session, { data }: Schemas['Showables']): string[] {
  const headings = [m.licenceColumn, m.itemColumn, m.providerColumn, m.fieldsColumn];
  return tableLines(
    headings.map((heading) => session.t(heading)),
    data.map(({ licence, item, provider, fields }) => [
      ...[licence, `${printable(item.title)} (${item.id})`, printable(provider.name)],
      printable(fields.map(({ path, title }) => `${title} ${path}`).join(', ')),
    ]),
  );
}

/** As much of any fact as is told. */
type Fact = Readonly<Record<'act' | 'state' | 'basis' | 'recordedAt', string>>;

/** What happened to a record. */
export function factLines(session: Session, facts: readonly Fact[]): string[] {
  const headings = [m.timeColumn, m.actColumn, m.stateColumn, m.basisColumn];
  return tableLines(
    headings.map((heading) => session.t(heading)),
    facts.map(({ act, state, basis, recordedAt }) => [
      ...[beijingTime(recordedAt), said(session, act), said(session, state), basis],
    ]),
  );
}

/** Columns of a list of deferrals. */
export function deferralColumns(session: Session): readonly Column<Schemas['Deferral']>[] {
  return [
    { heading: m.idColumn, cell: ({ id }) => id },
    { heading: m.stateColumn, cell: ({ state }) => said(session, state) },
    { heading: m.targetColumn, cell: ({ target }) => target },
    { heading: m.untilColumn, cell: ({ facts }) => beijingTime(facts.at(-1)?.until ?? '') },
    { heading: m.providerColumn, cell: ({ provider }) => provider },
  ];
}

/** Columns of a list of objections. */
export function objectionColumns(session: Session): readonly Column<Schemas['Objection']>[] {
  return [
    { heading: m.idColumn, cell: ({ id }) => id },
    { heading: m.stateColumn, cell: ({ state }) => said(session, state) },
    { heading: m.reasonColumn, cell: ({ reason }) => said(session, reason) },
    { heading: m.targetColumn, cell: ({ access }) => access },
    { heading: m.providerColumn, cell: ({ provider }) => provider },
  ];
}
