// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import type { PlainNames, Text } from '../../texts/text.js';
import { sharingTexts, sharingWords } from '../../texts/sharing.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import { printable } from '../output/printable.js';
import { tableLines } from '../output/table.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import type { UnitNames } from '../unit-names.js';
import { placeLine } from '../writes.js';

type Grant = components['schemas']['Grant'];
type Request = components['schemas']['Request'];
type Clock = components['schemas']['ReplyClock'];
type Column = PlainNames<typeof sharingTexts>;
type About = Readonly<Partial<Record<Column, string | undefined>>>;

/** A word of the API as people say it. */
export function said({ t }: Session, word: string): string {
  const known = ownMember(sharingWords, word);
  return known === undefined ? word : t(known);
}

/** What a write has made of a grant. */
export async function toldOfGrant(
  session: Session,
  written: components['schemas']['WrittenGrant'],
): Promise<ExitCode> {
  const { id, state, holder } = written.grant;
  await answer(session, written, () => [
    session.t(sharingTexts.granted, { id, state: said(session, state), holder }),
    placeLine(session, written.transaction),
  ]);
  return EXIT.passes;
}

/** What a write has made of a request. */
export async function toldOfRequest(
  session: Session,
  written: components['schemas']['WrittenRequest'],
): Promise<ExitCode> {
  const { id, state, facts } = written.request;
  const grant = facts.at(-1)?.grant;
  await answer(session, written, () => [
    session.t(sharingTexts.requested, { id, state: said(session, state) }),
    ...(grant === undefined ? [] : [session.t(sharingTexts.withGrant, { grant })]),
    placeLine(session, written.transaction),
  ]);
  return EXIT.passes;
}

/** A grant, its scope, and what happened to it. */
export async function grantLines(
  session: Session,
  grant: Grant,
  names: UnitNames,
): Promise<readonly string[]> {
  const { id, state, item, provider, holder, grantedBy, parent, request, facts } = grant;
  const scope = facts.at(-1)?.scope;
  const about: About = {
    stateColumn: said(session, state),
    itemColumn: item,
    providerColumn: await names.of(provider),
    holderColumn: await names.of(holder),
    grantedByColumn:
      grantedBy === 'committee' ? said(session, grantedBy) : await names.of(grantedBy),
    parentColumn: parent,
    answersColumn: request,
    mayDelegateColumn: grant.mayDelegate ? session.t(sharingTexts.yes) : undefined,
    untilColumn: scope && beijingTime(scope.until),
    fieldsColumn: scope?.fields.join(' '),
    scopeColumn: JSON.stringify(scope),
  };
  return [id, ...partLines(session, about), ...(await factLines(session, facts, names))];
}

/** A request, the clock of its answer, and what happened to it. */
export async function requestLines(
  session: Session,
  { request, clock }: { readonly request: Request; readonly clock: Clock },
  names: UnitNames,
): Promise<readonly string[]> {
  const { id, state, item, requester, provider, content, facts } = request;
  const missing = state === 'INCOMPLETE' ? facts.at(-1)?.missing : undefined;
  const about: About = {
    stateColumn: said(session, state),
    itemColumn: item,
    requesterColumn: await names.of(requester),
    providerColumn: await names.of(provider),
    clockColumn: clockText(session, clock),
    missingColumn: missing?.join(' '),
    groundColumn: content.ground,
    scenarioColumn: content.scenario,
    methodColumn: content.method,
    scopeColumn: JSON.stringify(content.scope),
    mayDelegateColumn: content.mayDelegate ? session.t(sharingTexts.yes) : undefined,
    grantColumn: facts.findLast(({ grant }) => grant !== undefined)?.grant,
  };
  return [id, ...partLines(session, about), ...(await factLines(session, facts, names))];
}

/** How the provider's clock stands, in a few words. */
export function clockText(session: Session, clock: Clock | undefined): string {
  if (clock === undefined) return '';
  const { state, due, missingYear } = clock;
  if (missingYear !== undefined)
    return session.t(sharingTexts.clockNoCalendar, { year: missingYear });
  if (due === undefined) return said(session, state);
  return session.t(sharingTexts.clockDue, { state: said(session, state), due });
}

function partLines(session: Session, about: About): readonly string[] {
  return Object.entries(about).flatMap(([name, value]) => {
    const label = ownMember<Text<string>>(sharingTexts, name);
    if (label === undefined || value === undefined) return [];
    return [`  ${session.t(label, {})}: ${printable(value)}`];
  });
}

async function factLines(
  session: Session,
  facts: readonly (Grant['facts'][number] | Request['facts'][number])[],
  names: UnitNames,
): Promise<readonly string[]> {
  const m = sharingTexts;
  const rows = await Promise.all(
    facts.map(async ({ act, recordedAt, basis, actor }) => [
      beijingTime(recordedAt),
      said(session, act),
      printable(await names.of(actor.unit)),
      basis,
    ]),
  );
  const headings = [m.atColumn, m.actColumn, m.byColumn, m.basisColumn];
  return tableLines(
    headings.map((heading) => session.t(heading)),
    rows,
  ).map((line) => `  ${line}`);
}
