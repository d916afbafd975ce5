// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { refusalReasons } from '../../texts/refusals.js';
import { sharingTexts } from '../../texts/sharing.js';
import { tableLines } from '../output/table.js';
import type { Session } from '../session.js';
import { said } from './told.js';

type Refusal = Omit<components['schemas']['AccessFailure'], 'of'> & { readonly of?: string };

/** Why something is refused: the reason of a code in words; a code that is new says itself. */
export function reasonOf({ t }: Session, code: string): string {
  const known = ownMember(refusalReasons, code);
  return known === undefined ? code : t(known);
}

/** A table of all that stands in the way of a use: reason and code, what it needs, what it has, who can grant it. */
export function refusalTable(session: Session, failing: readonly Refusal[]): string[] {
  const m = sharingTexts;
  const headings = [
    m.reasonColumn,
    m.codeColumn,
    m.wantedColumn,
    m.hadColumn,
    m.ofColumn,
    m.grantableColumn,
  ];
  const rows = failing.map(({ code, wanted, had, of = '', grantableBy }) => [
    ...[reasonOf(session, code), code, wanted.join(' '), had.join(' '), of],
    grantableBy.map(({ party, unit = '' }) => `${said(session, party)} ${unit}`.trim()).join(', '),
  ]);
  return tableLines(
    headings.map((heading) => session.t(heading)),
    rows,
  );
}
