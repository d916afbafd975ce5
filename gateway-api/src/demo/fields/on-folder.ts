// SPDX-License-Identifier: Apache-2.0
import { OperatorError } from '../../gateway/maintenance/operator-error.js';
import { DemoApi } from '../api.js';
import { readDemoFile, type DemoFile } from '../demo-file.js';
import type { EcoFolder } from '../eco/checks.js';
import { runEco, type EcoReport } from '../eco/run.js';
import { SealWorkshop } from '../sealing/workshop.js';
import type { ApiOf } from './field.js';
import { demonstrate, type FieldReport } from './run.js';

/**
 * Runs a field on the demo whose gateway serves a data folder now.
 *
 * @throws OperatorError `DEMO_NOT_RUNNING`
 */
export async function demonstrateOnFolder(
  field: string,
  dataDirectory: string,
): Promise<FieldReport> {
  const { apiOf } = await runningDemo(dataDirectory);
  return demonstrate(field, apiOf, await SealWorkshop.open(dataDirectory, new Date()));
}

/**
 * Tells the story of the eco-chain on the demo whose gateway serves a data folder now.
 *
 * @throws OperatorError `DEMO_NOT_RUNNING`
 */
export async function ecoOnFolder(cases: number, folder: EcoFolder): Promise<EcoReport> {
  const { demo, url, apiOf } = await runningDemo(folder.path);
  if (demo.pages?.my === undefined) {
    throw new OperatorError('DEMO_NOT_RUNNING', 'nobody can sign in at the demo of this folder');
  }
  const workshop = await SealWorkshop.open(folder.path, new Date());
  return runEco({ url, apiOf, workshop }, cases, folder);
}

/** @throws OperatorError `DEMO_NOT_RUNNING` */
async function runningDemo(
  dataDirectory: string,
): Promise<{ readonly demo: DemoFile; readonly url: string; readonly apiOf: ApiOf }> {
  const demo = await readDemoFile(dataDirectory);
  const url = demo?.url;
  if (demo === undefined || url === undefined || !(await isServed(url))) {
    const message = 'no demo runs on this data folder: npm start';
    throw new OperatorError('DEMO_NOT_RUNNING', message);
  }
  return { demo, url, apiOf: (unit, role) => new DemoApi(url, keyOf(demo, unit, role)) };
}

async function isServed(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).ok;
  } catch {
    return false;
  }
}

function keyOf({ all }: DemoFile, unit: string, role: string): string {
  const credential = all.find((one) => one.unit === unit && one.role === role);
  if (credential === undefined) throw new Error(`the demo has no ${role} for ${unit}`);
  return credential.key;
}
