#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
import { statSync } from 'node:fs';

/** @param {string} file from here */
const writtenAt = (file) =>
  statSync(new URL(file, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;

const bundled = writtenAt('../dist/cli/bundle/main.js');
const compiled = Math.max(
  writtenAt('../dist/.tsbuildinfo'),
  writtenAt('../../proofs/dist/.tsbuildinfo'),
);
if (bundled > compiled) await import('../dist/cli/bundle/main.js');
else await import('../dist/cli/main.js');
