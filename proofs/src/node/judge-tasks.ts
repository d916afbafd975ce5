// SPDX-License-Identifier: Apache-2.0
import { describeDocument, type DocumentDescription } from '../files/document.js';
import { judgeFile } from '../signatures/judge-file.js';
import type { FileJudgement } from '../signatures/judgement.js';
import { Trust } from '../signatures/trust.js';
import { packPackage, type ArchivePackage } from '../archives/package-zip.js';
import { inspectFile, type InspectedFile } from '../archives/properties/inspect-file.js';
import type { PackageReport } from '../archives/properties/test-package.js';
import {
  testTask,
  unpackTask,
  type TestingTask,
  type Unpacked,
  type UnpackingTask,
} from './archive-tasks.js';
import { sealFactsOf, type SealFacts } from './seal-facts.js';
import type { SignaturePrimitives } from '../signatures/primitives.js';
import { nodeSignaturePrimitives } from './signatures.js';

/** Authorities whose seals and signatures are believed, and what they have revoked. */
export interface Authorities {
  /** Certificates, PEM or DER. */
  readonly roots: readonly (string | Uint8Array)[];
  /** Revocation lists, DER. */
  readonly lists: readonly Uint8Array[];
}

/** Data of a judges' thread. */
export interface ThreadData extends Authorities {
  /** Most memory outside the heap that a small file's work may take. */
  readonly buffersMb: number;
}

/** A file, and the moment as of which it is judged. */
export interface JudgingTask {
  readonly bytes: Uint8Array;
  /** RFC 3339 UTC with milliseconds. */
  readonly at: string;
}

/** A file, and the name that it came with. */
export interface DescribingTask {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** A file by itself. */
export interface FileTask {
  readonly bytes: Uint8Array;
}

/** Kinds of work for the threads, each with its task and its answer. */
export interface JudgeTasks {
  readonly judge: { readonly task: JudgingTask; readonly answer: FileJudgement };
  readonly describe: { readonly task: DescribingTask; readonly answer: DocumentDescription };
  readonly inspect: { readonly task: FileTask; readonly answer: InspectedFile };
  readonly seal: { readonly task: FileTask; readonly answer: SealFacts | undefined };
  readonly unpack: { readonly task: UnpackingTask; readonly answer: Unpacked };
  readonly pack: { readonly task: ArchivePackage; readonly answer: Uint8Array };
  readonly test: { readonly task: TestingTask; readonly answer: PackageReport };
}

/** A task as it is sent to a thread. */
export type JudgeTask = {
  readonly [K in keyof JudgeTasks]: { readonly kind: K } & JudgeTasks[K]['task'];
}[keyof JudgeTasks];

/** Bytes of the files that a task is about. */
export function bytesIn(task: JudgeTask): number {
  if ('bytes' in task) return task.bytes.length;
  return [...task.files.values()].reduce((sum, file) => sum + file.length, 0);
}

/** Does tasks where it is called; some answer a promise. */
export function performerOf(
  { roots, lists }: Authorities,
  primitives: SignaturePrimitives = nodeSignaturePrimitives,
): (task: JudgeTask) => unknown {
  const trust = new Trust(primitives, roots, lists);
  return (task) => {
    switch (task.kind) {
      case 'judge':
        return judgeFile(task.bytes, { primitives, trust, at: task.at });
      case 'describe':
        return describeDocument(task.bytes, task.fileName, primitives.inflateRaw);
      case 'inspect':
        return inspectFile(task.bytes, primitives.inflateRaw);
      case 'seal':
        return sealFactsOf(task.bytes);
      case 'unpack':
        return unpackTask(task, primitives);
      case 'pack':
        return packPackage(task);
      case 'test':
        return testTask(task, { trust, primitives });
    }
  };
}
