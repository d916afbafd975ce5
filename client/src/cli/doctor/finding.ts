// SPDX-License-Identifier: Apache-2.0
import { doctorFindings, type DoctorCheckName, type FindingCode } from '../../texts/doctor.js';
import type { FindingState } from '../../texts/finding.js';
import { fill, type TextValues } from '../../texts/text.js';
import { reportOf } from '../report-error.js';
import type { Session } from '../session.js';

/** One answered question about the installation. In JSON just so: stable. */
export interface DoctorCheck {
  readonly name: DoctorCheckName;
  readonly state: FindingState;
  readonly code: FindingCode;
  readonly message: string;
  readonly remedy: string;
}

/** Puts a finding into words. */
export function found(
  { language }: Session,
  name: DoctorCheckName,
  code: FindingCode,
  values: TextValues = {},
): DoctorCheck {
  const { state, message, remedy } = doctorFindings[code];
  return {
    name,
    state,
    code,
    message: fill(language, message, values),
    remedy: fill(language, remedy, values),
  };
}

/** Runs checks; what stands in their way is a finding too. */
export async function attempt(
  session: Session,
  name: DoctorCheckName,
  check: () => Promise<DoctorCheck | readonly DoctorCheck[]>,
): Promise<readonly DoctorCheck[]> {
  try {
    return [await check()].flat();
  } catch (error) {
    const reason = reportOf(error, session.language).code;
    return [found(session, name, 'NOT_ASKED', { reason })];
  }
}
