// SPDX-License-Identifier: Apache-2.0
import {
  CHECK_NAMES,
  isDecisive,
  verificationTexts,
  type Language,
  ownMember,
} from '@yulian/proofs';
import { certificateCheckTexts } from '@yulian/proofs/certificates';
import { accessCheckNames } from '../../texts/access-evidence.js';
import type { Text } from '../../texts/text.js';
import { verifyTexts } from '../../texts/verify.js';
import { jsonText } from '../output/answer.js';
import { csvLine } from '../output/csv.js';
import { printable } from '../output/printable.js';
import { stateCell, verdictCell } from '../output/states.js';
import { tableLines, type Cell } from '../output/table.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { sealLines } from './seals.js';
import type { ShownCheck, Verified } from './verified.js';

/** Without which nothing can be said of a licence. */
const DECISIVE: ReadonlySet<string> = new Set(CHECK_NAMES.filter(isDecisive));

/** Writes what came out: JSON, CSV, a table of many, or one in full. */
export async function presentVerified(
  session: Session,
  all: readonly Verified[],
  csv: boolean,
): Promise<void> {
  const { terminal, json } = session;
  const [only] = all;
  if (json) {
    const verdict = worstVerdict(all);
    await terminal.out(jsonText({ verdict, results: all }));
  } else if (csv) {
    await terminal.out(csvOf(session, all));
  } else if (all.length === 1 && only !== undefined) {
    await terminal.out(`${fullLines(session, only).join('\n')}\n`);
  } else {
    await terminal.out(`${summaryLines(session, all).join('\n')}\n`);
  }
}

function worstVerdict(all: readonly Verified[]): Verified['verdict'] {
  const order = ['fail', 'cannot-check', 'pass'] as const;
  return order.find((verdict) => all.some((one) => one.verdict === verdict)) ?? 'cannot-check';
}

/** Check by check, in a clerk's words, with what to do. */
function fullLines(session: Session, verified: Verified): string[] {
  const { language, terminal } = session;
  const { colours } = terminal;
  const verdict = verdictCell(verified.verdict, language, colours);
  const subject = verified.file ?? verified.identifier ?? '';
  const lines = [`${colours.bold(verdict.style(verdict.text))}  ${printable(subject)}`];
  if (verified.error !== undefined) return [...lines, ...errorLines(verified.error)];
  const rows = verified.checks.map((check): readonly Cell[] => [
    stateCell(check.state, language, colours),
    nameOf(check, language),
    printable(check.message),
  ]);
  const [, ...table] = tableLines(['', '', ''], rows);
  lines.push(...table.map((line) => `  ${line}`));
  lines.push(...sealSection(session, verified));
  lines.push(...remedyLines(session, verified));
  lines.push(...fieldLines(session, verified));
  const { leadsTo } = verified;
  if (leadsTo !== undefined) {
    lines.push(session.t(verifyTexts.leadsTo, { address: printable(leadsTo) }));
  }
  if (verified.knownUntil !== null) {
    lines.push(session.t(verifyTexts.knownUntil, { time: beijingTime(verified.knownUntil) }));
  }
  return lines;
}

function sealSection(session: Session, { seals }: Verified): string[] {
  if (seals === undefined) return [];
  return ['', session.t(verifyTexts.seals), ...sealLines(session, seals)];
}

/** What to do next, once each, only for what did not pass: of what fails, nobody waits for more. */
function remedyLines(session: Session, { verdict, checks }: Verified): string[] {
  const open = checks.filter(
    ({ state }) => state === 'fail' || (state === 'cannot-check' && verdict !== 'fail'),
  );
  const remedies = [...new Set(open.map(({ remedy }) => remedy).filter((text) => text !== ''))];
  if (remedies.length === 0) return [];
  return ['', session.t(verifyTexts.next), ...remedies.map((text) => `  • ${printable(text)}`)];
}

function fieldLines(session: Session, { fields }: Verified): string[] {
  if (fields === undefined) return [];
  const shown = Object.entries(fields).map(
    ([name, value]) => `  ${printable(name)}: ${printable(valueText(value))}`,
  );
  return ['', session.t(verifyTexts.fields), ...shown];
}

function valueText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function errorLines({ code, message, hint = '' }: NonNullable<Verified['error']>): string[] {
  return [
    `  ${printable(message)} [${printable(code)}]`,
    ...(hint === '' ? [] : [`  ${printable(hint)}`]),
  ];
}

/** One line per subject: what decided it, and what to do first. */
function summaryLines(session: Session, all: readonly Verified[]): string[] {
  const { language, terminal } = session;
  const rows = all.map((one): readonly Cell[] => {
    const { code, message } = decisive(one);
    return [
      verdictCell(one.verdict, language, terminal.colours),
      printable(one.file ?? one.identifier ?? ''),
      code,
      printable(message),
    ];
  });
  const count = (verdict: Verified['verdict']): number =>
    all.filter((one) => one.verdict === verdict).length;
  const sum = session.t(verifyTexts.sum, {
    all: all.length,
    pass: count('pass'),
    fail: count('fail'),
    cannot: count('cannot-check'),
  });
  return [...tableLines(headings(session), rows), '', sum];
}

function csvOf(session: Session, all: readonly Verified[]): string {
  const t = verifyTexts;
  const head = [t.file, t.verdict, t.identifier, t.code, t.message, t.remedy, t.knownUntilColumn];
  const lines = all.map((one) => {
    const { code, message, remedy } = decisive(one);
    const verdict = verificationTexts(session.language).verdicts[one.verdict];
    const known = one.knownUntil ?? '';
    return csvLine([one.file ?? '', verdict, one.identifier ?? '', code, message, remedy, known]);
  });
  return csvLine(head.map((heading) => session.t(heading))) + lines.join('');
}

function headings(session: Session): string[] {
  const t = verifyTexts;
  return [t.verdict, t.file, t.code, t.message].map((heading) => session.t(heading));
}

/** The check that decided, with its words; an error when there was no verification at all. */
function decisive(verified: Verified): Pick<ShownCheck<string>, 'code' | 'message' | 'remedy'> {
  const { error } = verified;
  if (error !== undefined) return { ...error, remedy: error.hint ?? '' };
  return checkThatDecided(verified) ?? { code: '', message: '', remedy: '' };
}

/** Any failing check decides; of those that cannot be checked, only those a pass depends on do. */
function checkThatDecided({ verdict, checks }: Verified): ShownCheck<string> | undefined {
  if (verdict === 'pass') return checks.find(({ name }) => name === 'status') ?? checks[0];
  const deciding = checks.find(
    ({ state, name }) => state === verdict && (verdict === 'fail' || DECISIVE.has(name)),
  );
  return deciding ?? checks.find(({ state }) => state === verdict);
}

function nameOf({ name }: ShownCheck<string>, language: Language): string {
  const names: Readonly<Record<string, string>> = verificationTexts(language).names;
  const others: Readonly<Record<string, Text>> = { ...certificateCheckTexts, ...accessCheckNames };
  return ownMember(names, name) ?? ownMember(others, name)?.[language] ?? name;
}
