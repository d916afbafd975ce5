// SPDX-License-Identifier: Apache-2.0
import { AccessRequests, subjectOf } from '../../support/access-requests.js';
import { Api, done } from '../../support/api.js';
import type { TestGateway } from '../../support/gateway.js';
import { grantBody, scopeBody } from '../../support/sharing-requests.js';
import { closedTemplate, type Keys, type Template } from '../world/template.js';

/** What the water bureau may ask the market bureau for. */
export interface AccessTerms {
  readonly item: string;
  /** One that is there from the beginning, without a quota. */
  readonly grant: string;
  readonly caseId: string;
  readonly serviceItem: string;
  readonly subjects: readonly { readonly type: string; readonly code: string }[];
}

export interface AccessTemplate extends Template, AccessTerms {}

const SUBJECTS = 8;
const FIELDS = ['/ZZMC', '/grade'];

/** Makes an item, a case and licences. */
export async function accessTerms(gateway: TestGateway): Promise<AccessTerms> {
  const asking = await AccessRequests.prepare(gateway);
  const grant = await asking.grant();
  const caseId = await asking.openCase();
  const subjects: { type: string; code: string }[] = [];
  for (let i = 0; i < SUBJECTS; i++) subjects.push(subjectOf(await asking.licence()));
  const { item, serviceItem } = asking;
  return { item, grant, caseId, serviceItem, subjects };
}

/** Makes the terms and the keys, and closes the gateway. */
export async function closedAccessTemplate(gateway: TestGateway): Promise<AccessTemplate> {
  const terms = await accessTerms(gateway);
  return { ...(await closedTemplate(gateway)), ...terms };
}

/** A grant that nobody has used. */
export async function freshGrant(
  url: string,
  { item, keys }: AccessTerms & { readonly keys: Keys },
  quota: object | 'unlimited' = 'unlimited',
): Promise<string> {
  const scope = scopeBody({ fields: FIELDS, quota });
  const body = grantBody(item, 'water', { scope });
  const approver = new Api(() => url, keys['market/approver']);
  done(await approver.post('/v1/grants', body));
  return body.id;
}
