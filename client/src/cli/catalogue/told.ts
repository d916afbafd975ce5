// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import type { PlainNames, Text } from '../../texts/text.js';
import { catalogueTexts, catalogueWords } from '../../texts/catalogue.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import { printable } from '../output/printable.js';
import { tableLines } from '../output/table.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import type { UnitNames } from '../unit-names.js';
import { placeLine } from '../writes.js';

type Item = components['schemas']['CatalogueItem'];
type Source = components['schemas']['CatalogueSource'];
type Fact = Pick<Item['facts'][number], 'from' | 'basis' | 'recordedAt' | 'actor'> & {
  readonly act: string;
};

/** A word of the API as people say it. */
export function said({ t }: Session, word: string): string {
  const known = ownMember(catalogueWords, word);
  return known === undefined ? word : t(known);
}

/** What a write has made of an item. */
export async function toldOfItem(
  session: Session,
  written: components['schemas']['WrittenCatalogueItem'],
): Promise<ExitCode> {
  const { id, state, version } = written.item;
  await answer(session, written, () => [
    session.t(catalogueTexts.acted, {
      ...{ id, state: said(session, state) },
      version: version ?? session.t(catalogueTexts.noVersion),
    }),
    placeLine(session, written.transaction),
  ]);
  return EXIT.passes;
}

/** What a write has made of a source. */
export async function toldOfSource(
  session: Session,
  written: components['schemas']['WrittenCatalogueSource'],
): Promise<ExitCode> {
  const { id, state, source } = written.source;
  await answer(session, written, () => [
    session.t(catalogueTexts.sourced, {
      ...{ id, state: said(session, state) },
      item: source?.item ?? session.t(catalogueTexts.noVersion),
    }),
    placeLine(session, written.transaction),
  ]);
  return EXIT.passes;
}

/** Whether an item is current, or overdue. */
export function currency({ t }: Session, isOverdue: boolean): string {
  return t(isOverdue ? catalogueTexts.isOverdue : catalogueTexts.isCurrent);
}

/** An item and its published versions. */
export async function itemLines(
  session: Session,
  item: Item,
  names: UnitNames,
): Promise<readonly string[]> {
  const { id, state, version, content, sources, drafts } = item;
  const waiting = drafts.find((draft) => draft.state === 'PENDING');
  const about: Readonly<Partial<Record<PlainNames<typeof catalogueTexts>, string | undefined>>> = {
    titleColumn: content?.title ?? waiting?.content.title,
    providerColumn: await names.of(item.provider),
    stateColumn: said(session, state),
    versionColumn: version?.toString(),
    waitingColumn: waiting?.number.toString(),
    ...(content === undefined ? {} : contentParts(session, content, item)),
    sourcesColumn: sources.length === 0 ? undefined : sources.join(', '),
  };
  return [
    `${id}  (${item.resourceCode})`,
    ...partLines(session, about),
    ...(await factLines(session, item.facts, names)),
  ];
}

/** A source and what happened to it. */
export async function sourceLines(
  session: Session,
  { id, state, source, offeredTo, facts }: Source,
  names: UnitNames,
): Promise<readonly string[]> {
  const about: Readonly<Partial<Record<PlainNames<typeof catalogueTexts>, string | undefined>>> = {
    stateColumn: said(session, state),
    providerColumn: source && (await names.of(source.provider)),
    idColumn: source && `${source.item} ${source.field}`,
    offeredColumn:
      offeredTo && `${offeredTo.item} ${offeredTo.field} ${await names.of(offeredTo.provider)}`,
  };
  return [id, ...partLines(session, about), ...(await factLines(session, facts, names))];
}

function contentParts(
  session: Session,
  content: NonNullable<Item['content']>,
  { dueAt, isOverdue, lastUpdate }: Item,
) {
  const { standard, fields, sharing, cycle, contact } = content;
  const code = 'condition' in sharing ? sharing.condition : undefined;
  const stated = 'legalBasis' in sharing ? sharing.legalBasis : code;
  const what = said(session, sharing.class);
  return {
    standardColumn: `CS-${standard.typeCode} ${String(standard.version)}`,
    fieldsColumn: fields.join(' '),
    sharingColumn:
      stated === undefined ? what : session.t(catalogueTexts.withBasis, { what, basis: stated }),
    cycleColumn: said(session, cycle),
    contactColumn: contact,
    lastColumn: lastUpdate && beijingTime(lastUpdate.updatedAt),
    dueColumn: dueAt && beijingTime(dueAt),
    currentColumn: currency(session, isOverdue),
  };
}

function partLines(
  session: Session,
  about: Readonly<Partial<Record<PlainNames<typeof catalogueTexts>, string | undefined>>>,
): readonly string[] {
  return Object.entries(about).flatMap(([name, value]) => {
    const label = ownMember<Text<string>>(catalogueTexts, name);
    if (label === undefined || value === undefined) return [];
    return [`  ${session.t(label, {})}: ${printable(value)}`];
  });
}

async function factLines(
  session: Session,
  facts: readonly Fact[],
  names: UnitNames,
): Promise<readonly string[]> {
  const m = catalogueTexts;
  const rows = await Promise.all(
    facts.map(async ({ act, from, recordedAt, basis, actor }) => [
      beijingTime(from),
      said(session, act),
      printable(await names.of(actor.unit)),
      basis,
      beijingTime(recordedAt),
    ]),
  );
  const headings = [m.sinceColumn, m.actColumn, m.byColumn, m.basisColumn, m.recordedColumn];
  return tableLines(
    headings.map((heading) => session.t(heading)),
    rows,
  ).map((line) => `  ${line}`);
}
