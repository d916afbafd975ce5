// SPDX-License-Identifier: Apache-2.0
import { ownMember, verificationTexts } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { licenceTexts } from '../../texts/licence.js';
import { printable } from '../output/printable.js';
import { tableLines } from '../output/table.js';
import { beijingTime, lastDay } from '../output/times.js';
import type { Session } from '../session.js';

type Schemas = components['schemas'];
const m = licenceTexts;

/** Number and values of a licence. */
export function valueLines(session: Session, values: Schemas['LicenceValues']): string[] {
  const { t } = session;
  const { id, title, number, fields } = values;
  const rows = fields.map(({ title: field, value }) => [
    printable(field),
    printable(typeof value === 'string' ? value : JSON.stringify(value)),
  ]);
  return [
    `${printable(title)} ${id}`,
    ...(number === undefined ? [] : [`${t(m.number)} ${printable(number)}`]),
    ...tableLines([t(m.fieldColumn), t(m.valueColumn)], rows),
  ];
}

/** The licences of whoever signed in. */
export function ownLicenceLines(session: Session, { data }: Schemas['MyLicences']): string[] {
  const { language, t } = session;
  const headings = [m.idColumn, m.titleColumn, m.stateColumn, m.issuerColumn, m.issuedColumn];
  const states = verificationTexts(language).licenceStates;
  const rows = data.map(({ id, title, state, issuer, issuedAt, validTo }) => [
    ...[id, printable(title), ownMember(states, state) ?? state, printable(issuer.name)],
    ...[beijingTime(issuedAt), validTo === undefined ? '' : lastDay(validTo)],
  ]);
  return tableLines(
    [...headings, m.untilColumn].map((heading) => t(heading)),
    rows,
  );
}
