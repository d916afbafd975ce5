// SPDX-License-Identifier: Apache-2.0
import { describeFile } from '../documents/describe-file.js';
import { digestFile } from '../documents/digest-file.js';
import type { Subject } from './subject.js';

/**
 * Learns from a file what is asked about it: digests, identifier, whether it is signed. Signatures
 * that it may carry are not judged here.
 *
 * @throws as `digestFile` and `describeFile`
 */
export async function readSubject(
  file: File,
  onProgress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Subject> {
  const digests = await digestFile(file, onProgress, signal);
  const { identifier, ...said } = await describeFile(file);
  return { file: { blob: file, digests, ...said }, identifier };
}
