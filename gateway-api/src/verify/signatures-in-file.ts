// SPDX-License-Identifier: Apache-2.0
import type { PresentedSignatures } from '@yulian/proofs';
import type { Clock } from '../services.js';
import { RequestError } from '../http/request-error.js';
import type { Judging } from '../signatures/judges.js';
import type { Subject } from './subject.js';

/** What judging the signatures in a file takes. */
export interface SignatureSources {
  readonly judges: Pick<Judging, 'judge'>;
  readonly clock: Clock;
}

/**
 * Judges the signatures of a file that was sent, as of now, whatever moment is asked about: they count
 * as of their signing, and a copy that was sealed after that moment is no forgery.
 *
 * @returns undefined when no file was sent
 * @throws RequestError `JUDGES_BUSY`
 */
export async function signaturesOf(
  { judges, clock }: SignatureSources,
  { file }: Pick<Subject, 'file'>,
): Promise<PresentedSignatures | undefined> {
  if (file === undefined || typeof file === 'string') return file;
  try {
    return await judges.judge({ bytes: file, at: clock.now() });
  } catch (error) {
    if (error instanceof RequestError && error.code === 'FILE_OVERRUNS') return 'overruns';
    throw error;
  }
}
