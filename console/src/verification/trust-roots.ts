// SPDX-License-Identifier: Apache-2.0
import type { TrustRoots } from '@yulian/proofs';
import { sha256 } from 'hash-wasm';
import { isRecord } from './answer.js';
import type { FetchedRoots } from './outcome.js';

const ROOTS_PATH = '/trust.json';
const TIMEOUT_MS = 20_000;

let fetched: Promise<FetchedRoots> | undefined;

/**
 * The roots that proofs and signatures are verified against, fetched once per visit and shown with their address
 * and digest: whoever serves this page serves them too.
 *
 * @throws Error when they cannot be had or are not of the shape of `TrustRoots`
 */
export async function trustRoots(): Promise<FetchedRoots> {
  try {
    fetched ??= fetchTrustRoots();
    return await fetched;
  } catch (error) {
    fetched = undefined;
    throw error;
  }
}

async function fetchTrustRoots(): Promise<FetchedRoots> {
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(), TIMEOUT_MS);
  const { signal } = timer;
  try {
    const response = await fetch(ROOTS_PATH, { credentials: 'omit', redirect: 'error', signal });
    if (!response.ok) throw new Error(`the roots were answered with ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const content: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isTrustRoots(content)) throw new Error('the roots are not of the shape of TrustRoots');
    return { content, url: response.url, sha256: await sha256(bytes), fetchedAt: new Date() };
  } finally {
    clearTimeout(timeout);
  }
}

function isTrustRoots(value: unknown): value is TrustRoots {
  if (!isRecord(value)) return false;
  const { channel, chaincode, organizations, endorsements, signatureRoots } =
    value as Partial<TrustRoots>;
  return (
    typeof channel === 'string' &&
    typeof chaincode === 'string' &&
    Number.isSafeInteger(endorsements) &&
    Number(endorsements) > 0 &&
    isRecord(organizations) &&
    Object.values(organizations).every(areTexts) &&
    (signatureRoots === undefined || areTexts(signatureRoots))
  );
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
