// SPDX-License-Identifier: Apache-2.0
import type { PolicyRole, SignaturePolicy, SignedBy } from './signature-policy.js';

/** Someone whose signature was verified. */
export interface Signer {
  readonly mspId: string;
  /** The role that the certificate's organisational unit gives: `peer`, `client`, … */
  readonly role: PolicyRole;
}

/**
 * Whether the signers satisfy the policy. As in Fabric, one signer counts for one rule only, and
 * rules take signers in the order in which they stand, each rule of an n-of as many as it finds.
 * Signers must be distinct identities: the caller has removed repetitions.
 */
export function satisfiesPolicy(policy: SignaturePolicy, signers: readonly Signer[]): boolean {
  return evaluate(policy, signers, new Set()) !== undefined;
}

/** The signers used up afterwards; undefined when the rule is not met. */
function evaluate(
  policy: SignaturePolicy,
  signers: readonly Signer[],
  used: ReadonlySet<Signer>,
): ReadonlySet<Signer> | undefined {
  if (!('of' in policy)) {
    const signer = signers.find((one) => !used.has(one) && matches(policy, one));
    return signer === undefined ? undefined : new Set(used).add(signer);
  }
  let after = used;
  let met = 0;
  for (const rule of policy.of) {
    const next = evaluate(rule, signers, after);
    if (next === undefined) continue;
    after = next;
    met += 1;
  }
  return met >= policy.n ? after : undefined;
}

function matches(rule: SignedBy, signer: Signer): boolean {
  if (rule.mspId !== signer.mspId) return false;
  const role = rule.role ?? 'PEER';
  return role === 'MEMBER' || role === signer.role;
}
