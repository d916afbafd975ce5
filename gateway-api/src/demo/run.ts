// SPDX-License-Identifier: Apache-2.0
import type { Gateway } from '../gateway/open-gateway.js';
import type { Serving } from '../main/serve.js';
import { DemoApi } from './api.js';
import { credentialsByRole, makeDemoCredentials } from './credentials.js';
import { DOCUMENTS } from './documents-folder.js';
import { isFounded, readDemoFile, writeDemoFile, type DemoFile } from './demo-file.js';
import { tourText } from './print.js';
import type { SealWorkshop } from './sealing/workshop.js';
import { seedDemo } from './seed.js';
import { storiesBegin } from './stories/tell.js';
import { DemoTime } from './time.js';
import { layOutFiles, takeTour } from './tour.js';

/** What a demo is run with. */
export interface DemoStage {
  /** Whether its persons can sign in. */
  readonly canSignIn: boolean;
  /** Where it makes the seals with which it seals itself. */
  readonly workshop: SealWorkshop;
  /** Of a new demo that began in the past. */
  readonly time?: DemoTime | undefined;
}

/**
 * Fills a new demo, or completes one that was cut off, runs the main job over REST, and says what
 * came of it.
 *
 * @returns the text for the terminal
 */
export async function runDemo(
  { gateway, url }: Pick<Serving, 'gateway' | 'url'>,
  dataDirectory: string,
  { canSignIn, workshop, time }: DemoStage,
): Promise<string> {
  const demo = (await readDemoFile(dataDirectory)) ?? (await begin(gateway, dataDirectory));
  if (!demo.seeded) await seedDemo(apiOf(url, demo), DOCUMENTS, { workshop, time });
  const files = await layOutFiles(dataDirectory, DOCUMENTS);
  const clerk = new DemoApi(url, demo.credentials['clerk'] ?? '');
  const tour = await takeTour(clerk, files);
  const done: DemoFile = {
    ...demo,
    seeded: true,
    url,
    pages: pagesOf(url, canSignIn),
    files,
    licence: tour.licence,
  };
  await writeDemoFile(dataDirectory, done);
  return tourText(tour, done, files);
}

/**
 * Time of a demo that is to be founded here, on an embedded ledger. One on Fabric, whose endorsers keep the
 * right time, and one that is there already, go on today.
 */
export async function newDemoTime(dataDirectory: string): Promise<DemoTime | undefined> {
  return (await isFounded(dataDirectory)) ? undefined : DemoTime.before(storiesBegin());
}

function pagesOf(url: string, canSignIn: boolean): NonNullable<DemoFile['pages']> {
  const pages = { verify: `${url}/verify`, docs: `${url}/docs`, openapi: `${url}/openapi.json` };
  return canSignIn ? { ...pages, my: `${url}/my/` } : pages;
}

async function begin(gateway: Gateway, dataDirectory: string): Promise<DemoFile> {
  const all = await makeDemoCredentials(gateway);
  const demo: DemoFile = { format: 1, seeded: false, credentials: credentialsByRole(all), all };
  await writeDemoFile(dataDirectory, demo);
  return demo;
}

function apiOf(url: string, { all }: DemoFile): (unit: string, role: string) => DemoApi {
  return (unit, role) => {
    const credential = all.find((one) => one.unit === unit && one.role === role);
    if (credential === undefined) throw new Error(`the demo has no ${role} for ${unit}`);
    return new DemoApi(url, credential.key);
  };
}
