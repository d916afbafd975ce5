// SPDX-License-Identifier: Apache-2.0
import { resolve } from 'node:path';
import { unitsTexts } from '../../texts/units.js';
import { defineCommand, many, one } from '../command.js';
import { dataDir } from '../connection.js';
import { runOperator } from '../operator/run-operator.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';

/** Identities and the first key of a unit that was admitted after the founding. */
export const enrolCommand = defineCommand({
  name: 'enrol',
  summary: unitsTexts.enrol,
  details: unitsTexts.enrolDetails,
  examples: [
    'units enrol 11999999T0000001XT --data-dir /srv/yulian --out operator.key',
    'units enrol 11999999T0000001XT --role clerk --role operator --role trader --out operator.key',
  ],
  args: { uscc: one('USCC', unitsTexts.uscc) },
  options: { role: many('ROLE', unitsTexts.enrolRole), out: one('FILE', unitsTexts.enrolOut) },
  async run(session, { uscc }, { role, out }) {
    const place = ['enrol-unit', '--data', dataDir(session.globals)];
    const roles = role.length === 0 ? [] : ['--role', role.join(',')];
    const args = [...place, '--unit', uscc, ...roles, '--key-file', resolve(out)];
    return runOperator(session, args, (value) => ({ value, lines: enrolledLines(session, value) }));
  },
});

function enrolledLines({ t }: Session, enrolled: Readonly<Record<string, unknown>>): string[] {
  const { unit, mspId, roles, keyFile, expiresAt } = enrolled;
  const names = (roles as readonly string[]).join(' ');
  return [
    t(unitsTexts.enrolled, { unit: String(unit), mspId: String(mspId), roles: names }),
    typeof keyFile !== 'string'
      ? t(unitsTexts.enrolHasKey)
      : t(unitsTexts.enrolKey, { file: keyFile, expires: beijingTime(String(expiresAt)) }),
  ];
}
