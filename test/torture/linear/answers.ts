// SPDX-License-Identifier: Apache-2.0
import type { Answer } from '../../support/api.js';
import type { LicenceOutput, LicenceState } from './licence-model.js';

/** What an answer says of a write or a read. */
export type Said =
  | { readonly how: 'done' | 'refused'; readonly output: LicenceOutput }
  /** Certainly not done. */
  | { readonly how: 'failed'; readonly code: string }
  /** Perhaps done: the same key may be asked again. */
  | { readonly how: 'unknown'; readonly code: string }
  /** Nothing that should be answered. */
  | { readonly how: 'surprise'; readonly code: string };

/** The contract's own no, about the state that the licence is in. */
const REFUSALS: readonly string[] = [
  'ACT_NOT_ALLOWED',
  'LICENCE_ALREADY_EXISTS',
  'LICENCE_NOT_FOUND',
];
/** Codes that say: nothing was changed. */
const NOTHING_DONE: readonly string[] = [
  'ENDORSER_UNAVAILABLE',
  'LEDGER_UNAVAILABLE',
  'MVCC_READ_CONFLICT',
  'PHANTOM_READ_CONFLICT',
  'ENDORSEMENT_POLICY_FAILURE',
  'TIMESTAMP_OUT_OF_WINDOW',
  'FACT_OVERTAKEN',
  'INDEX_BEHIND',
];
const OPEN: readonly string[] = ['COMMIT_TIMEOUT', 'ORDERER_UNAVAILABLE'];

interface View {
  readonly state: string;
  readonly facts: readonly unknown[];
}

const NO_LICENCE: LicenceState = { state: 'NONE', facts: 0 };

/** What the answer to a write says; undefined when none came. */
export function saidOfWrite(answer: Answer | undefined): Said {
  return said(answer, (body) => stateOf((body as { readonly licence: View }).licence));
}

/** What the answer to a read of one licence says. */
export function saidOfRead(answer: Answer | undefined): Said {
  if (answer?.status === 404) return { how: 'done', output: NO_LICENCE };
  return said(answer, (body) => stateOf(body as View));
}

/** What a list says of the one licence that was looked for. */
export function saidOfList(answer: Answer | undefined): Said {
  return said(answer, (body) => {
    const [found] = (body as { readonly data: readonly View[] }).data;
    return found === undefined ? NO_LICENCE : stateOf(found);
  });
}

function said(answer: Answer | undefined, outputOf: (body: unknown) => LicenceState): Said {
  if (answer === undefined) return { how: 'unknown', code: 'NO_ANSWER' };
  const { status, body } = answer;
  if (status >= 200 && status < 300) return { how: 'done', output: outputOf(body) };
  const { code = `HTTP_${String(status)}` } = (body ?? {}) as { readonly code?: string };
  if (REFUSALS.includes(code)) return { how: 'refused', output: 'refused' };
  if (NOTHING_DONE.includes(code)) return { how: 'failed', code };
  return OPEN.includes(code) ? { how: 'unknown', code } : { how: 'surprise', code };
}

function stateOf({ state, facts }: View): LicenceState {
  return { state: state as LicenceState['state'], facts: facts.length };
}
