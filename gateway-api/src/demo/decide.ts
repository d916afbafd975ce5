// SPDX-License-Identifier: Apache-2.0
import type { DemoApi } from './api.js';
import { UNITS } from './consortium.js';

/** Has the committee decide something: one member proposes, two more approve. */
export async function decide(
  apiOf: (unit: string, role: string) => DemoApi,
  decision: object,
): Promise<void> {
  const proposer = apiOf(UNITS.bureau, 'committee');
  const { proposal } = await proposer.post<{ proposal: { id: string } }>('/v1/proposals', {
    ...{ basis: 'LHZC-5', decision },
  });
  for (const unit of [UNITS.market, UNITS.housing]) {
    const votes = `/v1/proposals/${proposal.id}/votes`;
    await apiOf(unit, 'committee').post(votes, { vote: 'approve' });
  }
}
