// SPDX-License-Identifier: Apache-2.0
import { ContractError } from '../kernel/errors.js';
import { present } from '../kernel/present.js';
import { rectifiable } from '../kernel/rectify.js';
import { organisationOf, ownerPolicy } from '../registry/read.js';
import { authorities, type Authority, type AuthorityFact } from './table.js';
import { requireNothingTakenBack } from './taken-back.js';

const USCC_LENGTH = 18;

/**
 * Powers given or withdrawn with a wrong date 更正, by the body that did so. Powers that have begun are
 * withdrawn from now on instead: what was issued under them keeps its ground.
 */
export const rectifiableAuthority = rectifiable<AuthorityFact, Authority>({
  event: 'issuer.changed.v1',
  beginning: true,
  async find(ctx, id) {
    const found = await authorities.get(ctx, id);
    return present(found, 'AUTHORITY_NOT_FOUND', 'the unit has no authority for this type');
  },
  async policy(ctx, { typeCode }) {
    return ownerPolicy(ctx, await organisationOf(ctx, typeCode.slice(0, USCC_LENGTH)));
  },
  put: (ctx, id, authority, policy) => authorities.putOwned(ctx, id, authority, policy),
  check({ now }, { before, wrong, right }) {
    const last = before.at(-1);
    const hasBegun = wrong.from < now && (right === undefined || right > wrong.from);
    const keeps = wrong.powers.every((power) => last?.powers.includes(power) === true);
    if (hasBegun && !keeps) {
      throw new ContractError('AUTHORITY_BACKDATED', 'what was issued would lose its ground', {
        pointer: '/right',
        params: { from: right ?? wrong.from, earliest: now },
      });
    }
    if (right !== undefined)
      requireNothingTakenBack(last, { ...wrong, from: right }, now, '/right');
  },
});
