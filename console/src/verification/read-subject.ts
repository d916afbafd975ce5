// SPDX-License-Identifier: Apache-2.0
import { describeFile } from '../documents/describe-file.js';
import { digestFile } from '../documents/digest-file.js';
import type { Subject } from './subject.js';

/**
 * Learns from a file what is asked about it: digests, identifier, whether it is signed.
 *
 * @throws as `digestFile` and `describeFile`
 */
export async function readSubject(
  file: File,
  onProgress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Subject> {
  const digests = await digestFile(file, onProgress, signal);
  const { identifier, signed, remark } = await describeFile(file);
  return { file: { blob: file, digests, signed, remark }, identifier };
}
