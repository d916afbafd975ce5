// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trust, type JudgingContext } from '@yulian/proofs/signatures';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { ROOT } from '../../support/root.js';

const FOLDER = join(ROOT, 'test/fixtures/documents');

/** One seal or signature, as the set says it should be judged. */
export interface ExpectedSeal {
  readonly id: string;
  readonly verdict: string;
  readonly reasonWord: string;
  readonly version: number | 'CMS';
  readonly esID?: string;
  readonly sealName?: string;
  readonly maker?: string | null;
  readonly validFrom: string;
  readonly validTo: string;
  readonly signedAt: string | null;
}

export interface FixtureFile {
  readonly file: string;
  readonly defect: string | null;
  readonly expected: {
    readonly overall: string;
    readonly integrity: string;
    readonly reasonWord: string;
    readonly alsoAcceptable?: {
      readonly overall?: readonly string[];
      readonly integrity?: readonly string[];
      readonly reasonWords?: readonly string[];
      readonly sealVerdicts?: readonly string[];
    };
    readonly seals: readonly ExpectedSeal[];
  };
}

interface Manifest {
  readonly referenceTime: string;
  readonly trust: { readonly sm2Roots: readonly string[]; readonly pdfRoots: readonly string[] };
  /** Certificates are listed too, without anything expected of them. */
  readonly files: readonly (Omit<FixtureFile, 'expected'> & Partial<FixtureFile>)[];
}

const MANIFEST = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')) as Manifest;

/** The moment at which the set is to be judged, RFC 3339 UTC with milliseconds. */
const REFERENCE_TIME = new Date(MANIFEST.referenceTime).toISOString();

export const FIXTURES: readonly FixtureFile[] = MANIFEST.files.flatMap((file) =>
  file.expected === undefined ? [] : [{ ...file, expected: file.expected }],
);

export const ROOTS: readonly string[] = [
  ...MANIFEST.trust.sm2Roots,
  ...MANIFEST.trust.pdfRoots,
].map((name) => readFileSync(join(FOLDER, name), 'utf8'));

export function fixtureBytes(name: string): Buffer {
  return readFileSync(join(FOLDER, name));
}

/** What the set is judged with. */
export function fixtureContext(wish: Partial<JudgingContext> = {}): JudgingContext {
  const primitives = nodeSignaturePrimitives;
  return { primitives, trust: new Trust(primitives, ROOTS), at: REFERENCE_TIME, ...wish };
}
