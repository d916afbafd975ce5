// SPDX-License-Identifier: Apache-2.0
import { ContractError } from '../kernel/errors.js';
import { AHEAD_DAYS } from '../kernel/facts.js';
import { present } from '../kernel/present.js';
import { rectifiable, requireDateOfVersion } from '../kernel/rectify.js';
import { organisationOf, ownerPolicy } from '../registry/read.js';
import {
  standards,
  standardVersionId,
  standardVersions,
  type Standard,
  type VersionFact,
} from './table.js';

const USCC_LENGTH = 18;

/** Versions of a standard that were published with a wrong date 更正 and have not begun yet. */
export const rectifiableStandard = rectifiable<VersionFact, Standard>({
  event: 'standard.rectified.v1',
  beginning: true,
  bounds: () => ({ aheadDays: AHEAD_DAYS.regulation }),
  async find(ctx, id) {
    return present(await standards.get(ctx, id), 'STANDARD_NOT_FOUND', 'no such standard');
  },
  async policy(ctx, { typeCode }) {
    return ownerPolicy(ctx, await organisationOf(ctx, typeCode.slice(0, USCC_LENGTH)));
  },
  async put(ctx, id, standard, policy) {
    await standards.putOwned(ctx, id, standard, policy);
    const { version, from } = standard.facts.at(-1) as VersionFact;
    const row = await standardVersions.get(ctx, standardVersionId(id, version));
    if (row === undefined) return;
    const next = { ...row, effectiveFrom: from };
    await standardVersions.putOwned(ctx, standardVersionId(id, version), next, policy);
  },
  check({ now }, { before, wrong, right }) {
    requireDateOfVersion({ before, wrong }, right);
    const isFirst = before.length === 0;
    if (wrong.from > now && (isFirst || (right ?? now) >= now)) return;
    throw new ContractError('STANDARD_BACKDATED', 'records already issued were held to another', {
      pointer: '/right',
      params: { earliest: now },
    });
  },
});
