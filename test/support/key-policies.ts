// SPDX-License-Identifier: Apache-2.0
// Who has to endorse a later change of the keys that a call writes.
import { expect } from 'chai';
import type { Call } from '@yulian/network';
import {
  decodeSerializedIdentity,
  decodeSignaturePolicy,
  satisfiesPolicy,
  type SignaturePolicy,
} from '@yulian/proofs';
import type { Caller } from './caller.js';
import { MSP_IDS } from './members.js';
import { endorsed } from './phases.js';
import { readWriteSetOf } from './read-write-set.js';
import type { World } from './world.js';

/** What a call would write. */
export interface Written {
  readonly policies: ReadonlyMap<string, SignaturePolicy>;
  readonly keys: readonly string[];
  /** MSP ids that endorsed. */
  readonly endorsers: readonly string[];
}

/** Has a call endorsed, and answers the keys that it would write and their policies. */
export async function policiesWritten(world: World, caller: Caller, what: Call): Promise<Written> {
  const { payload, endorsements } = await endorsed(world, caller, what);
  const set = readWriteSetOf(payload);
  const policies = (set?.metadataWrites ?? []).map(({ key, entries }) => {
    const bytes = entries[0]?.value ?? new Uint8Array();
    return [key, decodeSignaturePolicy(bytes)] as const;
  });
  return {
    policies: new Map(policies),
    keys: set?.writes.map(({ key }) => key) ?? [],
    endorsers: endorsements.map(({ endorser }) => decodeSerializedIdentity(endorser).mspId),
  };
}

/** Every set of organisations, as who might endorse. */
const GROUPS = Array.from({ length: 2 ** MSP_IDS.length }, (_, bits) =>
  MSP_IDS.filter((__, i) => (bits >> i) % 2 === 1),
);

/** Expects a policy that the owner and two others satisfy, and nobody else. */
export function expectOwner(policy: SignaturePolicy | undefined, owner: string): void {
  if (policy === undefined) throw new Error('the key has no policy of its own');
  for (const group of GROUPS) {
    const signers = group.map((mspId) => ({ mspId, role: 'PEER' as const }));
    const wanted = group.length >= 3 && group.some((mspId) => mspId === owner);
    expect(satisfiesPolicy(policy, signers), group.join()).to.equal(wanted);
  }
  const clerks = MSP_IDS.map((mspId) => ({ mspId, role: 'CLIENT' as const }));
  expect(satisfiesPolicy(policy, clerks)).to.equal(false);
}

/** Who alone can block a change: the owner. */
export function ownerOf(policy: SignaturePolicy): string {
  const needed = MSP_IDS.filter((mspId) => {
    const others = MSP_IDS.filter((one) => one !== mspId);
    return !satisfiesPolicy(
      policy,
      others.map((one) => ({ mspId: one, role: 'PEER' as const })),
    );
  });
  return needed.join();
}
