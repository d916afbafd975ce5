// SPDX-License-Identifier: Apache-2.0
import { toHex, type Primitives, type TrustRoots } from '@yulian/proofs';
import { isRecord } from './answer.js';
import type { FetchedRoots } from './outcome.js';

const ROOTS_PATH = '/trust.json';

let fetched: Promise<FetchedRoots> | undefined;

/**
 * The roots that proofs are verified against, fetched once per visit and shown with their address
 * and digest: whoever serves this page serves them too.
 *
 * @throws Error when they cannot be had or are not of the shape of `TrustRoots`
 */
export async function trustRoots(primitives: Pick<Primitives, 'sha256'>): Promise<FetchedRoots> {
  try {
    fetched ??= fetchTrustRoots(primitives);
    return await fetched;
  } catch (error) {
    fetched = undefined;
    throw error;
  }
}

async function fetchTrustRoots({ sha256 }: Pick<Primitives, 'sha256'>): Promise<FetchedRoots> {
  const response = await fetch(ROOTS_PATH, { credentials: 'omit', redirect: 'error' });
  if (!response.ok) throw new Error(`the roots were answered with ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const content: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isTrustRoots(content)) throw new Error('the roots are not of the shape of TrustRoots');
  return { content, url: response.url, sha256: toHex(sha256(bytes)), fetchedAt: new Date() };
}

function isTrustRoots(value: unknown): value is TrustRoots {
  if (!isRecord(value)) return false;
  const { channel, chaincode, organizations, endorsements } = value as Partial<TrustRoots>;
  return (
    typeof channel === 'string' &&
    typeof chaincode === 'string' &&
    Number.isSafeInteger(endorsements) &&
    Number(endorsements) > 0 &&
    isRecord(organizations) &&
    Object.values(organizations).every(
      (roots) => Array.isArray(roots) && roots.every((root) => typeof root === 'string'),
    )
  );
}
