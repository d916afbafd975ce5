// SPDX-License-Identifier: Apache-2.0
import { doctorNames, doctorTexts } from '../../texts/doctor.js';
import { defineCommand, optional } from '../command.js';
import { attempt, type DoctorCheck } from '../doctor/finding.js';
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

export const doctorCommand = defineCommand({
  name: 'doctor',
  summary: doctorTexts.summary,
  examples: ['doctor', 'doctor --trust trust.json --key-file clerk.key'],
  args: {},
  options: { trust: optional('FILE', doctorTexts.trust) },
  async run(session, _args, { trust }) {
    const yulian = await session.yulian();
    const [server, clock] = await checkServer(session, yulian);
    const checks = [checkNode(session), server];
    if (server.state === 'pass') {
      checks.push(
        await attempt(session, 'ready', () => checkReady(session, yulian)),
        clock,
        await attempt(session, 'credentials', () => checkCredentials(session, yulian)),
        await attempt(session, 'ledger', () => checkLedger(session, yulian)),
        await attempt(session, 'index', () => checkIndex(session, yulian)),
        await attempt(session, 'roots', () => checkRoots(session, yulian, trust)),
      );
    }
    checks.push(await attempt(session, 'disk', () => checkDisk(session)));
    const exitCode = exitCodeOf(checks);
    await answer(session, { ok: exitCode === EXIT.passes, checks }, () => linesOf(session, checks));
    return exitCode;
  },
});

function exitCodeOf(checks: readonly DoctorCheck[]): ExitCode {
  if (checks.some(({ state }) => state === 'fail')) return EXIT.fails;
  return checks.some(({ state }) => state === 'cannot-check') ? EXIT.cannotCheck : EXIT.passes;
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
