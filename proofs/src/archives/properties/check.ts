// SPDX-License-Identifier: Apache-2.0
import { PROPERTIES, type Property, type PropertyResults } from '../../records/archive.js';
import type { CheckState } from '../../verification/check.js';

/**
 * Permanent codes of the four-property test 四性检测, each with the property it speaks of and the
 * one state it stands for. Never reused, never given another meaning: reports keep them.
 */
export const ARCHIVE_CHECK_CODES = {
  SIGNATURES_VALID: ['authenticity', 'pass'],
  SIGNATURE_INVALID: ['authenticity', 'fail'],
  SIGNATURE_NOT_JUDGED: ['authenticity', 'cannot-check'],
  SIGNATURES_NONE: ['authenticity', 'not-applicable'],
  ROOT_REGISTERED: ['authenticity', 'pass'],
  ROOT_DIFFERS: ['authenticity', 'fail'],
  ROOT_NOT_REGISTERED: ['authenticity', 'cannot-check'],
  METADATA_SOUND: ['authenticity', 'pass'],
  METADATA_MALFORMED: ['authenticity', 'fail'],
  ATTRIBUTES_MATCH: ['authenticity', 'pass'],
  ATTRIBUTES_DIFFER: ['authenticity', 'fail'],

  METADATA_COMPLETE: ['integrity', 'pass'],
  METADATA_MISSING: ['integrity', 'fail'],
  NUMBERS_CONTINUOUS: ['integrity', 'pass'],
  NUMBERS_GAP: ['integrity', 'fail'],
  FILES_COMPLETE: ['integrity', 'pass'],
  FILE_MISSING: ['integrity', 'fail'],
  FILE_EXTRA: ['integrity', 'fail'],
  FILE_RENAMED: ['integrity', 'fail'],
  FILE_CHANGED: ['integrity', 'fail'],
  COUNTS_MATCH: ['integrity', 'pass'],
  COUNTS_DIFFER: ['integrity', 'fail'],
  COUNTS_NOT_REGISTERED: ['integrity', 'not-applicable'],

  FORMATS_ALLOWED: ['usability', 'pass'],
  FORMAT_NOT_ALLOWED: ['usability', 'fail'],
  FORMAT_NOT_DETERMINED: ['usability', 'cannot-check'],
  FILES_OPEN: ['usability', 'pass'],
  FILE_DOES_NOT_OPEN: ['usability', 'fail'],
  ENCRYPTION_NONE: ['usability', 'pass'],
  FILE_ENCRYPTED: ['usability', 'fail'],

  MALWARE_NONE: ['safety', 'pass'],
  MALWARE_FOUND: ['safety', 'fail'],
  MALWARE_NOT_SCANNED: ['safety', 'cannot-check'],
  NAMES_SAFE: ['safety', 'pass'],
  NAME_UNSAFE: ['safety', 'fail'],
  PROCESS_IN_ORDER: ['safety', 'pass'],
  PROCESS_OUT_OF_ORDER: ['safety', 'fail'],
} as const satisfies Record<string, readonly [Property, CheckState]>;

export type ArchiveCheckCode = keyof typeof ARCHIVE_CHECK_CODES;

/** One answered question. Texts for people come from `describeArchiveCheck`. */
export interface ArchiveCheck {
  readonly property: Property;
  readonly state: CheckState;
  readonly code: ArchiveCheckCode;
  /** Where in the package: file number and the like; never a name. */
  readonly params: Readonly<Record<string, string>>;
}

/** Answers a check; property and state follow from the code. */
export function archiveCheck(
  code: ArchiveCheckCode,
  params: Readonly<Record<string, string>> = {},
): ArchiveCheck {
  const [property, state] = ARCHIVE_CHECK_CODES[code];
  return { property, state, code, params };
}

/** The graver one decides. */
const GRAVITY: readonly CheckState[] = ['not-applicable', 'pass', 'cannot-check', 'fail'];

/** What is to be thought of each property: it is as good as the worst that was found of it. */
export function propertyResults(checks: readonly ArchiveCheck[]): PropertyResults {
  const results = PROPERTIES.map((property) => {
    const states = checks.filter((one) => one.property === property).map(({ state }) => state);
    const gravity = Math.max(0, ...states.map((state) => GRAVITY.indexOf(state)));
    return [property, GRAVITY[gravity]] as const;
  });
  return Object.fromEntries(results) as unknown as PropertyResults;
}
