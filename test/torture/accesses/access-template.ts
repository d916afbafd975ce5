// SPDX-License-Identifier: Apache-2.0
import { AccessRequests, subjectOf } from '../../support/access-requests.js';
import type { TestGateway } from '../../support/gateway.js';
import { closedTemplate, type Template } from '../world/template.js';

/** A data folder in which the water bureau may use what the market bureau has on some holders. */
export interface AccessTemplate extends Template {
  /** Without a quota. */
  readonly grant: string;
  /** A quota of {@link QUOTA} in all. */
  readonly limited: string;
  readonly caseId: string;
  readonly serviceItem: string;
  readonly subjects: readonly { readonly type: string; readonly code: string }[];
}

export const QUOTA = 500;
const SUBJECTS = 8;

/** Makes grants, a case and licences, and closes the gateway. */
export async function closedAccessTemplate(gateway: TestGateway): Promise<AccessTemplate> {
  const asking = await AccessRequests.prepare(gateway);
  const grant = await asking.grant();
  const limited = await asking.grant({ quota: { count: QUOTA, per: 'TOTAL' } });
  const caseId = await asking.openCase();
  const subjects: { type: string; code: string }[] = [];
  for (let i = 0; i < SUBJECTS; i++) subjects.push(subjectOf(await asking.licence()));
  const { serviceItem } = asking;
  return { ...(await closedTemplate(gateway)), grant, limited, caseId, serviceItem, subjects };
}
