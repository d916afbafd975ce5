// SPDX-License-Identifier: Apache-2.0
import type { WorkBudget } from '../files/work-budget.js';
import type { RsaDigest, VerifySignature } from './primitives.js';
import type { JudgingContext } from './ses/judge-seal.js';

/**
 * What judging needs, with every verification of a signature or certificate paid from a file's budget: a
 * few certificates that vouch for each other make very many chains.
 */
export function withinBudget(context: JudgingContext, budget: WorkBudget): JudgingContext {
  const paid =
    (verify: VerifySignature): VerifySignature =>
    (key, message, signature) => {
      budget.spend('publicKeyOperations', 1);
      budget.spend('digestedBytes', message.length);
      return verify(key, message, signature);
    };
  const { primitives, trust, at } = context;
  const counted = {
    ...primitives,
    verifySm2: paid(primitives.verifySm2),
    verifyP256: paid(primitives.verifyP256),
    verifyRsa: (digest: RsaDigest, ...rest: Parameters<VerifySignature>) =>
      paid((...signed) => primitives.verifyRsa(digest, ...signed))(...rest),
  };
  return { primitives: counted, trust: trust.verifyingWith(counted), at };
}
