// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { accessTexts, accessWords } from '../../texts/accesses.js';
import { printable } from '../output/printable.js';
import type { Column } from '../output/list.js';
import { tableLines } from '../output/table.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { refusalTable } from '../sharing/refusals.js';
import { said as saidOfSharing } from '../sharing/told.js';

type Access = components['schemas']['Access'];
type Made = components['schemas']['MadeAccess'];

/** A word of the API as people say it. */
function said(session: Session, word: string): string {
  const known = ownMember(accessWords, word);
  return known === undefined ? saidOfSharing(session, word) : session.t(known);
}

/** What an access came to: the provider's answer, once it was acknowledged, else its state. */
export function outcomeOf({ state, facts }: Access): Access['state'] {
  const answered = facts.find(({ act }) => act === 'deliver')?.state;
  return state === 'ACKNOWLEDGED' && answered !== 'DELIVERED' ? (answered ?? state) : state;
}

/** What was got, or everything that stands in the way. */
export function madeLines(session: Session, made: Made): string[] {
  const { access, fields, absent = [] } = made;
  const m = accessTexts;
  const lines = [session.t(m.made, { id: access.id, state: said(session, outcomeOf(access)) })];
  if (fields !== undefined) lines.push(printable(JSON.stringify(fields, undefined, 2)));
  const file = fileIn(made);
  if (file !== undefined) lines.push(session.t(m.fileReady, { ...file, id: access.id }));
  if (absent.length > 0) lines.push(session.t(m.absent, { fields: absent.join(' ') }));
  return [...lines, ...failingLines(session, access)];
}

/** The file that was handed over, where one was. */
function fileIn({
  access,
  more,
}: Made): { readonly material: string; readonly size: number } | undefined {
  if (access.mode !== 'DELIVER' || more === undefined) return undefined;
  return more as { readonly material: string; readonly size: number };
}

/** An access and its receipts. */
export function accessLines(session: Session, access: Access): string[] {
  const m = accessTexts;
  const headings = [m.actColumn, m.stateColumn, m.unitColumn, m.timeColumn];
  const rows = access.facts.map(({ act, state, actor, recordedAt }) => [
    ...[said(session, act), said(session, state), actor.unit, beijingTime(recordedAt)],
  ]);
  return [
    session.t(m.made, { id: access.id, state: said(session, access.state) }),
    ...tableLines(
      headings.map((heading) => session.t(heading)),
      rows,
    ),
    ...failingLines(session, access),
  ];
}

/** Columns of a list of accesses. */
export function accessColumns(session: Session): readonly Column<Access>[] {
  const m = accessTexts;
  return [
    { heading: m.idColumn, cell: ({ id }) => id },
    { heading: m.stateColumn, cell: ({ state }) => said(session, state) },
    { heading: m.itemColumn, cell: ({ item }) => item },
    { heading: m.requesterColumn, cell: ({ requester }) => requester },
    { heading: m.numberColumn, cell: ({ number }) => String(number) },
    { heading: m.timeColumn, cell: ({ facts }) => beijingTime(facts[0]?.recordedAt ?? '') },
  ];
}

function failingLines(session: Session, { facts }: Access): string[] {
  const failing = facts[0]?.failing ?? [];
  if (failing.length === 0) return [];
  return [session.t(accessTexts.denied), ...refusalTable(session, failing)];
}
