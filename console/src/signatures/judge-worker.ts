// SPDX-License-Identifier: Apache-2.0
// Judges files in a thread of its own, one after another, as they come: a file with many signatures
// takes seconds. Loaded on demand, for most files are never seen to carry one.
import { loadBrowserSignaturePrimitives } from '@yulian/proofs/browser/signatures';
import { judgeFile, Trust, type FileJudgement } from '@yulian/proofs/signatures';
import type { JudgingReply, JudgingTask } from './judge-in-worker.js';

const loading = loadBrowserSignaturePrimitives();

self.addEventListener('message', ({ data, ports: [port] }: MessageEvent<JudgingTask>) => {
  const reply = (answer: JudgingReply): void => port?.postMessage(answer);
  judged(data).then(
    (judgement) => reply({ judgement }),
    (error: unknown) => reply({ failure: String(error) }),
  );
});

async function judged({ bytes, roots, at }: JudgingTask): Promise<FileJudgement> {
  const primitives = await loading;
  return judgeFile(bytes, { primitives, trust: new Trust(primitives, roots), at });
}
