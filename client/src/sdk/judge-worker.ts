// SPDX-License-Identifier: Apache-2.0
// Judges files in a thread of its own: one after the other, as they come.
import { parentPort, workerData } from 'node:worker_threads';
import { judgeFile, Trust } from '@yulian/proofs/signatures';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import type { JudgingSettings } from './judge-pool.js';

const { roots, lists, at } = workerData as JudgingSettings;
const primitives = nodeSignaturePrimitives;
const context = { primitives, trust: new Trust(primitives, roots, lists), at };

parentPort?.on('message', (bytes: Uint8Array) => {
  parentPort?.postMessage(judgeFile(bytes, context));
});
