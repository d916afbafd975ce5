// SPDX-License-Identifier: Apache-2.0
import { describeDocument, type DocumentDescription } from '../files/document.js';
import { judgeFile } from '../signatures/judge-file.js';
import type { FileJudgement } from '../signatures/judgement.js';
import { Trust } from '../signatures/trust.js';
import { nodeSignaturePrimitives } from './signatures.js';

/** Authorities whose seals and signatures are believed, and what they have revoked. */
export interface Authorities {
  /** Certificates, PEM or DER. */
  readonly roots: readonly (string | Uint8Array)[];
  /** Revocation lists, DER. */
  readonly lists: readonly Uint8Array[];
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

/** Kinds of work for the threads, each with its task and its answer. */
export interface JudgeTasks {
  readonly judge: { readonly task: JudgingTask; readonly answer: FileJudgement };
  readonly describe: { readonly task: DescribingTask; readonly answer: DocumentDescription };
}

/** A task as it is sent to a thread. */
export type JudgeTask = {
  readonly [K in keyof JudgeTasks]: { readonly kind: K } & JudgeTasks[K]['task'];
}[keyof JudgeTasks];

/** Does tasks where it is called, one after the other. */
export function performerOf({ roots, lists }: Authorities): (task: JudgeTask) => unknown {
  const primitives = nodeSignaturePrimitives;
  const trust = new Trust(primitives, roots, lists);
  return (task) => {
    switch (task.kind) {
      case 'judge':
        return judgeFile(task.bytes, { primitives, trust, at: task.at });
      case 'describe':
        return describeDocument(task.bytes, task.fileName);
    }
  };
}
