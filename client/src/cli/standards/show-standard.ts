// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { standardsTexts } from '../../texts/standards.js';
import { printable } from '../output/printable.js';
import { tableLines, type Cell } from '../output/table.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

type Standard = components['schemas']['Standard'];
type Field = components['schemas']['FieldDeclaration'];

type StandardVersion = components['schemas']['StandardVersion'];

/** A version number from the command line. @throws UsageError `VERSION_INVALID` */
export function readVersion(text: string): string {
  if (/^[1-9][0-9]{0,2}$/.test(text)) return text;
  throw new UsageError('VERSION_INVALID', standardsTexts.versionInvalid);
}

/** A version as it was published: the text is the standard. */
export function versionLines(version: StandardVersion): string[] {
  return JSON.stringify(version, null, 2).split('\n');
}

/** A standard: its versions, and the fields of the newest. */
export function standardLines(session: Session, { id, facts }: Standard): string[] {
  const versions = facts.map(({ version, title, from, recordedAt, basis, txId }) =>
    session.t(standardsTexts.versionLine, {
      version,
      title: printable(title),
      from: beijingTime(from),
      recordedAt: beijingTime(recordedAt),
      basis,
      txId,
    }),
  );
  const { fields, rules } = facts.at(-1) ?? {};
  return [
    id,
    ...versions.map((line) => `  ${line}`),
    ...(fields === undefined ? [] : ['', ...fieldTable(session, fields)]),
    ...(rules === undefined ? [] : ['', ...JSON.stringify(rules, null, 2).split('\n')]),
  ];
}

function fieldTable({ t, language }: Session, fields: readonly Field[]): string[] {
  const s = standardsTexts;
  const yesNo = (value: boolean): string => t(value ? s.yes : s.no);
  const seen = { always: s.always, 'on-grant': s.onGrant, never: s.never };
  const headings = [
    s.field,
    s.name,
    s.fieldType,
    s.required,
    s.committed,
    s.disclosable,
    s.personal,
  ];
  const rows = fields.map((field): readonly Cell[] => [
    printable(field.pattern),
    printable((language === 'en' ? field.title : field.titleZh) ?? field.title ?? ''),
    field.format === undefined ? field.type : `${field.type} (${field.format})`,
    yesNo(field.required),
    yesNo(field.committed),
    t(seen[field.disclosable]),
    yesNo(field.personal),
  ]);
  return tableLines(
    headings.map((heading) => t(heading)),
    rows,
  );
}
