// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { randomBytes } from 'node:crypto';
import {
  readyToAsk,
  subjectOf,
  type AccessReady,
  type MadeAccess,
} from '../../support/access-requests.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

const BASIS = { basis: 'ZWFW-5' };

describe('gateway: whom the data that a case is said to hold are about', function () {
  this.timeout(60_000);
  let gateway: TestGateway;
  let ready: AccessReady;

  before(async function () {
    gateway = await startGateway();
    ready = await readyToAsk(gateway);
  });

  after(async function () {
    await gateway.close();
  });

  const clerk = () => gateway.as(ready.asking.requester, 'clerk');

  async function fetchedFor(applicant: object): Promise<readonly [id: string, access: string]> {
    const id = `cas_${randomBytes(32).toString('hex')}`;
    const step = { step: 'APPLICATION', channel: 'PC', visits: 0, sheets: 0 };
    const { serviceItem } = ready.asking;
    const body = { id, serviceItem, applicant, number: `示例-${id.slice(4, 12)}`, step, ...BASIS };
    await (await clerk()).make('/v1/cases', body);
    const asked = ready.asking.body(ready.grant, id, subjectOf(ready.licence));
    const { access } = await (await clerk()).make<MadeAccess>('/v1/accesses', asked);
    expect(access.state).to.equal('ACKNOWLEDGED');
    return [id, access.id];
  }

  async function refusalOf(id: string, by: object): Promise<unknown> {
    const materials = [{ code: 'CL-9', how: 'HELD', by }];
    const path = `/v1/cases/${id}/materials`;
    const answer = await (await clerk()).post(path, { materials, ...BASIS });
    return (answer.body as { code: string }).code;
  }

  it('is the applicant, or somebody whose relation is declared', async function () {
    const [id, access] = await fetchedFor({ type: '001', code: '91999999MA0000002R' });
    expect(await refusalOf(id, { access })).to.equal('CASE_SUBJECT_NOT_APPLICANT');
    // The contract looks at what is declared: the item asks for no such material.
    const declared = { access, relation: 'SHAREHOLDER' };
    expect(await refusalOf(id, declared)).to.equal('CASE_MATERIAL_NOT_ASKED');
    expect(await refusalOf(id, { access, relation: 'FRIEND' })).to.equal('VALIDATION_FAILED');
    const [own, fetched] = await fetchedFor(subjectOf(ready.licence));
    expect(await refusalOf(own, { access: fetched })).to.equal('CASE_MATERIAL_NOT_ASKED');
  });
});
