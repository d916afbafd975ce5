// SPDX-License-Identifier: Apache-2.0
import {
  ACCESS_EVIDENCE_FORMAT,
  BytesError,
  JsonError,
  parseStrictJson,
  utf8Decode,
  verifyAccessEvidence,
  type CheckState,
  type TrustRoots,
  type Verdict,
  ownMember,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { defined } from '../../sdk/defined.js';
import type { HeldFile } from '../../sdk/held-file.js';
import { readTrustFile } from '../../sdk/offline.js';
import { accessCheckTexts } from '../../texts/access-evidence.js';
import type { Text } from '../../texts/text.js';
import { verifyTexts } from '../../texts/verify.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';
import { outcomeOf, type Outcome } from './verified.js';

/** What one kind of evidence shows. */
interface Shown {
  readonly verdict: Verdict;
  readonly identifier: string | undefined;
  readonly knownUntil: string | undefined;
  readonly checks: readonly {
    readonly name: string;
    readonly state: CheckState;
    readonly code: string;
    readonly message: Text;
  }[];
  readonly fields: Readonly<Record<string, unknown>> | undefined;
}

/** A file that says of itself that it is evidence, and of what. */
export interface EvidenceFile {
  readonly value: unknown;
  readonly judge: (value: unknown, trust: TrustRoots) => Shown;
}

/** Evidence that verifies by itself, by its format: a line each. */
const KINDS: Readonly<Record<string, EvidenceFile['judge']>> = {
  [ACCESS_EVIDENCE_FORMAT]: judgeAccess,
};

const OPENING_BRACE = 0x7b;

/** @returns undefined for a file that is something else */
export function evidenceIn({ bytes }: HeldFile): EvidenceFile | undefined {
  if (bytes?.[0] !== OPENING_BRACE) return undefined;
  const value = jsonIn(bytes);
  const format = (value as { readonly format?: unknown } | undefined)?.format;
  const judge = typeof format === 'string' ? ownMember(KINDS, format) : undefined;
  return judge && { value, judge };
}

/**
 * Verifies evidence with nothing but pinned roots.
 *
 * @throws UsageError `TRUST_MISSING`
 * @throws EvidenceFileError `TRUST_FILE_MALFORMED`
 */
export async function verifyEvidence(
  { language }: Session,
  { path }: HeldFile,
  { value, judge }: EvidenceFile,
  trustFile: string | undefined,
): Promise<Outcome> {
  if (trustFile === undefined) throw new UsageError('TRUST_MISSING', verifyTexts.trustMissing);
  const { verdict, checks, identifier, knownUntil, fields } = judge(
    value,
    await readTrustFile(trustFile),
  );
  return outcomeOf({
    ...{ file: path, verdict, identifier: identifier ?? null, knownUntil: knownUntil ?? null },
    checks: checks.map(({ name, state, code, message }) => ({
      ...{ name, state, code, message: message[language], remedy: '' },
    })),
    ...defined({ fields }),
  });
}

function judgeAccess(value: unknown, trust: TrustRoots): Shown {
  const { verdict, checks, access, knownUntil, fields } = verifyAccessEvidence(
    value,
    trust,
    nodePrimitives,
  );
  return {
    ...{ verdict, identifier: access?.id, knownUntil, fields },
    checks: checks.map(({ name, state, code }) => ({
      ...{ name, state, code, message: accessCheckTexts[code] },
    })),
  };
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return parseStrictJson(utf8Decode(bytes));
  } catch (error) {
    if (error instanceof JsonError || error instanceof BytesError) return undefined;
    throw error;
  }
}
