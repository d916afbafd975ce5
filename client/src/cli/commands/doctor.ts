// SPDX-License-Identifier: Apache-2.0
import { doctorNames, doctorTexts, type DoctorCheckName } from '../../texts/doctor.js';
import type { FindingState } from '../../texts/finding.js';
import { defineCommand, optional } from '../command.js';
import { attempt, type DoctorCheck } from '../doctor/finding.js';
import { checkFolder } from '../doctor/folder.js';
import {
  checkCredentials,
  checkIndex,
  checkLedger,
  checkReady,
  checkServer,
} from '../doctor/gateway.js';
import { checkDisk, checkNode } from '../doctor/machine.js';
import { checkRoots } from '../doctor/roots.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import { printable } from '../output/printable.js';
import { stateCell } from '../output/states.js';
import { tableLines, type Cell } from '../output/table.js';
import type { Session } from '../session.js';

/** What does not answer is what is looked for: it is not waited for. */
const AT_ONCE = { timeoutMs: 15_000, attempts: 1 };

export const doctorCommand = defineCommand({
  name: 'doctor',
  summary: doctorTexts.summary,
  examples: [
    'doctor',
    'doctor --trust trust.json --key-file clerk.key',
    'doctor --data-dir /srv/yulian',
  ],
  args: {},
  options: { trust: optional('FILE', doctorTexts.trust) },
  async run(session, _args, { trust }) {
    const yulian = await session.yulian(AT_ONCE);
    const [server, clock] = await checkServer(session, yulian);
    const ask = (name: DoctorCheckName, check: Parameters<typeof attempt>[2]) =>
      attempt(session, name, check);
    const checks = [checkNode(session), server];
    if (server.state === 'pass') {
      checks.push(
        ...(await ask('ready', () => checkReady(session, yulian))),
        clock,
        ...(await ask('credentials', () => checkCredentials(session, yulian))),
        ...(await ask('ledger', () => checkLedger(session, yulian))),
        ...(await ask('index', () => checkIndex(session, yulian))),
        ...(await ask('roots', () => checkRoots(session, yulian, trust))),
      );
    }
    checks.push(
      ...(await ask('disk', () => checkDisk(session))),
      ...(await ask('folder', () => checkFolder(session))),
    );
    const exitCode = exitCodeOf(checks);
    await answer(session, { ok: exitCode === EXIT.passes, checks }, () => linesOf(session, checks));
    return exitCode;
  },
});

/** By the worst of what was found. */
function exitCodeOf(checks: readonly DoctorCheck[]): ExitCode {
  const has = (wanted: FindingState): boolean => checks.some(({ state }) => state === wanted);
  if (has('fail')) return EXIT.fails;
  if (has('cannot-check')) return EXIT.cannotCheck;
  return has('warning') ? EXIT.warns : EXIT.passes;
}

function linesOf({ language, terminal, t }: Session, checks: readonly DoctorCheck[]): string[] {
  const rows = checks.map((check): readonly Cell[] => [
    stateCell(check.state, language, terminal.colours),
    t(doctorNames[check.name]),
    printable(check.message),
  ]);
  const [, ...lines] = tableLines(['', '', ''], rows);
  return lines.flatMap((line, at) => {
    const remedy = checks[at]?.remedy ?? '';
    return remedy === '' ? [line] : [line, `    → ${printable(remedy)}`];
  });
}
