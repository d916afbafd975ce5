// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { checkTexts, checkWords } from '../../texts/checks.js';
import { defineCommand, one } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { readJsonFile } from '../json-file.js';
import { answer } from '../output/answer.js';
import { printable } from '../output/printable.js';
import { tableLines } from '../output/table.js';
import type { Session } from '../session.js';
import { reasonOf } from '../sharing/refusals.js';
import { readSubject, subjectOptions } from '../subject.js';
import { UnitNames } from '../unit-names.js';
import { unsettled, writeHeaders, writeOptions } from '../writes.js';

type Checked = components['schemas']['Checked'];
type NewCheck = components['schemas']['NewCheck'];

const m = checkTexts;

/** `yulian check`: whether values are the sources' own. */
export const checkCommand = defineCommand({
  name: 'check',
  summary: m.check,
  details: m.details,
  examples: [
    'check values.json --case cas_… --service-item 000131001000 --purpose ZWSJ-17 --subject person.json',
  ],
  args: { file: one('FILE', m.file) },
  options: {
    case: one('CASE', m.case),
    serviceItem: one('CODE', m.serviceItem),
    purpose: one('CODE', m.purpose),
    ...subjectOptions,
    ...writeOptions,
  },
  async run(session, { file }, { case: caseId, serviceItem, purpose, ...options }) {
    const params = { header: writeHeaders(options) };
    const read = await readJsonFile(file);
    const comparisons = (Array.isArray(read) ? read : [read]) as NewCheck['comparisons'];
    const subject = await readSubject(session, options);
    const about = { case: caseId, serviceItem, purpose, subject };
    const yulian = await session.yulian();
    const checked = await unsettled({}, () =>
      dataOf(yulian.api.POST('/v1/checks', { params, body: { ...about, comparisons } })),
    );
    const lines = session.json ? [] : await checkLines(session, checked, new UnitNames(yulian));
    await answer(session, checked, () => lines);
    return exitOf(checked);
  },
});

async function checkLines(
  session: Session,
  { sources }: Checked,
  names: UnitNames,
): Promise<readonly string[]> {
  const headings = [m.providerColumn, m.fieldColumn, m.resultColumn, m.accessColumn];
  const rows: string[][] = [];
  for (const source of sources) {
    const name = printable(await names.of(source.provider));
    rows.push(...sourceRows(session, source).map((row) => [name, ...row]));
  }
  return tableLines(
    headings.map((heading) => session.t(heading)),
    rows,
  );
}

/** Field, what came of it, and the access, for each comparison; one row for what was not compared. */
function sourceRows(
  session: Session,
  { results, access, failed }: Checked['sources'][number],
): readonly string[][] {
  const id = access?.id ?? '';
  if (failed !== undefined) return [['', session.t(m.failed, { code: failed }), id]];
  const denied = access?.facts[0]?.failing;
  if (denied !== undefined) {
    const codes = denied.map(({ code }) => `${reasonOf(session, code)} (${code})`).join('; ');
    return [['', session.t(m.denied, { codes }), id]];
  }
  return results.map(({ field, element, result }) => {
    const word = checkWords[result];
    return [element ?? field, word === undefined ? result : session.t(word), id];
  });
}

/** Passes when all are the same, fails when one is not; else it cannot be told. */
function exitOf({ sources }: Checked): ExitCode {
  const results = sources.flatMap((source) => source.results.map(({ result }) => result));
  if (results.includes('NO_MATCH')) return EXIT.fails;
  const isAnswered = sources.every((source) => source.results.length > 0);
  return isAnswered && results.every((one) => one === 'MATCH') ? EXIT.passes : EXIT.cannotCheck;
}
