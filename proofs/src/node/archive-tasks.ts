// SPDX-License-Identifier: Apache-2.0
import { ArchiveError, type ArchiveErrorCode } from '../archives/archive-error.js';
import { compareFiles, type FileFault, type PackageFiles } from '../archives/compare-files.js';
import type { ArchiveManifest } from '../archives/manifest.js';
import { unpackPackage, type ArchivePackage } from '../archives/package-zip.js';
import type { MalwareScan, TestContext } from '../archives/properties/examination.js';
import { testPackage, type PackageReport } from '../archives/properties/test-package.js';
import { describeDocument, type FoundSignatures } from '../files/document.js';
import type { JudgingContext } from '../signatures/ses/judge-seal.js';
import type { SignaturePrimitives } from '../signatures/primitives.js';

/** A package as it was handed over, whole. */
export interface UnpackingTask {
  readonly bytes: Uint8Array;
}

/** What is in a package; or why it is none. */
export type Unpacked =
  | {
      readonly content: ArchivePackage;
      /** How its files differ from its own manifest. */
      readonly faults: readonly FileFault[];
      /** Whether each file carries signatures, by its path. */
      readonly signatures: ReadonlyMap<string, FoundSignatures>;
    }
  | { readonly error: ArchiveErrorCode };

/** A package whose four properties are to be tested. */
export interface TestingTask {
  readonly manifest: ArchiveManifest;
  readonly files: PackageFiles;
  readonly registered: NonNullable<TestContext['registered']>;
  /** What a scanner says of each file by its path; left out: nothing was scanned. */
  readonly scanned?: ReadonlyMap<string, Awaited<ReturnType<MalwareScan>>> | undefined;
  /** The moment at which signatures are judged, RFC 3339 UTC; left out: they are not judged. */
  readonly at?: string | undefined;
}

/** Unpacks a package and holds its files against its own manifest. */
export function unpackTask({ bytes }: UnpackingTask, primitives: SignaturePrimitives): Unpacked {
  try {
    const content = unpackPackage(bytes, primitives.inflateRaw);
    const { manifest, files } = content;
    return {
      content,
      faults: compareFiles(manifest, files, primitives),
      signatures: new Map(
        [...files].map(([path, file]) => [path, signaturesFound(file, primitives)]),
      ),
    };
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return { error: error.code };
  }
}

function signaturesFound(file: Uint8Array, { inflateRaw }: SignaturePrimitives): FoundSignatures {
  const { signatures, unknownFor } = describeDocument(file, '', inflateRaw);
  return unknownFor === undefined ? { signatures } : { signatures, unknownFor };
}

/** Tests a package. Never throws for what is wrong with it. */
export function testTask(
  { manifest, files, registered, scanned, at }: TestingTask,
  { trust, primitives }: Pick<JudgingContext, 'trust' | 'primitives'>,
): Promise<PackageReport> {
  const verdicts = new Map([...files].map(([path, bytes]) => [bytes, scanned?.get(path)]));
  return testPackage(manifest, files, {
    primitives,
    registered,
    inflate: primitives.inflateRaw,
    judging: at === undefined ? undefined : { primitives, trust, at },
    scan: scanned === undefined ? undefined : (bytes) => Promise.resolve(verdicts.get(bytes)),
  });
}
