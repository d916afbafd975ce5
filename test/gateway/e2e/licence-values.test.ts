// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { issueLicence } from '../../support/licence-requests.js';

describe('gateway: what a licence says', function () {
  let gateway: TestGateway;

  before(async function () {
    gateway = await startGateway();
  });

  after(async function () {
    await gateway.close();
  });

  it('is for clerks and approvers of its issuer, and for no other unit', async function () {
    const clerk = await gateway.as('market', 'clerk');
    const { id } = await issueLicence(clerk, { fields: { grade: '甲' } });
    const path = `/v1/licences/${id}/values`;
    const { fields } = await clerk.read<{ fields: readonly { path: string; value: unknown }[] }>(
      path,
    );
    expect(fields.find((one) => one.path === '/grade')?.value).to.equal('甲');
    for (const what of [path, `/v1/licences/${id}/file`]) {
      const { status, body } = await (await gateway.as('water', 'clerk')).get(what);
      expect([status, (body as { code: string }).code]).to.deep.equal([
        403,
        'FIELD_NOT_DISCLOSABLE',
      ]);
    }
  });
});
