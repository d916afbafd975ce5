// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { done, type Api } from './api.js';

/** An answer of `POST /v1/verify`. */
export interface Verified {
  readonly verdict: 'pass' | 'fail' | 'cannot-check';
  readonly checks: readonly {
    readonly name: string;
    readonly state: string;
    readonly code: string;
    readonly message: string;
    readonly remedy: string;
  }[];
  readonly identifier?: string;
  readonly at: string;
  readonly checkedAt: string;
  readonly height: number;
  readonly knownUntil?: string;
}

/** Verifies by JSON: digest, id, number or proof, `at`, `knownAt`. */
export async function verify(api: Api, question: unknown): Promise<Verified> {
  return done(await api.request<Verified>('POST', '/v1/verify', { body: question }), 'verify');
}

/** Verifies an uploaded file. */
export async function verifyFile(
  api: Api,
  bytes: Uint8Array,
  { name = 'file', ...fields }: Readonly<Record<string, string>> = {},
): Promise<Verified> {
  return done(await api.upload<Verified>('/v1/verify', { name, bytes }, fields), 'verify');
}

/** The code of each check by its name. */
export function codesOf({ checks }: Pick<Verified, 'checks'>): Readonly<Record<string, string>> {
  return Object.fromEntries(checks.map(({ name, code }) => [name, code]));
}

/** What a holder of the file computes without showing it. */
export function digestOf(bytes: Uint8Array): {
  readonly sha256: string;
  readonly sm3: string;
  readonly size: number;
} {
  const hash = (name: string): string => createHash(name).update(bytes).digest('hex');
  return { sha256: hash('sha256'), sm3: hash('sm3'), size: bytes.length };
}
