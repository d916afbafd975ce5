// SPDX-License-Identifier: Apache-2.0
import { WireError } from './wire-error.js';
import { WireReader } from './wire-reader.js';
import { WireWriter } from './wire-writer.js';

/** Fabric `MSPRole.MSPRoleType`, in the order of its numbers. */
const ROLES = ['MEMBER', 'ADMIN', 'CLIENT', 'PEER', 'ORDERER'] as const;

/** Which certificates of an MSP may sign. */
export type PolicyRole = (typeof ROLES)[number];

/** One signature by an MSP. */
export interface SignedBy {
  readonly mspId: string;
  /** `PEER` unless said: a clerk's key must not count as her organisation's endorser. */
  readonly role?: PolicyRole;
}

/** `n` of the rules in `of`. */
export interface NOutOf {
  readonly n: number;
  readonly of: readonly SignaturePolicy[];
}

/** An endorsement policy as a tree. */
export type SignaturePolicy = SignedBy | NOutOf;

/** Deepest tree and most rules that are read: policies come from stored state, but also in proofs. */
const MAX_DEPTH = 8;
const MAX_RULES = 256;

const ROLE_CLASSIFICATION = 0;

/**
 * Encodes a policy as Fabric `common.SignaturePolicyEnvelope`, as `setStateValidationParameter`
 * takes it. Principals are numbered in the order in which the tree first names them.
 */
export function encodeSignaturePolicy(policy: SignaturePolicy): Uint8Array {
  const principals = new Map<string, { readonly index: number; readonly rule: SignedBy }>();
  collectPrincipals(policy, principals);
  const writer = new WireWriter();
  writer.message(2, () => {
    writeRule(writer, policy, principals);
  });
  for (const { rule } of principals.values()) {
    const role = ROLES.indexOf(rule.role ?? 'PEER');
    const principal = new WireWriter().string(1, rule.mspId).uint(2, role).finish();
    writer.message(3, () => {
      writer.uint(1, ROLE_CLASSIFICATION).bytes(2, principal);
    });
  }
  return writer.finish();
}

/**
 * Decodes Fabric `common.SignaturePolicyEnvelope`.
 *
 * @throws WireError also for principals that are no MSP roles, an `n` that cannot be met, and trees
 *   beyond 8 levels or 256 rules
 */
export function decodeSignaturePolicy(bytes: Uint8Array): SignaturePolicy {
  const reader = new WireReader(bytes);
  let rule: Uint8Array | undefined;
  const principals: SignedBy[] = [];
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 1) expectVersionZero(reader.uint());
    else if (field === 2) rule = reader.bytes();
    else if (field === 3) principals.push(decodePrincipal(reader.repeatedBytes()));
    else throw new WireError('unknown field in a signature policy');
  }
  if (rule === undefined) throw new WireError('the policy has no rule');
  return decodeRule(rule, principals, { depth: 0, budget: { rules: MAX_RULES } });
}

interface Limits {
  readonly depth: number;
  readonly budget: { rules: number };
}

type Principals = Map<string, { readonly index: number; readonly rule: SignedBy }>;

function principalKey(rule: SignedBy): string {
  return `${rule.role ?? 'PEER'} ${rule.mspId}`;
}

function collectPrincipals(policy: SignaturePolicy, principals: Principals): void {
  if ('of' in policy) {
    for (const rule of policy.of) collectPrincipals(rule, principals);
    return;
  }
  const key = principalKey(policy);
  if (!principals.has(key)) principals.set(key, { index: principals.size, rule: policy });
}

function writeRule(writer: WireWriter, policy: SignaturePolicy, principals: Principals): void {
  if ('of' in policy) {
    writer.message(2, () => {
      writer.uint(1, policy.n);
      for (const rule of policy.of) {
        writer.message(2, () => {
          writeRule(writer, rule, principals);
        });
      }
    });
    return;
  }
  const principal = principals.get(principalKey(policy));
  if (principal === undefined) throw new RangeError('a principal was not collected');
  writer.presentUint(1, principal.index);
}

function expectVersionZero(version: number): void {
  if (version !== 0) throw new WireError('unknown version of a signature policy');
}

function decodePrincipal(bytes: Uint8Array): SignedBy {
  const reader = new WireReader(bytes);
  let principal: Uint8Array = new Uint8Array();
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 2) principal = reader.bytes();
    else if (field !== 1 || reader.uint() !== ROLE_CLASSIFICATION) {
      throw new WireError('only MSP roles are known as principals');
    }
  }
  return decodeRole(principal);
}

function decodeRole(bytes: Uint8Array): SignedBy {
  const reader = new WireReader(bytes);
  let mspId = '';
  let number = 0;
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 1) mspId = reader.string();
    else if (field === 2) number = reader.uint();
    else throw new WireError('unknown field in an MSP role');
  }
  const role = ROLES[number];
  if (role === undefined || mspId === '') throw new WireError('an MSP role is incomplete');
  return { mspId, role };
}

function decodeRule(
  bytes: Uint8Array,
  principals: readonly SignedBy[],
  limits: Limits,
): SignaturePolicy {
  if (limits.depth > MAX_DEPTH || limits.budget.rules-- <= 0) {
    throw new WireError('the policy is too large');
  }
  const reader = new WireReader(bytes);
  const field = reader.next();
  let policy: SignaturePolicy | undefined;
  if (field === 1) policy = principals[reader.uint()];
  else if (field === 2) policy = decodeNOutOf(reader.bytes(), principals, limits);
  if (policy === undefined) throw new WireError('a rule names no principal');
  if (reader.next() !== 0) throw new WireError('a rule says two things');
  return policy;
}

function decodeNOutOf(bytes: Uint8Array, principals: readonly SignedBy[], limits: Limits): NOutOf {
  const reader = new WireReader(bytes);
  const deeper = { depth: limits.depth + 1, budget: limits.budget };
  const of: SignaturePolicy[] = [];
  let n = 0;
  for (let field = reader.next(); field !== 0; field = reader.next()) {
    if (field === 1) n = reader.uint();
    else if (field === 2) of.push(decodeRule(reader.repeatedBytes(), principals, deeper));
    else throw new WireError('unknown field in a signature policy');
  }
  if (n < 1 || n > of.length) throw new WireError('the policy asks for more than it lists');
  return { n, of };
}
