// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import type { Attack } from '../attack.js';
import { refused } from '../refused.js';
import { UNITS, type Stage } from '../stage.js';

const basis = 'XZCXF-45';

interface Page {
  readonly data: readonly {
    readonly id: string;
    readonly facts: readonly { readonly txId: string }[];
  }[];
}

/** A proposal to take back the suspension of some licence of the market supervision bureau. */
async function proposal(stage: Stage, chosen: object = {}) {
  const path = `/v1/licences?issuer=${UNITS.market}&state=SUSPENDED&limit=1`;
  const [found] = (await stage.as('market', 'clerk').read<Page>(path)).data;
  const id = `rtf_${randomBytes(32).toString('hex')}`;
  const subject = { kind: 'licence', id: found?.id };
  return { id, subject, fact: found?.facts.at(-1)?.txId, reason: 'WRONG_DATE', basis, ...chosen };
}

/** Attacks by taking back 更正 what stands on the chain. */
export const RECTIFICATIONS: readonly Attack[] = [
  {
    name: 'suspension-taken-back-alone',
    tries: 'takes a suspension back without anybody else looking at it',
    async run(stage) {
      const body = await proposal(stage);
      const clerk = stage.as('market', 'clerk');
      await clerk.make('/v1/rectifications', body);
      const path = `/v1/rectifications/${body.id}/acts`;
      const code = await refused(stage, 'clerk', path, { act: 'confirm', basis });
      await clerk.make(path, { act: 'withdraw', basis });
      const { data } = await clerk.read<Page>(`/v1/licences?state=SUSPENDED&limit=100`);
      expect(data.map(({ id }) => id)).to.include(body.subject.id);
      return code;
    },
  },
  {
    name: 'suspension-put-off-for-decades',
    tries: 'gives a suspension a "right" date at which nobody lives',
    async run(stage) {
      const body = await proposal(stage, { right: '2046-12-01' });
      const code = await refused(stage, 'clerk', '/v1/rectifications', body);
      expect(code).to.be.oneOf(['EFFECT_TOO_FAR_AHEAD', 'ACT_NOT_ALLOWED']);
      return code;
    },
  },
];
