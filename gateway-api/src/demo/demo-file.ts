// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePrivateFile } from '@yulian/network';
import { demoConsortium } from './consortium.js';

/** One set of demo credentials. */
export interface DemoCredential {
  readonly unit: string;
  readonly role: string;
  readonly key: string;
}

/** `demo.json` in the data folder: what `npm start` prints, for programs. Holds keys: 0600. */
export interface DemoFile {
  readonly format: 1;
  /** False while the demo is still being filled in. */
  readonly seeded: boolean;
  readonly url?: string;
  readonly pages?: {
    readonly verify: string;
    readonly docs: string;
    readonly openapi: string;
    /** Left out when nobody can sign in. */
    readonly my?: string;
  };
  /** One API key for each role, of the unit that the tour uses. */
  readonly credentials: Readonly<Record<string, string>>;
  /** All units and roles. */
  readonly all: readonly DemoCredential[];
  /** Absolute paths. */
  readonly files?: { readonly genuine: string; readonly altered: string; readonly unknown: string };
  readonly licence?: {
    readonly id: string;
    readonly blockNumber: number;
    readonly txId: string;
  };
}

const pathOf = (dataDirectory: string): string => join(dataDirectory, 'demo.json');

/** @returns undefined when the folder holds no demo */
export async function readDemoFile(dataDirectory: string): Promise<DemoFile | undefined> {
  try {
    return JSON.parse(await readFile(pathOf(dataDirectory), 'utf8')) as DemoFile;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export async function writeDemoFile(dataDirectory: string, demo: DemoFile): Promise<void> {
  await writePrivateFile(pathOf(dataDirectory), `${JSON.stringify(demo, undefined, 2)}\n`);
}

/** Whether `npm start` makes, or goes on with, the demo here: not in a folder that `init` founded. */
export async function holdsDemoOrNothing(dataDirectory: string): Promise<boolean> {
  if ((await readDemoFile(dataDirectory)) !== undefined) return true;
  const founded = await readFounded(dataDirectory);
  return founded === undefined || isDemoConsortium(founded);
}

/** Whether a consortium was founded here, or handed over by a network. */
export async function isFounded(dataDirectory: string): Promise<boolean> {
  return (await readFounded(dataDirectory)) !== undefined;
}

function readFounded(dataDirectory: string): Promise<string | undefined> {
  return readFile(join(dataDirectory, 'consortium.json'), 'utf8').catch(() => undefined);
}

/** A demo that was cut off between founding and its first file. */
function isDemoConsortium(text: string): boolean {
  return (JSON.parse(text) as { readonly name?: unknown }).name === demoConsortium.name;
}
