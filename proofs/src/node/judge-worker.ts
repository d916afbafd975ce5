// SPDX-License-Identifier: Apache-2.0
// Judges files in a thread of its own: one after the other, as they come.
import { parentPort, workerData } from 'node:worker_threads';
import { judgeFile } from '../signatures/judge-file.js';
import { Trust } from '../signatures/trust.js';
import type { Authorities, JudgingTask } from './judge-pool.js';
import { nodeSignaturePrimitives } from './signatures.js';

const { roots, lists } = workerData as Authorities;
const primitives = nodeSignaturePrimitives;
const trust = new Trust(primitives, roots, lists);

parentPort?.on('message', ({ bytes, at }: JudgingTask) => {
  parentPort?.postMessage(judgeFile(bytes, { primitives, trust, at }));
});
