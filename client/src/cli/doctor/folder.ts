// SPDX-License-Identifier: Apache-2.0
import { doctorFindings, type DoctorCheckName, type FindingCode } from '../../texts/doctor.js';
import type { TextValues } from '../../texts/text.js';
import { dataDir } from '../connection.js';
import { OperatorRefusal } from '../operator/operator-error.js';
import { askOperator } from '../operator/run-operator.js';
import type { Session } from '../session.js';
import { found, type DoctorCheck } from './finding.js';

/** What the operator program found. */
interface Finding {
  readonly code: string;
  readonly values: TextValues;
}

/** Which check a finding belongs to, by the beginning of its code. */
const CHECKS: readonly (readonly [string, DoctorCheckName])[] = [
  ['FOLDER_', 'folder'],
  ['CERTIFICATE', 'certificates'],
  ['PEER_CLOCK_', 'clocks'],
  ['NEWEST_BLOCK_', 'clocks'],
  ['PEER_', 'peers'],
  ['CHAINCODE_', 'chaincode'],
  ['ORDER', 'ordering'],
  ['LEADER_', 'ordering'],
];

/**
 * What only the data folder and the network behind it show. The gateway need not run, nor anything
 * of the network.
 */
export async function checkFolder(session: Session): Promise<readonly DoctorCheck[]> {
  try {
    const { said } = await askOperator(['doctor', '--data', dataDir(session.globals)]);
    return (said['findings'] as readonly Finding[]).map(({ code, values }) =>
      isKnown(code)
        ? found(session, checkOf(code), code, values)
        : found(session, checkOf(code), 'NOT_ASKED', { reason: code }),
    );
  } catch (error) {
    if (!(error instanceof OperatorRefusal)) throw error;
    const isElsewhere = error.code === 'DATA_FOLDER_EMPTY';
    return [
      isElsewhere
        ? found(session, 'folder', 'FOLDER_ELSEWHERE')
        : found(session, 'folder', 'NOT_ASKED', { reason: error.code }),
    ];
  }
}

function isKnown(code: string): code is FindingCode {
  return Object.hasOwn(doctorFindings, code);
}

function checkOf(code: string): DoctorCheckName {
  return CHECKS.find(([start]) => code.startsWith(start))?.[1] ?? 'folder';
}
