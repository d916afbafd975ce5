// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { correctionTexts, correctionWords } from '../../texts/corrections.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import { printable } from '../output/printable.js';
import { tableLines } from '../output/table.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import type { UnitNames } from '../unit-names.js';
import { placeLine } from '../writes.js';

type Correction = components['schemas']['Correction'];

/** A word of the API as people say it. */
export function said({ t }: Session, word: string): string {
  const known = ownMember(correctionWords, word);
  return known === undefined ? word : t(known);
}

/** What a write has made of a case. */
export async function toldOfCorrection(
  session: Session,
  written: components['schemas']['WrittenCorrection'],
): Promise<ExitCode> {
  const { correction, opening, transaction } = written;
  const { id, state } = correction;
  await answer(session, written, () => [
    session.t(correctionTexts.told, { id, state: said(session, state) }),
    ...(opening === undefined ? [] : [session.t(correctionTexts.opening, { salt: opening.salt })]),
    placeLine(session, transaction),
  ]);
  return EXIT.passes;
}

/** A case and what happened to it. */
export async function correctionLines(
  session: Session,
  { id, state, element, access, raiser, source, facts }: Correction,
  names: UnitNames,
): Promise<readonly string[]> {
  const m = correctionTexts;
  const parts = [
    [m.stateColumn, said(session, state)],
    [m.elementColumn, element],
    [m.accessColumn, access],
    [m.raiserColumn, await names.of(raiser)],
    [m.sourceColumn, await names.of(source)],
  ] as const;
  const rows = await Promise.all(
    facts.map(async ({ act, recordedAt, basis, actor }) => [
      beijingTime(recordedAt),
      said(session, act),
      printable(await names.of(actor.unit)),
      basis,
    ]),
  );
  const headings = [m.atColumn, m.actColumn, m.byColumn, m.basisColumn];
  const table = tableLines(
    headings.map((heading) => session.t(heading)),
    rows,
  );
  return [
    id,
    ...parts.map(([heading, value]) => `  ${session.t(heading)}: ${printable(value)}`),
    ...table.map((line) => `  ${line}`),
  ];
}
