// SPDX-License-Identifier: Apache-2.0
import type { Suite } from '../engine/suite.js';
import { accessSuite } from './access.js';
import { checkSuite } from './check.js';
import { corruptionSuite } from './corruption.js';
import { creditsSuite } from './credits.js';
import { diskSuite } from './disk.js';
import { impressionsSuite } from './impressions.js';
import { killsSuite } from './kills.js';
import { marketSuite } from './market.js';
import { mixedSuite } from './mixed.js';
import { oprfSuite } from './oprf.js';
import { powerSuite } from './power.js';
import { stepsSuite } from './steps.js';

/** All suites by name, made when they are run. */
export const SUITES: Readonly<Record<string, () => Suite>> = {
  kills: killsSuite,
  steps: stepsSuite,
  power: powerSuite,
  disk: diskSuite,
  corruption: corruptionSuite,
  mixed: mixedSuite,
  impressions: impressionsSuite,
  check: checkSuite,
  oprf: oprfSuite,
  market: marketSuite,
  access: accessSuite,
  credits: creditsSuite,
};
